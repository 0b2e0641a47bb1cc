import { useRef } from 'react';
import type { Json } from '../../generated/types.ts';

let last = 0;

/** Entries of a list with keys that stay with them while they are moved and edited, and what can be done to the list. */
export function useEntries(value: Json | undefined, onChange: (next: Json[], at?: string) => void) {
  const entries = Array.isArray(value) ? value : [];
  const keys = useRef<number[]>([]);
  while (keys.current.length < entries.length) keys.current.push(++last);
  keys.current.length = entries.length;
  const move = <T>(list: readonly T[], from: number, to: number): T[] => {
    const copy = [...list];
    copy.splice(to, 0, ...copy.splice(from, 1));
    return copy;
  };
  return {
    entries,
    keyOf: (index: number) => keys.current[index] ?? index,
    set: (index: number, next: Json, at?: string) =>
      onChange(
        entries.map((each, place) => (place === index ? next : each)),
        at,
      ),
    add: (entry: Json) => onChange([...entries, entry]),
    move: (from: number, to: number) => {
      keys.current = move(keys.current, from, to);
      onChange(move(entries, from, to));
    },
    remove: (index: number) => {
      keys.current.splice(index, 1);
      onChange(entries.filter((_, at) => at !== index));
    },
  };
}
