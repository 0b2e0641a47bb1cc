import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../runtime/queues/index.ts';
import { createMemoryStore } from './memory-store.ts';
import type { WaitingRecord } from './records.ts';
import { Transaction } from './transaction.ts';
import { WaitingLine } from './waiting-line.ts';

const waiting = (id: string, since: number, more: Partial<WaitingRecord> = {}): WaitingRecord => ({
  ...{ id, since, virtualQueue: 'Sales', skillExpression: '', selection: 'longestIdle', agentGreeting: [] },
  priority: { start: 0, increment: 0, interval: 60, limit: 100 },
  ...more,
});
const sales = ({ virtualQueue }: WaitingRecord) => virtualQueue === 'Sales';

function centre(...records: readonly WaitingRecord[]) {
  const store = createMemoryStore();
  store.commit(records.map((value) => ({ collection: 'waiting', id: value.id, value })));
  const line = new WaitingLine(store);
  return { store, line, tx: new Transaction(store) };
}
const ids = (records: Iterable<WaitingRecord>) => Array.from(records, ({ id }) => id);

describe('the line of a store', () => {
  it('is what a transaction sees, and the others only once it is committed', () => {
    const b = waiting('b', 2);
    const { store, line, tx } = centre(waiting('a', 1), b, waiting('c', 3));
    tx.remove('waiting', 'a');
    tx.put('waiting', b);
    tx.put('waiting', waiting('c', 0));
    tx.put('waiting', waiting('d', 1));
    expect(ids(line.inOrder(tx, 9))).toEqual(['c', 'd', 'b']);
    expect(ids(line.inOrder(new Transaction(store), 9))).toEqual(['a', 'b', 'c']);
    tx.commit();
    line.follow(tx);
    expect(ids(line.inOrder(new Transaction(store), 9))).toEqual(['c', 'd', 'b']);
  });

  it('passes over who ceases to wait while it is gone through', () => {
    const { line, tx } = centre(waiting('a', 1), waiting('b', 2), waiting('c', 3));
    const met: string[] = [];
    for (const { id } of line.inOrder(tx, 9)) {
      met.push(id);
      tx.remove('waiting', id);
      tx.remove('waiting', 'b');
    }
    expect(met).toEqual(['a', 'c']);
  });

  it('says of who does not wait that it has no place', () => {
    const { line, tx } = centre(waiting('a', 1));
    tx.remove('waiting', 'a');
    expect(['a', 'never'].map((id) => line.positionOf(tx, id, 9))).toEqual([undefined, undefined]);
  });

  const record = fc
    .record({
      id: fc.nat(30).map(String),
      since: fc.nat(300_000),
      virtualQueue: fc.constantFrom('Sales', 'Service'),
      priority: fc.record({
        start: fc.nat(5),
        increment: fc.integer({ min: -2, max: 5 }),
        interval: fc.constant(60),
        limit: fc.nat(40),
      }),
    })
    .map(({ id, since, ...more }) => waiting(id, since, more));
  const work = fc.array(fc.oneof(record, fc.nat(30).map(String)), { maxLength: 15 });

  it('is that of the records, before and after every commit', () => {
    fc.assert(
      fc.property(fc.array(work, { maxLength: 12 }), fc.nat(600_000), (works, now) => {
        const { store, line } = centre();
        for (const changes of works) {
          const tx = new Transaction(store);
          for (const change of changes)
            if (typeof change === 'string') tx.remove('waiting', change);
            else tx.put('waiting', change);
          const sorted = inOrder([...tx.all('waiting')], now);
          const chosen = sorted.filter(sales);
          expect([...line.inOrder(tx, now)]).toEqual(sorted);
          expect([...line.inOrder(tx, now, sales)]).toEqual(chosen);
          expect([line.count(tx), line.count(tx, sales)]).toEqual([sorted.length, chosen.length]);
          expect(chosen.map(({ id }) => line.positionOf(tx, id, now, sales))).toEqual(chosen.map((_, at) => at + 1));
          tx.commit();
          line.follow(tx);
        }
      }),
      { numRuns: 200 },
    );
  });
});
