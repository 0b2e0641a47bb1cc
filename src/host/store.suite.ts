import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from './ports.ts';
import type { TimerRecord } from './records.ts';

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
  });
}
