import type { Store, StoreChange } from './ports.ts';
import { type Collection, collections, type StoredRecords } from './records.ts';

/** A store in memory that can be written down as JSON text and opened again from it. */
export interface MemoryStore extends Store {
  toJson(): string;
}

type Shelves = Map<Collection, Map<string, StoredRecords[Collection]>>;

/** A store in memory; `json` is what another one wrote down. Throws when it is not. */
export function createMemoryStore(json?: string): MemoryStore {
  const shelves: Shelves = new Map(collections.map((collection) => [collection, new Map()]));
  if (json !== undefined)
    for (const [collection, records] of Object.entries(JSON.parse(json)))
      for (const record of records as StoredRecords[Collection][])
        shelf(shelves, collection as Collection).set(record.id, record);
  return {
    get: (collection, id) => shelf(shelves, collection).get(id),
    all: (collection) => shelf(shelves, collection).values(),
    commit: (changes) => {
      // Every shelf is found before the first record is put: all or none.
      for (const { collection } of changes) shelf(shelves, collection);
      for (const change of changes) apply(shelves, change);
    },
    toJson: () =>
      JSON.stringify(
        Object.fromEntries([...shelves].map(([collection, records]) => [collection, [...records.values()]])),
      ),
  };
}

function apply(shelves: Shelves, { collection, id, value }: StoreChange): void {
  if (value === undefined) shelf(shelves, collection).delete(id);
  else shelf(shelves, collection).set(id, value);
}

/** The shelf of a collection holds records of its type only: `commit` puts nothing else there. */
function shelf<C extends Collection>(shelves: Shelves, collection: C): Map<string, StoredRecords[C]> {
  const found = shelves.get(collection);
  if (!found) throw new Error(`there is no collection ${collection}`);
  return found as unknown as Map<string, StoredRecords[C]>;
}
