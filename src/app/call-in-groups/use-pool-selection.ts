import { useState } from 'react';
import type { PoolNumber } from '../../generated/types.ts';

interface Selection {
  /** The pool that it belongs to: places in another one mean nothing. */
  readonly pool: readonly PoolNumber[];
  /** Places in the pool. */
  readonly chosen: ReadonlySet<number>;
  /** Position among the numbers that are listed, from which a selection with Shift is counted. */
  readonly anchor: number;
}

/** Which numbers of a pool are selected; none any more once the pool changes. `listed` are the places of those in the list. */
export function usePoolSelection(pool: readonly PoolNumber[], listed: readonly number[]) {
  const [kept, setKept] = useState<Selection>({ pool, chosen: new Set(), anchor: 0 });
  const { chosen, anchor } = kept.pool === pool ? kept : { chosen: new Set<number>(), anchor: kept.anchor };
  const set = (next: ReadonlySet<number>, from = anchor) => setKept({ pool, chosen: next, anchor: from });
  return {
    chosen,
    /** Selects one more, or one less. */
    toggle(position: number) {
      const index = listed[position];
      if (index === undefined) return;
      const next = new Set(chosen);
      if (!next.delete(index)) next.add(index);
      set(next, position);
    },
    /** Selects all from where the selection began. */
    extend: (position: number) =>
      set(new Set(listed.slice(Math.min(anchor, position), Math.max(anchor, position) + 1))),
    /** Begins at another place, without changing what is selected. */
    begin: (position: number) => set(chosen, position),
    /** Selects all that are listed, or none when they are already. */
    toggleAll: () => set(listed.every((index) => chosen.has(index)) ? new Set() : new Set(listed)),
    clear: () => set(new Set()),
  };
}
