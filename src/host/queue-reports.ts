import { averageQuittingTime } from '../runtime/queues/index.ts';
import type { Centre } from './centre.ts';
import type { Store } from './ports.ts';
import { Transaction } from './transaction.ts';

/** What can be told about a queue at this moment (guide: Monitor callback queues). */
export interface QueueReport {
  readonly name: string;
  /** Seconds; -1 when unknown. */
  readonly estimatedWaitTime: number;
  /** Calls that wait for an agent. */
  readonly calls: number;
  /** Seconds between one interaction leaving the queue and the next, over the last 32; -1 when unknown. */
  readonly averageQuittingTime: number;
  /** Callbacks that wait for their turn. */
  readonly queuedCallbacks: number;
  /** Callbacks whose time has not come. */
  readonly scheduledCallbacks: number;
}

/**
 * Gives what can be told about every queue of the configuration, in its order. The answer is made from counts that are kept,
 * and is itself kept until something was decided: `decided` counts that.
 */
export function createQueueReports(centre: Centre, store: Store, decided: () => number): () => readonly QueueReport[] {
  let known: { readonly after: number; readonly reports: readonly QueueReport[] } | undefined;
  return () => {
    if (known?.after !== decided()) known = { after: decided(), reports: reportsOf(centre, new Transaction(store)) };
    return known.reports;
  };
}

function reportsOf(centre: Centre, tx: Transaction): readonly QueueReport[] {
  const calls = centre.line.callsByQueue(tx);
  return centre.linked.configuration.queues.map(({ name }) => {
    const { scheduled, queued, inQueue } = centre.indexes.callbacks.count(tx, name);
    const callsWaiting = calls.get(name) ?? 0;
    return {
      name,
      estimatedWaitTime: centre.figuresFrom(tx, name, { callsWaiting, callbacks: inQueue }).estimatedWaitTime,
      calls: callsWaiting,
      averageQuittingTime: averageQuittingTime(tx.get('statistics', name)?.left),
      queuedCallbacks: queued,
      scheduledCallbacks: scheduled,
    };
  });
}
