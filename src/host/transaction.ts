import type { TraceEntry } from '../generated/types.ts';
import type { Store, StoreChange } from './ports.ts';
import type { Collection, StoredRecords } from './records.ts';

/** Changes that will be committed together; reading sees them already. */
export class Transaction {
  /** What to tell about the sessions once it is committed. */
  readonly trace: TraceEntry[] = [];
  private readonly store: Store;
  private readonly changed = new Map<Collection, Map<string, StoredRecords[Collection] | undefined>>();

  constructor(store: Store) {
    this.store = store;
  }

  get<C extends Collection>(collection: C, id: string): StoredRecords[C] | undefined {
    const changes = this.changesOf(collection);
    return changes?.has(id) ? changes.get(id) : this.store.get(collection, id);
  }

  *all<C extends Collection>(collection: C): Iterable<StoredRecords[C]> {
    const changes = this.changesOf(collection);
    const seen = new Set<string>();
    for (const record of this.store.all(collection)) {
      if (!changes?.has(record.id)) yield record;
      else {
        seen.add(record.id);
        const value = changes.get(record.id);
        if (value !== undefined) yield value;
      }
    }
    for (const [id, value] of changes ?? []) if (value !== undefined && !seen.has(id)) yield value;
  }

  put<C extends Collection>(collection: C, value: StoredRecords[C]): void {
    this.change(collection, value.id, value);
  }

  remove(collection: Collection, id: string): void {
    if (this.get(collection, id) !== undefined) this.change(collection, id, undefined);
  }

  /** True when a record of the collection was put or removed. */
  touched(collection: Collection): boolean {
    return this.changed.has(collection);
  }

  /** Ids of the records of a collection that were put or removed. */
  touchedIds(collection: Collection): Iterable<string> {
    return this.changed.get(collection)?.keys() ?? [];
  }

  commit(): void | Promise<void> {
    const changes: StoreChange[] = [];
    // Each value is a record of its collection: `put` takes nothing else.
    for (const [collection, values] of this.changed)
      for (const [id, value] of values) changes.push({ collection, id, value } as StoreChange);
    return changes.length > 0 ? this.store.commit(changes) : undefined;
  }

  private change(collection: Collection, id: string, value: StoredRecords[Collection] | undefined): void {
    const changes = this.changed.get(collection);
    if (changes) changes.set(id, value);
    else this.changed.set(collection, new Map([[id, value]]));
  }

  private changesOf<C extends Collection>(collection: C): Map<string, StoredRecords[C] | undefined> | undefined {
    return this.changed.get(collection) as Map<string, StoredRecords[C] | undefined> | undefined;
  }
}
