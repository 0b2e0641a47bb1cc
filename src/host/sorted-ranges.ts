import type { SortedList } from '../runtime/queues/index.ts';

/** Says of a value whether it stands before a range (negative), in it (0), or behind it; in the order of the values. */
export type Where<T> = (value: T) => number;

/** The values of a range in their order; who stops early has not paid for the rest. The list must not change meanwhile. */
export function* within<T>(list: SortedList<T>, where: Where<T>): Generator<T, undefined> {
  for (const value of list.from((each) => where(each) >= 0)) {
    if (where(value) > 0) return;
    yield value;
  }
}

/** How many values a range has, without going through them. */
export function countWithin<T>(list: SortedList<T>, where: Where<T>): number {
  return list.countWithin(
    (each) => where(each) >= 0,
    (each) => where(each) > 0,
  );
}

/** One order out of a few: each source gives its values in order, and is asked for no more of them than are wanted. */
export function* mergeSorted<T>(
  sources: readonly Iterable<T>[],
  compare: (a: T, b: T) => number,
): Generator<T, undefined> {
  const heads = sources.map((source) => {
    const rest = source[Symbol.iterator]();
    return { rest, head: rest.next() };
  });
  for (;;) {
    let first: (typeof heads)[number] | undefined;
    for (const each of heads)
      if (!each.head.done && (!first || compare(each.head.value, first.head.value) < 0)) first = each;
    if (!first) return;
    yield first.head.value;
    first.head = first.rest.next();
  }
}

/** Compares texts by their code units: the same order everywhere. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
