import type { TraceEntry } from '../generated/types.ts';
import { requestDue } from './call-in.ts';
import { callbackDue } from './callback-life.ts';
import { carryOutEntry, type Means } from './carry-out.ts';
import { detectionDue } from './detecting.ts';
import { distribute } from './distribute.ts';
import { offerDue, takeBackUnheard } from './offers.ts';
import type { Store, Upcoming } from './ports.ts';
import type { OutboxRecord, TimerRecord } from './records.ts';
import { lookAgain, tellUpcoming } from './tell-upcoming.ts';
import { Transaction } from './transaction.ts';
import { upcomingTimer } from './upcoming-timer.ts';

/** Something to decide: what it reads and changes is committed as one. */
export type Work = (tx: Transaction) => void;

/** An answer that is there at once with a store that commits at once, and later with one that takes its time. */
export type Answer<T> = T | Promise<T>;

/** Something to decide, and who is told that it counts, or that it never will. */
interface Asked {
  readonly work: Work;
  readonly done?: (() => void) | undefined;
  readonly failed?: ((reason: unknown) => void) | undefined;
}

/**
 * The driver loop: load the few records, decide, commit changes, timers and outbox together, then carry out the outbox.
 * With a store that commits at once everything is done when `run` returns; with one that takes its time, in its time.
 */
export interface Loop {
  run(work: Work): void;
  /** Decides something and answers when it counts; rejected when it never will, because the store has failed or the loop was stopped. */
  ask<T>(decide: (tx: Transaction) => T): Answer<T>;
  /** Fulfilled when nothing is left to do; rejected when the store has failed. */
  settled(): Promise<void>;
  /** Counts what was decided and committed: while it stays the same, so do all records. */
  decided(): number;
  stop(): void;
}

