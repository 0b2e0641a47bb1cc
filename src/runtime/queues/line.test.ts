import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from './index.ts';
import { type InLine, Line } from './line.ts';

const waiting = (id: string, since: number, more: Partial<InLine> = {}): InLine => ({
  ...{ id, since, virtualQueue: 'Sales', skillExpression: '', selection: 'longestIdle' },
  priority: { start: 0, increment: 0, interval: 60, limit: 100 },
  ...more,
});
const ids = (calls: Iterable<InLine>) => Array.from(calls, ({ id }) => id);
const ofQueue = (name: string) => (one: InLine) => one.virtualQueue === name;

describe('a line', () => {
  const service = waiting('service', 1000, { virtualQueue: 'Service' });
  const growing = waiting('growing', 0, { priority: { start: 0, increment: 10, interval: 60, limit: 100 } });
  const urgent = waiting('urgent', 9000, { priority: { start: 5, increment: 0, interval: 60, limit: 100 } });

  it('serves by the priority of the moment, then by the longer wait, then by id', () => {
    const line = new Line([waiting('d', 1000), waiting('c', 1000), urgent, growing]);
    expect(ids(line.inOrder(10_000))).toEqual(['urgent', 'growing', 'c', 'd']);
    expect(ids(line.inOrder(60_000))).toEqual(['growing', 'urgent', 'c', 'd']);
    expect(line.first(60_000)).toBe(growing);
    expect(line.positionOf('c', 60_000)).toBe(3);
  });

  it('can be asked about one queue, or about those whom somebody can serve', () => {
    const line = new Line([waiting('a', 0), service, urgent]);
    expect(ids(line.inOrder(0, ofQueue('Service')))).toEqual(['service']);
    expect(line.first(0, ofQueue('Service'))).toBe(service);
    expect([line.count(), line.count(ofQueue('Sales')), line.count(ofQueue('none'))]).toEqual([3, 2, 0]);
    expect([line.positionOf('service', 9000), line.positionOf('service', 9000, ofQueue('Service'))]).toEqual([3, 1]);
  });

  it('tells calls from virtual calls, which want agents for another thing', () => {
    const line = new Line([waiting('a', 0, { callback: 'cb' }), waiting('b', 1), waiting('c', 2, { callback: 'cc' })]);
    expect(ids(line.inOrder(0))).toEqual(['a', 'b', 'c']);
    expect(ids(line.inOrder(0, ({ callback }) => callback === undefined))).toEqual(['b']);
  });

  it('leaves a class out as soon as it fits no more', () => {
    const line = new Line([waiting('a', 0), waiting('b', 1), service, waiting('c', 2)]);
    let agents = 1;
    expect(ids(line.inOrder(0, ({ virtualQueue }) => virtualQueue === 'Service' || agents-- > 0))).toEqual([
      'a',
      'service',
    ]);
  });

  it('is empty at first, and passes over those who never waited', () => {
    const line = new Line();
    line.remove('never');
    expect([line.first(0), line.positionOf('never', 0), line.count()]).toEqual([undefined, undefined, 0]);
    expect(ids(line.inOrder(0))).toEqual([]);
  });

  it('holds each call once, as it was put in last', () => {
    const line = new Line([waiting('a', 0), waiting('b', 5)]);
    const again = waiting('a', 9, { skillExpression: 'Sales > 1' });
    line.insert(again);
    expect([...line.inOrder(0)]).toEqual([waiting('b', 5), again]);
  });

  it('puts those behind who have waited longer where the priority sinks', () => {
    const priority = { start: 50, increment: -10, interval: 60, limit: 45 };
    const line = new Line([0, 30_000, 70_000, 100_000].map((since, index) => waiting(`${index}`, since, { priority })));
    expect(ids(line.inOrder(130_000))).toEqual(['3', '1', '2', '0']);
    expect(line.first(130_000)?.id).toBe('3');
    expect(['0', '1', '2', '3'].map((id) => line.positionOf(id, 130_000))).toEqual([4, 2, 3, 1]);
  });

  const plain = fc.record({
    id: fc.integer({ min: 0, max: 40 }).map(String),
    since: fc.nat(400_000),
    virtualQueue: fc.constantFrom('Sales', 'Service', '__proto__'),
    skillExpression: fc.constantFrom('', 'Sales > 1'),
    selection: fc.constant('longestIdle'),
    priority: fc.record({
      start: fc.integer({ min: -3, max: 9 }),
      increment: fc.integer({ min: -4, max: 9 }),
      interval: fc.constantFrom(0, 0.5, 30, 60),
      limit: fc.integer({ min: -5, max: 60 }),
    }),
  });
  const call = fc.tuple(plain, fc.boolean(), fc.boolean()).map(
    ([each, isForAnn, isVirtual]): InLine => ({
      ...each,
      ...(isForAnn && { agent: 'ann' }),
      ...(isVirtual && { callback: `of ${each.id}` }),
    }),
  );
  const step = fc.oneof(call, call, fc.integer({ min: 0, max: 40 }).map(String));

  it('has the order that sorting gives, whoever comes and goes, at any moment', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), fc.nat(600_000), (steps, now) => {
        const line = new Line<InLine>();
        const known = new Map<string, InLine>();
        for (const each of steps) {
          if (typeof each === 'string') {
            line.remove(each);
            known.delete(each);
          } else {
            line.insert(each);
            known.set(each.id, each);
          }
        }
        const sorted = inOrder([...known.values()], now);
        expect([...line.inOrder(now)]).toEqual(sorted);
        expect(line.first(now)).toBe(sorted[0]);
        expect(sorted.map(({ id }) => line.positionOf(id, now))).toEqual(sorted.map((_, index) => index + 1));
        const sales = sorted.filter(ofQueue('Sales'));
        expect([...line.inOrder(now, ofQueue('Sales'))]).toEqual(sales);
        expect(line.first(now, ofQueue('Sales'))).toBe(sales[0]);
        expect(line.count(ofQueue('Sales'))).toBe(sales.length);
        expect(sales.map(({ id }) => line.positionOf(id, now, ofQueue('Sales')))).toEqual(sales.map((_, at) => at + 1));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps thousands in order, put in and taken out in any order', () => {
    // A step of 2741 through 10,000 places meets each once.
    const calls = Array.from({ length: 10_000 }, (_, index) =>
      waiting(`c${(index * 2741) % 10_000}`, (index * 2741) % 977),
    );
    const line = new Line(calls);
    for (const [index, { id }] of calls.entries()) if (index % 3 > 0) line.remove(id);
    const left = inOrder(
      calls.filter((_, index) => index % 3 === 0),
      0,
    );
    expect(ids(line.inOrder(0))).toEqual(ids(left));
    expect(line.positionOf(left[2000]?.id ?? '', 0)).toBe(2001);
    for (const { id } of left) line.remove(id);
    expect([line.count(), line.first(0)]).toEqual([0, undefined]);
  });
});
