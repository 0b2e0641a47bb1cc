import { CallInIndex } from './call-in-index.ts';
import { CallbackIndex } from './callback-index.ts';
import type { Store } from './ports.ts';
import { StaffIndex } from './staff-index.ts';
import type { Transaction } from './transaction.ts';
import { WaitingLine } from './waiting-line.ts';

/** What is found in a store without going through it: made when it was opened, kept by what is committed. */
export interface Indexes {
  /** Everybody who waits, in order. */
  readonly line: WaitingLine;
  readonly staff: StaffIndex;
  readonly callbacks: CallbackIndex;
  readonly callIn: CallInIndex;
  /** Takes over what a transaction has changed; to be called once it is committed. */
  follow(tx: Transaction): void;
}

/** The indexes of a store as it is. */
export function indexesOf(store: Store): Indexes {
  const indexes = [
    new WaitingLine(store),
    new StaffIndex(store),
    new CallbackIndex(store),
    new CallInIndex(store),
  ] as const;
  const [line, staff, callbacks, callIn] = indexes;
  return {
    ...{ line, staff, callbacks, callIn },
    follow(tx) {
      for (const each of indexes) each.follow(tx);
    },
  };
}
