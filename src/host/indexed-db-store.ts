import Dexie, { type Table } from 'dexie';
import { createMemoryStore } from './memory-store.ts';
import type { Store, StoreChange } from './ports.ts';
import { type RecordRow, RecordRows } from './record-rows.ts';

/** A store in the browser's database, in a page or a worker. */
export interface IndexedDbStore extends Store {
  /** Lets the database go; commits after it are rejected. */
  close(): void;
}

/** How a store is opened. */
export interface IndexedDbOptions {
  /**
   * `strict` waits at every commit until it is on the disk. `relaxed`, which is used when left out, is two or three times faster: what was
   * committed outlives a crash of page and browser, but the last moments may be lost when the power fails.
   */
  readonly durability?: 'relaxed' | 'strict';
}

/** Commits of a store are rejected with it once another one was opened over the same database: that one acts now. */
export class TakenOverError extends Error {
  override readonly name = 'TakenOverError';
}

interface Tables {
  readonly records: Table<RecordRow, number>;
  /** Holds one row: which opening of the store may commit. Each opening takes the next turn. */
  readonly turns: Table<{ readonly id: 'host'; readonly turn: number }, string>;
}

/** Version of the rows' own layout; a change of it lifts them in `upgrade`. */
const layout = 1;

/**
 * Opens the records in the browser's database (IndexedDB), empty when there are none. Reads are answered from a copy in
 * memory; each commit is one transaction, and they are written in the order in which they were asked for. Rejects with the
 * database's own error: where there is no database, when the disk is full, when a newer studio has written it.
 */
export async function openIndexedDbStore(
  name = 'callback-studio-host',
  { durability = 'relaxed' }: IndexedDbOptions = {},
): Promise<IndexedDbStore> {
  await refuseNewer(name);
  const options = { chromeTransactionDurability: durability, cache: 'disabled' } as const;
  const database = new Dexie(name, options) as Dexie & Tables;
  database.version(layout).stores({ records: 'order', turns: 'id' });
  const { records, turns } = database;

  // Somebody deletes the database or lifts its layout: they go first, and this store takes nothing any more.
  database.on('versionchange', () => {
    database.close();
    return false;
  });

  const image = createMemoryStore();
  /** Takes the next turn and loads what is there, or leaves everything as it was. */
  const load = async () => {
    const turn = ((await turns.get('host'))?.turn ?? 0) + 1;
    await turns.put({ id: 'host', turn });
    const rows = await records.toArray();
    const places = new RecordRows(rows);
    image.commit(rows.map(toChange));
    return { turn, places };
  };
  const { turn, places } = await database.transaction('rw', records, turns, load).catch((cause) => {
    database.close();
    throw cause;
  });
  let last: Promise<unknown> = Promise.resolve();

  const write = async (changes: readonly StoreChange[]): Promise<void> => {
    const { kept, gone, accept } = places.plan(changes);
    await database.transaction('rw', records, turns, async () => {
      if ((await turns.get('host'))?.turn !== turn)
        throw new TakenOverError('The records were opened by another host, which acts now.');
      if (kept.length > 0) await records.bulkPut(kept);
      if (gone.length > 0) await records.bulkDelete([...gone]);
    });
    image.commit(changes);
    accept();
  };

  return {
    get: image.get,
    all: image.all,
    commit(changes) {
      const written = last.then(() => write(changes));
      // One that fails has changed nothing; those after it are tried all the same.
      last = written.catch(() => {});
      return written;
    },
    close: () => database.close(),
  };
}

function toChange({ collection, record }: RecordRow): StoreChange {
  // A row holds a record of its collection: nothing else was written into it.
  return { collection, id: record.id, value: record } as StoreChange;
}

/** Throws when a newer studio wrote the database: Dexie itself would open it, and an older studio could spoil it. */
async function refuseNewer(name: string): Promise<void> {
  if (!(await Dexie.exists(name))) return;
  const present = new Dexie(name);
  await present.open();
  const { verno } = present;
  present.close();
  if (verno > layout) throw new Dexie.VersionError('The records were written by a newer Callback Studio.');
}
