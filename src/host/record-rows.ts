import type { StoreChange } from './ports.ts';
import { type Collection, collections, type StoredRecords } from './records.ts';

/** One record where it lies. Rows in ascending order are the records in the order in which they came. */
export interface RecordRow {
  readonly order: number;
  readonly collection: Collection;
  readonly record: StoredRecords[Collection];
}

/** What has to be written for some changes. */
export interface RowPlan {
  readonly kept: readonly RecordRow[];
  /** Orders of the rows to be removed. */
  readonly gone: readonly number[];
  /** To be called once it is written: until then it counts as never planned. */
  accept(): void;
}

/** Which row each record of a store has. A record keeps its row when it changes; one that comes again gets a new, last one. */
export class RecordRows {
  private readonly known: ReadonlyMap<Collection, Map<string, number>> = new Map(
    collections.map((collection) => [collection, new Map()]),
  );
  private next: number;

  /** `rows` in ascending order. Throws when one is of a collection that nobody knows. */
  constructor(rows: readonly RecordRow[]) {
    for (const { collection, record, order } of rows) this.of(collection).set(record.id, order);
    this.next = (rows.at(-1)?.order ?? 0) + 1;
  }

  /** Throws when a change is in a collection that nobody knows. */
  plan(changes: readonly StoreChange[]): RowPlan {
    const kept = new Map<number, RecordRow>();
    const gone: number[] = [];
    const moved = new Map<Map<string, number>, Map<string, number | undefined>>();
    let { next } = this;
    for (const { collection, id, value } of changes) {
      const known = this.of(collection);
      const here = moved.get(known) ?? new Map<string, number | undefined>();
      moved.set(known, here);
      const present = here.has(id) ? here.get(id) : known.get(id);
      if (value !== undefined) {
        const order = present ?? next++;
        kept.set(order, { order, collection, record: value });
        here.set(id, order);
      } else if (present !== undefined) {
        kept.delete(present);
        gone.push(present);
        here.set(id, undefined);
      }
    }
    const accept = () => {
      for (const [known, here] of moved)
        for (const [id, order] of here)
          if (order === undefined) known.delete(id);
          else known.set(id, order);
      this.next = next;
    };
    return { kept: [...kept.values()], gone, accept };
  }

  private of(collection: Collection): Map<string, number> {
    const found = this.known.get(collection);
    if (!found) throw new Error(`there is no collection ${collection}`);
    return found;
  }
}