/** A loop over a store. Deadlines that it holds are set again; what was left in its outbox is carried out with the first `run`. */
export function createLoop(store: Store, means: Means, tell: (trace: readonly TraceEntry[]) => void): Loop {
  const { centre } = means;
  const inbox: Asked[] = [];
  const outbox = [...store.all('outbox')].sort((a, b) => a.order - b.order);
  const alarms = new Map<string, { readonly at: number; cancel(): void }>();
  /** Ids of timers by their moment. */
  const moments = new Map<number, Set<string>>();
  const waiting: { done(): void; failed(reason: unknown): void }[] = [];
  /** What is being committed. */
  let current: Asked | undefined;
  let isBusy = false;
  let isStopped = false;
  let decided = 0;
  let failure: { readonly reason: unknown } | undefined;
  centre.continueAfter(outbox.at(-1)?.order ?? 0);

  const carryOutNext =
    (entry: OutboxRecord): Work =>
    (tx) => {
      tx.remove('outbox', entry.id);
      carryOutEntry(means, tx, entry);
    };

  /** Does one thing; gives a promise when the commit takes its time. */
  const doOne = (work: Work, done?: () => void): Promise<void> | undefined => {
    const tx = new Transaction(store);
    work(tx);
    takeBackUnheard(centre, tx);
    if (mayDistribute(tx)) {
      distribute(centre, tx);
      tellUpcoming(centre, tx);
    }
    const after = () => {
      decided += 1;
      centre.indexes.follow(tx);
      for (const id of tx.touchedIds('outbox')) {
        const entry = tx.get('outbox', id);
        if (entry) outbox.push(entry);
      }
      for (const id of tx.touchedIds('timers')) setAlarm(id);
      if (tx.trace.length > 0) tell(tx.trace);
      done?.();
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
        const next: Asked | undefined = entry ? { work: carryOutNext(entry) } : inbox.shift();
        current = next;
        if (!next) break;
        const pending = doOne(next.work, next.done);
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
    refuseAll(reason);
    for (const each of waiting.splice(0)) each.failed(reason);
  };

  /** Nobody waits for ever: neither who is being answered nor who comes after. */
  const refuseAll = (reason: unknown) => {
    const refused = current ? [current, ...inbox.splice(0)] : inbox.splice(0);
    for (const { failed } of refused) failed?.(reason);
  };

  const clearAlarm = (id: string): void => {
    const alarm = alarms.get(id);
    if (!alarm) return;
    alarm.cancel();
    alarms.delete(id);
    const same = moments.get(alarm.at);
    same?.delete(id);
    if (same?.size === 0) moments.delete(alarm.at);
  };

  const setAlarm = (id: string): void => {
    clearAlarm(id);
    const timer = store.get('timers', id);
    if (!timer) return;
    const cancel = centre.clock.wakeAt(timer.at, () => wake(timer.at), aboutTimer(timer));
    alarms.set(id, { at: timer.at, cancel });
    const same = moments.get(timer.at);
    if (same) same.add(id);
    else moments.set(timer.at, new Set([id]));
  };

  /** What is due at one moment comes in the order of the ids, whenever it was set: another runtime would do the same. */
  const wake = (moment: number): void => {
    for (const id of [...(moments.get(moment) ?? [])].sort()) {
      // What came before it may have put it off: then it is not due yet, and keeps its alarm.
      if (alarms.get(id)?.at !== moment) continue;
      clearAlarm(id);
      const timer = store.get('timers', id);
      if (timer) run((tx) => isDue(tx, timer) && elapse(tx, timer));
    }
  };

  /** False for a timer that was put off, or taken away, by what was being committed when its moment came. */
  const isDue = (tx: Transaction, { id, at }: TimerRecord): boolean => tx.get('timers', id)?.at === at;

  const elapse = (tx: Transaction, { id, callback, agent, detects, request }: TimerRecord): void => {
    if (id === upcomingTimer) lookAgain(centre, tx);
    else if (agent !== undefined) offerDue(centre, tx, agent);
    else if (callback !== undefined && detects !== undefined) detectionDue(centre, tx, id, callback);
    else if (callback !== undefined) callbackDue(centre, tx, callback);
    else if (request !== undefined) requestDue(tx, request);
    else centre.tell(tx, id, { type: 'timer.elapsed', at: centre.clock.now() });
  };

  const take = (asked: Asked): void => {
    if (failure) throw new Error('the store has failed', { cause: failure.reason });
    if (isStopped) {
      asked.failed?.(stopped());
      return;
    }
    inbox.push(asked);
    pump();
  };
  const run = (work: Work): void => take({ work });

  const ask = <T>(decide: (tx: Transaction) => T): Answer<T> => {
    let answer: { readonly is: T } | undefined;
    let isKnown = false;
    let tellLater: ((is: T) => void) | undefined;
    let refused: { readonly reason: unknown } | undefined;
    let refuse = (reason: unknown): void => {
      refused = { reason };
    };
    take({
      work: (tx) => {
        answer = { is: decide(tx) };
      },
      done: () => {
        if (answer) tellLater?.(answer.is);
        isKnown = true;
      },
      failed: (reason) => refuse(reason),
    });
    if (answer && isKnown) return answer.is;
    const later = new Promise<T>((resolve, reject) => {
      tellLater = resolve;
      refuse = reject;
      if (refused) reject(refused.reason);
    });
    // Who does not ask what came of it does not want to hear of it.
    later.catch(() => {});
    return later;
  };

  for (const { id } of [...store.all('timers')].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) setAlarm(id);
  return {
    run,
    ask,
    decided: () => decided,
    settled: () =>
      new Promise((done, failed) => {
        if (failure) failed(failure.reason);
        else if (isBusy) waiting.push({ done, failed });
        else done();
      }),
    stop() {
      isStopped = true;
      for (const { failed } of inbox.splice(0)) failed?.(stopped());
      for (const { cancel } of alarms.values()) cancel();
    },
  };
}

function stopped(): Error {
  return new Error('the runtime has been stopped');
}

function aboutTimer({ id, callback, agent, detects, request }: TimerRecord): Upcoming {
  if (id === upcomingTimer) return { what: 'a look at who is to be told that the turn comes near' };
  if (agent !== undefined) return { what: `the offer to ${agent} ends` };
  if (request !== undefined) return { what: `a deadline of the Call-In request ${request}` };
  if (callback === undefined) return { what: 'a deadline of the flow', session: id };
  return {
    what:
      detects !== undefined
        ? `the callback ${callback} finds out who answered`
        : `a deadline of the callback ${callback}`,
  };
}
