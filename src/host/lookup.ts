import type { Store } from './ports.ts';
import type { Collection, StoredRecords } from './records.ts';
import type { Transaction } from './transaction.ts';

/**
 * Records of a collection by something that they name, such as agents by the call they talk in. Made when the store was opened,
 * kept by what is committed; asked within a transaction it knows what the transaction has changed so far. An answer costs what
 * it holds and what was changed, however many records there are.
 */
export class Lookup<C extends Collection> {
  private readonly collection: C;
  private readonly nameIn: (record: StoredRecords[C]) => string | undefined;
  private readonly ids = new Map<string, Set<string>>();
  private readonly names = new Map<string, string>();

  /** `nameIn` gives undefined for records that name nothing. */
  constructor(store: Store, collection: C, nameIn: (record: StoredRecords[C]) => string | undefined) {
    this.collection = collection;
    this.nameIn = nameIn;
    for (const record of store.all(collection)) this.set(record.id, record);
  }

  /** Takes over what a transaction has changed; to be called once it is committed. */
  follow(tx: Transaction): void {
    for (const id of tx.touchedIds(this.collection)) this.set(id, tx.get(this.collection, id));
  }

  /** The records that name it, by their ids. */
  of(tx: Transaction, name: string): StoredRecords[C][] {
    const found: StoredRecords[C][] = [];
    const take = (id: string) => {
      const record = tx.get(this.collection, id);
      if (record !== undefined && this.nameIn(record) === name) found.push(record);
    };
    for (const id of this.ids.get(name) ?? []) take(id);
    for (const id of tx.touchedIds(this.collection)) if (this.names.get(id) !== name) take(id);
    return found.length > 1 ? found.sort((a, b) => (a.id < b.id ? -1 : 1)) : found;
  }

  private set(id: string, record: StoredRecords[C] | undefined): void {
    const before = this.names.get(id);
    const after = record === undefined ? undefined : this.nameIn(record);
    if (before === after) return;
    if (before !== undefined) {
      const same = this.ids.get(before);
      same?.delete(id);
      if (same?.size === 0) this.ids.delete(before);
      this.names.delete(id);
    }
    if (after === undefined) return;
    this.names.set(id, after);
    const same = this.ids.get(after);
    if (same) same.add(id);
    else this.ids.set(after, new Set([id]));
  }
}
