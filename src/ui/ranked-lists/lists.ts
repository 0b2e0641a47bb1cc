/** Something that stands in one of the lists and can be moved to another. */
export interface RankedEntry {
  /** Unlike that of every other entry of all the lists. */
  readonly id: string;
  readonly name: string;
  /** What is wrong with it, shown beside its name. */
  readonly problem?: string;
}

/** One of several lists that share their entries. */
export interface RankedList {
  readonly id: string;
  readonly title: string;
  /** What being in it means, as a sentence. */
  readonly about: string;
  /** False: the order means nothing, and the entries are sorted by name. Ranks run on from one ranked list to the next. */
  readonly ranked: boolean;
  readonly entries: readonly RankedEntry[];
  /** What stands in it while it is empty. */
  readonly empty: string;
  /** What is wrong with the list as a whole. */
  readonly problem?: string;
}

/** Where an entry stands: which list, and which of its entries, both counted from 0. */
export interface Place {
  readonly list: number;
  readonly position: number;
}

/** Keys that take an entry somewhere else. */
export type StepKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

const stepKeys: ReadonlySet<string> = new Set<StepKey>([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
]);

/** True for a key that takes an entry somewhere else. */
export function isStepKey(key: string): key is StepKey {
  return stepKeys.has(key);
}

/** Where an entry stands; undefined when it is in none of the lists. */
export function placeOf(lists: readonly RankedList[], entry: string): Place | undefined {
  for (const [list, { entries }] of lists.entries()) {
    const position = entries.findIndex(({ id }) => id === entry);
    if (position >= 0) return { list, position };
  }
  return undefined;
}

/** The lists with an entry moved; the position is counted once it stands there, and has no say in a list without ranks. */
export function withMoved(lists: readonly RankedList[], entry: string, to: Place): readonly RankedList[] {
  const moved = lists.flatMap(({ entries }) => entries).find(({ id }) => id === entry);
  const target = lists[to.list];
  if (!moved || !target) return lists;
  return lists.map((list) => {
    const others = list.entries.filter(({ id }) => id !== entry);
    if (list !== target) return others.length === list.entries.length ? list : { ...list, entries: others };
    const { position } = settle(list, to, moved);
    return { ...list, entries: [...others.slice(0, position), moved, ...others.slice(position)] };
  });
}

/** Where a key takes the entry that stands somewhere; undefined when it goes no further that way. */
export function step(lists: readonly RankedList[], at: Place, key: StepKey): Place | undefined {
  const list = lists[at.list];
  const entry = list?.entries[at.position];
  if (!list || !entry) return undefined;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const to = { ...at, list: at.list + (key === 'ArrowLeft' ? -1 : 1) };
    const target = lists[to.list];
    return target && settle(target, to, entry);
  }
  if (!list.ranked) return undefined;
  const last = list.entries.length - 1;
  const position = { ArrowUp: at.position - 1, ArrowDown: at.position + 1, Home: 0, End: last }[key];
  return position < 0 || position > last || position === at.position ? undefined : { ...at, position };
}

/** Rank of each list's first entry, counted from 1; undefined where the order means nothing. */
export function firstRanks(lists: readonly RankedList[]): readonly (number | undefined)[] {
  let next = 1;
  return lists.map(({ ranked, entries }) => {
    if (!ranked) return undefined;
    const first = next;
    next += entries.length;
    return first;
  });
}

/** The place that an entry really takes there: within the list, or by its name where the order means nothing. */
function settle(list: RankedList, to: Place, entry: RankedEntry): Place {
  const others = list.entries.filter(({ id }) => id !== entry.id);
  if (list.ranked) return { ...to, position: Math.max(0, Math.min(to.position, others.length)) };
  return { ...to, position: others.filter(({ name }) => name.localeCompare(entry.name) < 0).length };
}
