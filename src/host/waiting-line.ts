import type { Instant } from '../model/instant.ts';
import { byRank, type Fits, inOrderOf, Line, rankedAt } from '../runtime/queues/index.ts';
import type { Store } from './ports.ts';
import type { WaitingRecord } from './records.ts';
import type { Transaction } from './transaction.ts';

/**
 * The order of all waiting records of a store: made when the store was opened, kept by what is committed. Asked within a
 * transaction it knows what the transaction has changed so far, at a cost that grows with that alone.
 */
export class WaitingLine {
  private readonly line: Line<WaitingRecord>;

  constructor(store: Store) {
    this.line = new Line(store.all('waiting'));
  }

  /** Takes over what a transaction has changed; to be called once it is committed. */
  follow(tx: Transaction): void {
    for (const id of tx.touchedIds('waiting')) {
      const record = tx.get('waiting', id);
      if (record) this.line.insert(record);
      else this.line.remove(id);
    }
  }

  /**
   * Those who wait, in the order in which they are served, found one by one. `fits` is asked whenever somebody's turn comes, and
   * all who want the same are left out once it says no. Who ceases to wait meanwhile is passed over; who begins to is not met.
   */
  *inOrder(tx: Transaction, now: Instant, fits?: Fits<WaitingRecord>): Generator<WaitingRecord, undefined> {
    const touched = new Map(Array.from(tx.touchedIds('waiting'), (id) => [id, tx.get('waiting', id)]));
    const changed = new Line<WaitingRecord>();
    for (const record of touched.values()) if (record && record !== this.line.get(record.id)) changed.insert(record);
    for (const record of inOrderOf([this.line, changed], now, fits)) {
      const isCurrent = !touched.has(record.id) || touched.get(record.id) === record;
      if (isCurrent && tx.get('waiting', record.id) !== undefined) yield record;
    }
  }

  /** True when nobody waits, nor has begun to or ceased to in this transaction. */
  isEmpty(tx: Transaction): boolean {
    return !tx.touched('waiting') && this.line.count() === 0;
  }

  /** How many of those who fit are waiting. */
  count(tx: Transaction, fits: Fits<WaitingRecord> = () => true): number {
    let count = this.line.count(fits);
    for (const { before, after } of this.changes(tx)) {
      if (before && fits(before)) count -= 1;
      if (after && fits(after)) count += 1;
    }
    return count;
  }

  /** How many calls, virtual ones left out, wait in each queue; queues without any are left out. */
  callsByQueue(tx: Transaction): Map<string, number> {
    const calls = new Map<string, number>();
    const add = ({ virtualQueue, callback }: WaitingRecord, more: number) => {
      if (callback === undefined) calls.set(virtualQueue, (calls.get(virtualQueue) ?? 0) + more);
    };
    for (const { one, size } of this.line.sizes()) add(one, size);
    for (const { before, after } of this.changes(tx)) {
      if (before) add(before, -1);
      if (after) add(after, 1);
    }
    return calls;
  }

  /** Place of a waiting record, counted from 1, among those who fit; undefined when it does not wait. */
  positionOf(tx: Transaction, id: string, now: Instant, fits: Fits<WaitingRecord> = () => true): number | undefined {
    const record = tx.get('waiting', id);
    if (!record) return undefined;
    const ranked = rankedAt(record, now);
    const isAhead = (other: WaitingRecord) => fits(other) && byRank(rankedAt(other, now), ranked) < 0;
    let position = this.line.countBefore(record, now, fits) + 1;
    for (const { before, after } of this.changes(tx)) {
      if (before && isAhead(before)) position -= 1;
      if (after && isAhead(after)) position += 1;
    }
    return position;
  }

  private *changes(tx: Transaction): Iterable<{ readonly before?: WaitingRecord; readonly after?: WaitingRecord }> {
    for (const id of tx.touchedIds('waiting')) {
      const [before, after] = [this.line.get(id), tx.get('waiting', id)];
      yield { ...(before && { before }), ...(after && { after }) };
    }
  }
}
