import { beforeEach, describe, expect, it } from 'vitest';
import type { Store, StoreChange } from './ports.ts';
import type { TimerRecord } from './records.ts';

/** Milliseconds in which ten thousand records are there again, on a machine that has other things to do as well. */
const patience = 5000;

/** What every store must keep. `reopen` gives a store with what the other one has committed, as after a crash. */
export function storeSuite(name: string, open: () => Promise<Store>, reopen: (store: Store) => Promise<Store>): void {
  const timer = (id: string, at = 1): TimerRecord => ({ id, at });
  const put = (value: TimerRecord) => ({ collection: 'timers', id: value.id, value }) as const;
  const gone = (id: string) => ({ collection: 'timers', id, value: undefined }) as const;

  describe(`${name} as a store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });

    it('is empty at first', () => {
      expect(store.get('timers', 'a')).toBeUndefined();
      expect([...store.all('sessions')]).toEqual([]);
    });

    it('gives back what was committed, in the order in which it came', async () => {
      await store.commit([put(timer('b')), put(timer('a'))]);
      await store.commit([put(timer('b', 2))]);
      expect([...store.all('timers')]).toEqual([timer('b', 2), timer('a')]);
      expect(store.get('timers', 'a')).toEqual(timer('a'));
    });

    it('forgets what was removed, and does not mind removing nothing', async () => {
      await store.commit([put(timer('a')), put(timer('b'))]);
      await store.commit([gone('a'), gone('never')]);
      expect([...store.all('timers')]).toEqual([timer('b')]);
    });

    it('keeps collections apart', async () => {
      await store.commit([put(timer('a'))]);
      expect(store.get('statistics', 'a')).toBeUndefined();
    });

    it('finds nothing under names that every object has', () => {
      expect(store.get('timers', '__proto__')).toBeUndefined();
      expect(store.get('timers', 'constructor')).toBeUndefined();
    });

    it('has everything committed after it was opened again, in the same order', async () => {
      await store.commit([put(timer('b')), put(timer('a')), put(timer('__proto__'))]);
      await store.commit([gone('b')]);
      const again = await reopen(store);
      expect([...again.all('timers')]).toEqual([timer('a'), timer('__proto__')]);
    });

    it('puts what comes again behind the others, and leaves what changes in its place', async () => {
      await store.commit([put(timer('a')), put(timer('b')), put(timer('c'))]);
      await store.commit([gone('a')]);
      await store.commit([put(timer('a', 2)), put(timer('b', 2)), gone('c'), put(timer('c', 2))]);
      const order = [timer('b', 2), timer('a', 2), timer('c', 2)];
      expect([...store.all('timers')]).toEqual(order);
      expect([...(await reopen(store)).all('timers')]).toEqual(order);
    });

    it('takes all changes or none, and goes on after those that it cannot take', async () => {
      await store.commit([put(timer('a'))]);
      // No such collection: nothing that TypeScript would let pass.
      const impossible = { collection: 'constructor', id: 'c', value: timer('c') } as unknown as StoreChange;
      const refused = async () => store.commit([put(timer('a', 2)), put(timer('b')), impossible]);
      await expect(refused()).rejects.toThrow('there is no collection constructor');
      expect([...store.all('timers')]).toEqual([timer('a')]);
      await store.commit([put(timer('d'))]);
      expect([...(await reopen(store)).all('timers')]).toEqual([timer('a'), timer('d')]);
    });

    it('takes changes in the order in which they were given, whether or not one waits for it', async () => {
      await Promise.all([
        store.commit([put(timer('b'))]),
        store.commit([put(timer('a')), put(timer('b', 2))]),
        store.commit([gone('a'), put(timer('c'))]),
      ]);
      expect([...store.all('timers')]).toEqual([timer('b', 2), timer('c')]);
      expect([...(await reopen(store)).all('timers')]).toEqual([timer('b', 2), timer('c')]);
    });

    it('keeps whatever JSON a record holds', async () => {
      const userData = JSON.parse('{"__proto__": {"polluted": true}, "deep": [[null, 0.1, "\\u0000\\ud800"]]}');
      const call = { id: 'c', from: '', to: '+12125550100', userData };
      await store.commit([{ collection: 'calls', id: 'c', value: call }]);
      expect(JSON.stringify((await reopen(store)).get('calls', 'c'))).toBe(JSON.stringify(call));
      expect('polluted' in {}).toBe(false);
    });

    it('has ten thousand records again in a moment', async () => {
      const timers = Array.from({ length: 10_000 }, (_, index) => timer(`t${index}`, index));
      await store.commit(timers.map(put));
      const started = performance.now();
      const again = await reopen(store);
      expect(performance.now() - started).toBeLessThan(patience);
      expect([...again.all('timers')]).toEqual(timers);
    }, 30_000);
  });
}
