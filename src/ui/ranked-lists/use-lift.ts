import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  isStepKey,
  type Place,
  placeOf,
  type RankedEntry,
  type RankedList,
  type StepKey,
  step,
  withMoved,
} from './lists.ts';
import { moveWords, placeWords } from './words.ts';

/** Puts the focus on an entry's button; false when it is not drawn. */
type FocusEntry = (entry: string) => boolean;

interface Lifted {
  readonly entry: RankedEntry;
  readonly at: Place;
}

/**
 * Moves by keys: an entry is lifted, carried from place to place and dropped. Nothing is moved before it is dropped; until then
 * `shown` are the lists as they would be.
 */
export function useLift({
  lists,
  onMove,
  announce,
  focus,
}: {
  readonly lists: readonly RankedList[];
  onMove(entry: string, list: string, position: number): void;
  announce(text: string): void;
  readonly focus: FocusEntry;
}) {
  const [kept, setLifted] = useState<Lifted>();
  // An entry that went away while it was lifted is lifted no more.
  const lifted = kept && placeOf(lists, kept.entry.id) ? kept : undefined;
  const shown = lifted ? withMoved(lists, lifted.entry.id, lifted.at) : lists;

  // In another list the entry is another element: the focus follows it.
  const follow = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (follow.current !== undefined && focus(follow.current)) follow.current = undefined;
  });

  const lift = (entry: RankedEntry) => {
    const at = placeOf(lists, entry.id);
    if (!at) return;
    setLifted({ entry, at });
    announce(moveWords.lifted(entry.name, placeWords(lists, at)));
  };
  const putBack = () => {
    const from = lifted && placeOf(lists, lifted.entry.id);
    if (!lifted || !from) return;
    setLifted(undefined);
    announce(moveWords.putBack(lifted.entry.name, placeWords(lists, from)));
  };
  const drop = () => {
    if (!lifted) return;
    const { entry, at } = lifted;
    const from = placeOf(lists, entry.id);
    const target = lists[at.list];
    setLifted(undefined);
    follow.current = entry.id;
    announce(moveWords.dropped(entry.name, placeWords(shown, at)));
    const stays = from?.list === at.list && from.position === at.position;
    if (target && !stays) onMove(entry.id, target.id, at.position);
  };
  const carry = (key: StepKey) => {
    if (!lifted) return;
    const { entry } = lifted;
    const to = step(shown, lifted.at, key);
    if (!to) {
      announce(moveWords.stuck(entry.name, placeWords(shown, lifted.at)));
      return;
    }
    follow.current = entry.id;
    setLifted({ entry, at: to });
    announce(moveWords.moved(entry.name, placeWords(withMoved(lists, entry.id, to), to)));
  };

  // A press anywhere else ends the move by keys.
  const back = useRef(putBack);
  back.current = putBack;
  const isLifted = lifted !== undefined;
  useEffect(() => {
    if (!isLifted) return undefined;
    const pressed = () => back.current();
    addEventListener('pointerdown', pressed, true);
    return () => removeEventListener('pointerdown', pressed, true);
  }, [isLifted]);

  return {
    shown,
    lifted: lifted?.entry.id,
    /** Space or Enter on an entry, or whatever stands for a press of it: lifts it, or drops it. */
    press: (entry: RankedEntry) => (lifted?.entry.id === entry.id ? drop() : lift(entry)),
    /** Lets the focus follow an entry that is about to be moved by other means. */
    followEntry: (entry: string) => {
      follow.current = entry;
    },
    putBack,
    /** True when the key was for the lists. Without an entry lifted, keys move the focus among the entries. */
    key(key: string, entry: RankedEntry): boolean {
      if (lifted && key === 'Escape') {
        follow.current = entry.id;
        putBack();
        return true;
      }
      if (!isStepKey(key)) return false;
      if (lifted) carry(key);
      else {
        const to = neighbour(shown, entry.id, key);
        if (to !== undefined) focus(to);
      }
      return true;
    },
  };
}

/** The entry that an arrow key goes to from another; lists without entries are passed over. */
function neighbour(lists: readonly RankedList[], entry: string, key: StepKey): string | undefined {
  const at = placeOf(lists, entry);
  const entries = at && lists[at.list]?.entries;
  if (!at || !entries) return undefined;
  if (key === 'Home') return entries[0]?.id;
  if (key === 'End') return entries.at(-1)?.id;
  if (key === 'ArrowUp') return entries[at.position - 1]?.id;
  if (key === 'ArrowDown') return entries[at.position + 1]?.id;
  const way = key === 'ArrowLeft' ? -1 : 1;
  for (let list = at.list + way; list >= 0 && list < lists.length; list += way) {
    const there = lists[list]?.entries ?? [];
    const found = there[Math.min(at.position, there.length - 1)];
    if (found) return found.id;
  }
  return undefined;
}
