/** Who is served next of 100,000 waiting calls: the order that is kept, against sorting them anew. */
import { type InLine, inOrder, Line } from '../../runtime/queues/index.ts';
import { bytesEach, type Figure, perSecond } from './measure.ts';

const waiting = 100_000;

/** A call each 100 ms; 20 queues, each with calls of three ways to grow in priority. */
function call(index: number): InLine {
  return {
    id: `c${index}`,
    since: index * 100,
    virtualQueue: `Queue ${index % 20}`,
    skillExpression: index % 2 === 0 ? '' : 'Sales > 1',
    selection: 'longestIdle',
    priority: { start: index % 3, increment: index % 3, interval: 60, limit: 500 },
  };
}

export function queueOrderFigures(): Figure[] {
  const calls = Array.from({ length: waiting }, (_, index) => call(index));
  const line = new Line(calls);
  let now = waiting * 100;
  const sorted = inOrder(calls, now).map(({ id }) => id);
  if ([...line.inOrder(now)].some(({ id }, index) => id !== sorted[index])) throw new Error('the orders differ');

  let next = waiting;
  /** The best call goes, another one comes: the line stays as long as it is. */
  const serve = () => {
    now += 100;
    const best = line.first(now);
    if (best) line.remove(best.id);
    line.insert(call(next++));
    return best;
  };
  const middle = sorted[waiting / 2] ?? '';
  const place = () => line.positionOf(middle, waiting * 100);
  if (place() !== waiting / 2 + 1) throw new Error('the places differ');

  const { kept, sort } = perSecond({ kept: () => line.first(now), sort: () => inOrder(calls, now)[0] }, { rounds: 10 });
  const { told } = perSecond({ told: place });
  const { served } = perSecond({ served: serve });
  return [
    { name: 'served one by one, 100,000 waiting', value: served, unit: '/s' },
    { name: 'who is next of 100,000, against sorting', value: kept / sort, unit: '× as fast' },
    { name: 'places told among 100,000', value: told, unit: '/s' },
    { name: 'memory of a place in the line', value: bytesInLine(calls), unit: 'bytes' },
  ];
}

/** Bytes per call that the line adds to the records it orders. */
function bytesInLine(calls: readonly InLine[]): number {
  return bytesEach(1, () => new Line(calls)) / calls.length;
}
