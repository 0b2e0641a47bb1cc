import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Callback } from '../generated/types.ts';
import { waitsSince } from '../runtime/callbacks/life/index.ts';
import { isInQueue } from './callback-counts.ts';
import { CallbackIndex, type CallbackQuery, placeOfCallback } from './callback-index.ts';
import { createMemoryStore } from './memory-store.ts';
import { Transaction } from './transaction.ts';

const callback = (id: string, more: Partial<Callback> = {}): Callback => ({
  ...{ id, virtualQueue: 'Sales', phoneNumber: '+12125550100', offerType: 'ASAP', language: 'en-US' },
  ...{ priority: { start: 0, increment: 0, interval: 60, limit: 0 }, userData: {}, createdAt: 0, state: 'QUEUED' },
  callDirection: 'USERTERMINATED',
  ...more,
});

function indexOf(...callbacks: readonly Callback[]) {
  const store = createMemoryStore();
  store.commit(callbacks.map((value) => ({ collection: 'callbacks', id: value.id, value })));
  return { store, index: new CallbackIndex(store), tx: new Transaction(store) };
}
const ids = (callbacks: readonly Callback[]) => callbacks.map(({ id }) => id);

const states: readonly Callback['state'][] = ['SCHEDULED', 'QUEUED', 'ROUTING', 'PROCESSING', 'COMPLETED'];
const queues = ['Sales', 'Service', '__proto__'];
const numbers = ['+12125550100', '+1 212 555 0100', '+442071838750'];
const moment = fc.nat(20);

const record: fc.Arbitrary<Callback> = fc
  .record(
    {
      id: fc.nat(25).map((id) => `c${id}`),
      virtualQueue: fc.constantFrom(...queues),
      state: fc.constantFrom(...states),
      phoneNumber: fc.constantFrom(...numbers),
      createdAt: moment,
      desiredTime: moment,
      since: moment,
      expiredAt: moment,
    },
    { requiredKeys: ['id', 'virtualQueue', 'state', 'phoneNumber', 'createdAt'] },
  )
  .map(({ id, ...more }) => callback(id, more));

const query: fc.Arbitrary<CallbackQuery> = fc.record(
  {
    queue: fc.constantFrom(...queues, 'none'),
    states: fc.array(fc.constantFrom(...states), { maxLength: 3 }),
    from: moment,
    to: moment,
    number: fc.constantFrom(...numbers, '5550100', ''),
    after: fc.record({ at: moment, id: fc.nat(25).map((id) => `c${id}`) }),
    limit: fc.integer({ min: -1, max: 12 }),
  },
  { requiredKeys: ['limit'] },
);

/** What is looked for, by going through everything. */
function scanned(callbacks: readonly Callback[], { queue, states, from, to, number, after, limit }: CallbackQuery) {
  const digits = (text: string) => text.replace(/\D/g, '');
  return callbacks
    .map((each) => ({ each, at: waitsSince(each) }))
    .sort((a, b) => a.at - b.at || (a.each.id < b.each.id ? -1 : 1))
    .filter(({ each, at }) => {
      if (after && (at < after.at || (at === after.at && each.id <= after.id))) return false;
      if (number !== undefined && digits(each.phoneNumber) !== digits(number)) return false;
      if (states && !states.includes(each.state)) return false;
      return (queue === undefined || each.virtualQueue === queue) && at >= (from ?? -1) && at <= (to ?? 99);
    })
    .slice(0, Math.max(0, limit))
    .map(({ each }) => each);
}

describe('the index of callbacks', () => {
  it('answers as going through everything does, within transactions and after every commit', () => {
    const work = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: record },
        fc.nat(25).map((id) => `c${id}`),
      ),
      {
        maxLength: 15,
      },
    );
    fc.assert(
      fc.property(fc.array(work, { maxLength: 8 }), fc.array(query, { minLength: 1, maxLength: 6 }), (works, asked) => {
        const { store, index } = indexOf();
        for (const changes of works) {
          const tx = new Transaction(store);
          for (const change of changes)
            if (typeof change === 'string') tx.remove('callbacks', change);
            else tx.put('callbacks', change);
          const all = [...tx.all('callbacks')];
          for (const each of asked) expect(index.page(tx, each)).toEqual(scanned(all, each));
          for (const queue of queues) {
            const own = all.filter(({ virtualQueue }) => virtualQueue === queue);
            expect(index.count(tx, queue)).toEqual({
              scheduled: own.filter(({ state }) => state === 'SCHEDULED').length,
              queued: own.filter((each) => isInQueue(each) && each.state !== 'PROCESSING').length,
              inQueue: own.filter(isInQueue).length,
            });
            for (const number of numbers) {
              const active = own.filter(({ phoneNumber, state }) => phoneNumber === number && state !== 'COMPLETED');
              expect(index.countActive(tx, queue, number)).toBe(active.length);
            }
          }
          for (const number of numbers) {
            const immediate = all.filter(
              (each) => each.phoneNumber === number && each.desiredTime === undefined && each.createdAt > 7,
            );
            expect(index.countImmediate(tx, number, 7)).toBe(immediate.length);
          }
          tx.commit();
          index.follow(tx);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('goes on behind the last one of a page, also when that one has changed or is forgotten meanwhile', () => {
    const { index, tx } = indexOf(...['a', 'b', 'c', 'd', 'e'].map((id) => callback(id, { createdAt: 5 })));
    const first = index.page(tx, { limit: 2 });
    expect(ids(first)).toEqual(['a', 'b']);
    const [, last] = first;
    tx.remove('callbacks', 'b');
    tx.put('callbacks', callback('c', { createdAt: 4 }));
    expect(ids(index.page(tx, { limit: 2, after: placeOfCallback(last as Callback) }))).toEqual(['d', 'e']);
  });

  it('finds nothing for a page without room', () => {
    const { index, tx } = indexOf(callback('a'));
    expect([0, -1, Number.NaN].map((limit) => index.page(tx, { limit }))).toEqual([[], [], []]);
  });

  it('asks of 20,000 kept and 20,000 waiting callbacks no more than a page needs', () => {
    let reads = 0;
    const counting = (id: string, more: Partial<Callback>): Callback =>
      Object.defineProperty(callback(id, more), 'createdAt', {
        get: () => {
          reads += 1;
          return Number(id);
        },
      });
    const { index, tx } = indexOf(
      ...Array.from({ length: 40_000 }, (_, id) =>
        counting(String(id), { state: id % 2 === 0 ? 'COMPLETED' : 'QUEUED', phoneNumber: `+1212${2_000_000 + id}` }),
      ),
    );
    reads = 0;
    expect(index.count(tx, 'Sales').inQueue).toBe(20_000);
    expect(index.countActive(tx, 'Sales', '+12122000001')).toBe(1);
    expect(index.countImmediate(tx, '+12122000001', 0)).toBe(1);
    const after = { at: 30_000, id: '30000' };
    expect(ids(index.page(tx, { queue: 'Sales', states: ['QUEUED'], after, limit: 3 }))).toEqual([
      '30001',
      '30003',
      '30005',
    ]);
    expect(reads).toBeLessThan(100);
  });
});
