import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { openIndexedDbStore } from './indexed-db-store.ts';
import type { StoreChange } from './ports.ts';
import { storeSuite } from './store.suite.ts';

let databases = 0;
const freshName = () => `host-${++databases}`;
const timer = (id: string, at = 1) => ({ collection: 'timers', id, value: { id, at } }) satisfies StoreChange;

let name = '';
storeSuite(
  'IndexedDB',
  () => {
    name = freshName();
    return openIndexedDbStore(name);
  },
  () => openIndexedDbStore(name),
);

/** The disk is full when the so-manieth row is written, once. */
function fillDiskAt(row: number): void {
  const { put } = IDBObjectStore.prototype;
  let left = row;
  IDBObjectStore.prototype.put = function (...given) {
    if (this.name !== 'records' || --left > 0) return put.apply(this, given);
    IDBObjectStore.prototype.put = put;
    throw new DOMException('There is no room left.', 'QuotaExceededError');
  };
}

describe('a store in IndexedDB', () => {
  it('rejects a commit for which the disk has no room, loses nothing, and takes the next one', async () => {
    const database = freshName();
    const store = await openIndexedDbStore(database);
    await store.commit([timer('a')]);
    fillDiskAt(2);
    const failed = store.commit([timer('a', 2), timer('b')]);
    const next = store.commit([timer('c')]);
    await expect(failed).rejects.toThrow('There is no room left.');
    await next;
    const kept = [timer('a').value, timer('c').value];
    expect([...store.all('timers')]).toEqual(kept);
    expect([...(await openIndexedDbStore(database)).all('timers')]).toEqual(kept);
  });

  it('does not let a host write that another one has followed', async () => {
    const database = freshName();
    const before = await openIndexedDbStore(database);
    await before.commit([timer('a')]);
    const now = await openIndexedDbStore(database);
    await expect(before.commit([timer('a', 2)])).rejects.toMatchObject({ name: 'TakenOverError' });
    await now.commit([timer('b')]);
    expect([...before.all('timers')]).toEqual([timer('a').value]);
    expect([...(await openIndexedDbStore(database)).all('timers')]).toEqual([timer('a').value, timer('b').value]);
  });

  it('does not act on what was deleted under its feet', async () => {
    const database = freshName();
    const store = await openIndexedDbStore(database);
    await store.commit([timer('a')]);
    await Dexie.delete(database);
    await expect(store.commit([timer('b')])).rejects.toThrow();
    expect([...(await openIndexedDbStore(database)).all('timers')]).toEqual([]);
  });

  it('takes nothing any more once it is closed', async () => {
    const store = await openIndexedDbStore(freshName());
    store.close();
    await expect(store.commit([timer('a')])).rejects.toThrow();
  });

  it('is not opened by an older studio than the one that wrote it', async () => {
    const database = freshName();
    const newer = new Dexie(database);
    newer.version(99).stores({ records: 'order' });
    await newer.open();
    newer.close();
    await expect(openIndexedDbStore(database)).rejects.toThrow('written by a newer Callback Studio');
  });

  it('is not opened when it holds records that nobody knows', async () => {
    const database = freshName();
    (await openIndexedDbStore(database)).close();
    const strange = await new Dexie(database).open();
    await strange.table('records').put({ order: 1, collection: '__proto__', record: { id: 'a' } });
    strange.close();
    await expect(openIndexedDbStore(database)).rejects.toThrow('there is no collection __proto__');
  });
});
