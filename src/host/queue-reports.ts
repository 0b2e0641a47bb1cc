import { averageQuittingTime } from '../runtime/queues/index.ts';
import { type Centre, isInQueue } from './centre.ts';
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
 * Gives what can be told about every queue of the configuration, in its order. The answer is made in one pass over the records
 * and kept until something was decided: `decided` counts that.
 */
export function createQueueReports(centre: Centre, store: Store, decided: () => number): () => readonly QueueReport[] {
  let known: { readonly after: number; readonly reports: readonly QueueReport[] } | undefined;
  return () => {
    if (known?.after !== decided()) known = { after: decided(), reports: reportsOf(centre, new Transaction(store)) };
    return known.reports;
  };
}

interface Counts {
  calls: number;
  queued: number;
  scheduled: number;
  /** Neither scheduled nor completed: what the estimated wait reckons with. */
  callbacks: number;
}

function reportsOf(centre: Centre, tx: Transaction): readonly QueueReport[] {
  const counts = new Map<string, Counts>();
  const at = (name: string): Counts => {
    const found = counts.get(name) ?? { calls: 0, queued: 0, scheduled: 0, callbacks: 0 };
    counts.set(name, found);
    return found;
  };
  for (const { virtualQueue, callback } of tx.all('waiting')) if (callback === undefined) at(virtualQueue).calls += 1;
  for (const callback of tx.all('callbacks')) {
    const { virtualQueue, state } = callback;
    if (state === 'COMPLETED') continue;
    const queue = at(virtualQueue);
    if (state === 'SCHEDULED') queue.scheduled += 1;
    if (!isInQueue(callback)) continue;
    queue.callbacks += 1;
    if (state === 'QUEUED' || state === 'ROUTING') queue.queued += 1;
  }
  const agents = [...tx.all('agents')].filter(({ state }) => state !== 'loggedOut');
  return centre.linked.configuration.queues.map(({ name }) => {
    const { calls, queued, scheduled, callbacks } = counts.get(name) ?? {
      calls: 0,
      queued: 0,
      scheduled: 0,
      callbacks: 0,
    };
    return {
      name,
      estimatedWaitTime: centre.figuresFrom(tx, name, { callsWaiting: calls, callbacks, agents }).estimatedWaitTime,
      calls,
      averageQuittingTime: averageQuittingTime(tx.get('statistics', name)?.left),
      queuedCallbacks: queued,
      scheduledCallbacks: scheduled,
    };
  });
}
