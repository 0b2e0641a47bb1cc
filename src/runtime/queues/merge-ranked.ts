import { byRank, type Ranked, type Waiting } from './order.ts';

interface Source<T extends Waiting> {
  readonly rest: Iterator<Ranked<T>, undefined>;
  head: Ranked<T>;
}

/**
 * One order out of many: each source gives its calls in order, and so does the result, asking each for no more than needed.
 * A source whose next call does not fit when its turn comes is not asked again.
 */
export function* mergeRanked<T extends Waiting>(
  sources: readonly Iterator<Ranked<T>, undefined>[],
  fits: (call: T) => boolean,
): Generator<Ranked<T>, undefined> {
  const heap: Source<T>[] = [];
  for (const rest of sources) {
    const head = rest.next();
    if (!head.done) heap.push({ rest, head: head.value });
  }
  for (let index = (heap.length >> 1) - 1; index >= 0; index--) sink(heap, index);
  for (let [top] = heap; top; [top] = heap) {
    const isIn = fits(top.head.call);
    if (isIn) yield top.head;
    const next = isIn ? top.rest.next() : undefined;
    if (next && !next.done) top.head = next.value;
    else {
      const last = heap.pop();
      if (last && last !== top) heap[0] = last;
    }
    sink(heap, 0);
  }
}

/** Moves a source down to where none above it comes later. */
function sink<T extends Waiting>(heap: Source<T>[], from: number): void {
  for (let index = from; ; ) {
    let first = index;
    for (const child of [2 * index + 1, 2 * index + 2]) if (isBefore(heap[child], heap[first])) first = child;
    const [moved, risen] = [heap[index], heap[first]];
    if (first === index || !moved || !risen) return;
    heap[index] = risen;
    heap[first] = moved;
    index = first;
  }
}

function isBefore<T extends Waiting>(a: Source<T> | undefined, b: Source<T> | undefined): boolean {
  return a !== undefined && b !== undefined && byRank(a.head, b.head) < 0;
}
