import type { TraceEntry } from '../generated/types.ts';
import { carryOut, type Means } from './carry-out.ts';
import type { Store } from './ports.ts';
import type { OutboxRecord } from './records.ts';
import { Transaction } from './transaction.ts';

/** Something to decide: what it reads and changes is committed as one. */
export type Work = (tx: Transaction) => void;

/**
 * The driver loop: load the few records, decide, commit changes, timers and outbox together, then carry out the outbox.
 * With a store that commits at once everything is done when `run` returns; with one that takes its time, in its time.
 */
export interface Loop {
  run(work: Work): void;
  /** Fulfilled when nothing is left to do; rejected when the store has failed. */
  settled(): Promise<void>;
  /** Counts what was decided and committed: while it stays the same, so do all records. */
  decided(): number;
  stop(): void;
}

/** A loop over a store. Deadlines that it holds are set again; what was left in its outbox is carried out with the first `run`. */
export function createLoop(store: Store, means: Means, tell: (trace: readonly TraceEntry[]) => void): Loop {
  const { centre } = means;
  const inbox: Work[] = [];
  const outbox = [...store.all('outbox')].sort((a, b) => a.order - b.order);
  const alarms = new Map<string, { readonly at: number; cancel(): void }>();
  const waiting: { done(): void; failed(reason: unknown): void }[] = [];
  let isBusy = false;
  let isStopped = false;
  let decided = 0;
  let failure: { readonly reason: unknown } | undefined;
  centre.continueAfter(outbox.at(-1)?.order ?? 0);

  const carryOutNext =
    (entry: OutboxRecord): Work =>
    (tx) => {
      tx.remove('outbox', entry.id);
      if (entry.task.do === 'effect') carryOut(means, tx, entry.session, entry.task.effect);
      else if (entry.task.do === 'place') {
        const { to, region } = entry.task;
        means.telephony.place(entry.session, entry.id, { to, ...(region === undefined ? {} : { region }) });
      } else means.telephony.connect(entry.session, entry.id, entry.task.agent, entry.task.greeting);
    };

  /** Does one thing; gives a promise when the commit takes its time. */
  const doOne = (work: Work): Promise<void> | undefined => {
    const tx = new Transaction(store);
    work(tx);
    if (mayDistribute(tx)) centre.distribute(tx);
    const after = () => {
      decided += 1;
      for (const id of tx.touchedIds('outbox')) {
        const entry = tx.get('outbox', id);
        if (entry) outbox.push(entry);
      }
      for (const id of tx.touchedIds('timers')) setAlarm(id);
      if (tx.trace.length > 0) tell(tx.trace);
    };
    const committed = tx.commit();
    if (committed instanceof Promise) return committed.then(after);
    after();
    return undefined;
  };

  /** A waiting call can be served when somebody has become ready, or when it has begun to wait, or to listen. */
  const mayDistribute = (tx: Transaction): boolean => {
    if (tx.touched('agents') || tx.touched('waiting')) return true;
    for (const id of tx.touchedIds('sessions')) if (tx.get('waiting', id)) return true;
    return false;
  };

  const pump = (): void => {
    if (isBusy || isStopped || failure) return;
    isBusy = true;
    try {
      for (;;) {
        const entry = outbox.shift();
        const work = entry ? carryOutNext(entry) : inbox.shift();
        if (!work) break;
        const pending = doOne(work);
        if (!pending) continue;
        pending.then(resume, fail);
        return;
      }
      isBusy = false;
      for (const each of waiting.splice(0)) each.done();
    } catch (reason) {
      fail(reason);
      throw reason;
    }
  };
  const resume = () => {
    isBusy = false;
    pump();
  };
  const fail = (reason: unknown) => {
    failure = { reason };
    for (const each of waiting.splice(0)) each.failed(reason);
  };

  const setAlarm = (id: string): void => {
    alarms.get(id)?.cancel();
    alarms.delete(id);
    const timer = store.get('timers', id);
    if (!timer) return;
    const wake = () => {
      alarms.delete(id);
      run((tx) => centre.tell(tx, id, { type: 'timer.elapsed', at: centre.clock.now() }));
    };
    const cancel = centre.clock.wakeAt(timer.at, wake, { what: 'a deadline of the flow', session: id });
    alarms.set(id, { at: timer.at, cancel });
  };

  const run = (work: Work): void => {
    if (failure) throw new Error('the store has failed', { cause: failure.reason });
    if (isStopped) return;
    inbox.push(work);
    pump();
  };

  for (const { id } of [...store.all('timers')]) setAlarm(id);
  return {
    run,
    decided: () => decided,
    settled: () =>
      new Promise((done, failed) => {
        if (failure) failed(failure.reason);
        else if (isBusy) waiting.push({ done, failed });
        else done();
      }),
    stop() {
      isStopped = true;
      for (const { cancel } of alarms.values()) cancel();
    },
  };
}
