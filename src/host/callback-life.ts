import type { Callback, HostEvent, Session } from '../generated/types.ts';
import { type Around, finish, type LifeStep, onDeadline, openAttempt } from '../runtime/callbacks/life/index.ts';
import { startSession } from '../runtime/sessions/index.ts';
import { enterLine, forgetCallback, keepCallback, sessionOfCallback, virtualCall } from './callback-records.ts';
import type { Centre } from './centre.ts';
import type { Transaction } from './transaction.ts';

/** What decisions about a callback look at; undefined when the configuration has no settings for its queue any more. */
export function aroundOf(centre: Centre, { virtualQueue }: Pick<Callback, 'virtualQueue'>): Around | undefined {
  const { settings, hours } = centre.linked.queues.get(virtualQueue) ?? {};
  const { specialDays } = centre.linked.configuration;
  return settings && { ...centre.moment(), settings, hours, specialDays };
}

/**
 * Does everything that was decided about a callback, in one transaction: record, place in the line, session, telephone, push
 * notifications. What is for others to do is in the outbox then. A step that changes nothing is passed over.
 */
export function live(centre: Centre, tx: Transaction, step: LifeStep): void {
  const { callback } = step;
  if (tx.get('callbacks', callback.id) === callback) return;
  const session = sessionOfCallback(callback);
  const attempt = openAttempt(tx.get('callbacks', callback.id) ?? callback);
  keepCallback(centre, tx, callback);
  if (step.line === 'enter') enterLine(centre, tx, callback);
  else if (step.line === 'leave') centre.leaveQueue(tx, virtualCall(callback.id));
  for (const reason of step.reasons) centre.noteCallback(tx, session, reason);
  if (step.start) begin(centre, tx, callback);
  const at = centre.clock.now();
  // An event as life decides it is whole with its time.
  for (const event of step.tell ?? []) centre.tell(tx, session, { ...event, at } as HostEvent);
  if (step.dial) place(centre, tx, callback);
  if (step.hangUp)
    centre.request(tx, session, { type: 'call.hangUp', id: `${session}/dial/${attempt?.number ?? 0}/hangUp` });
  push(centre, tx, step);
  if (step.missed) tellMissed(centre, tx, callback);
}

/** The next deadline of a callback has come; one that has moved meanwhile is passed over. */
export function callbackDue(centre: Centre, tx: Transaction, id: string): void {
  const callback = tx.get('callbacks', id);
  if (!callback) return;
  const around = aroundOf(centre, callback);
  if (!around) {
    // Nobody can say any more how it would go on; what is over has nothing to come but being forgotten.
    if (callback.state === 'COMPLETED') forgetCallback(centre, tx, callback);
    else live(centre, tx, finish(callback, 'FAILED', undefined, centre.moment()));
    return;
  }
  const step = onDeadline(callback, around);
  if (step === 'forget') forgetCallback(centre, tx, callback);
  else live(centre, tx, step);
}

/** The callback that a session carries out at the moment; undefined, with a note, for a session whose callback was given another. */
export function carriedOut(centre: Centre, tx: Transaction, session: string, id: string): Callback | undefined {
  const callback = tx.get('callbacks', id);
  if (!callback || sessionOfCallback(callback) === session) return callback;
  centre.note(tx, session, `Another session carries out the callback ${id} by now.`);
  return undefined;
}

/** The session of a callback has ended. If it has not said how the callback ends, the way in which it ended does. */
export function concludeCallback(centre: Centre, tx: Transaction, session: string, id: string): void {
  const callback = tx.get('callbacks', id);
  if (!callback || callback.state === 'COMPLETED' || sessionOfCallback(callback) !== session) return;
  const reason = reasonOf(tx.get('sessions', session)?.outcome);
  live(centre, tx, finish(callback, reason, undefined, centre.moment()));
}

function reasonOf(outcome: Session['outcome']): string {
  switch (outcome) {
    case 'hungUp':
      return 'ABANDONED_IN_QUEUE';
    case 'error':
      return 'FAILED';
    case 'routed':
      return 'CONNECTED';
    default:
      return 'NOT_AVAILABLE';
  }
}

function begin(centre: Centre, tx: Transaction, callback: Callback): void {
  const at = centre.clock.now();
  const program = centre.linked.queues.get(callback.virtualQueue)?.settings?.callbackApplication;
  if (program === undefined || !centre.linked.programs.has(program)) {
    live(centre, tx, finish(callback, 'SUBMIT_FAILED', undefined, centre.moment()));
    return;
  }
  const id = sessionOfCallback(callback);
  tx.put('calls', { id, from: '', to: callback.phoneNumber, userData: callback.userData, callback: callback.id });
  const event = { type: 'callback.started', at, callback } as const;
  centre.keep(tx, undefined, startSession(centre.linked, { id, program, event, facts: centre.factsIn(tx) }));
}

function place(centre: Centre, tx: Transaction, callback: Callback): void {
  const session = sessionOfCallback(callback);
  const attempt = openAttempt(callback)?.number ?? 0;
  const { phoneNumber: to, region, run } = callback;
  const call = tx.get('calls', session);
  if (call?.endedAt !== undefined) {
    const { endedAt: _, ...goesOn } = call;
    tx.put('calls', goesOn);
  }
  centre.post(tx, {
    id: `${session}/dial/${attempt}`,
    session,
    task: {
      ...{ do: 'dial', callback: callback.id, attempt, to },
      ...(run === undefined ? {} : { run }),
      ...(region === undefined ? {} : { region }),
    },
  });
}

/** Pushes get the ids of their places in the record: the same one is never posted twice. */
function push(centre: Centre, tx: Transaction, { callback, pushes = [], callIn }: LifeStep): void {
  const { id, run, pushTargets: targets = [], pushed = [] } = callback;
  const session = sessionOfCallback(callback);
  for (const [index, event] of pushes.entries()) {
    const place = pushed.length - pushes.length + index;
    centre.post(tx, {
      id: run === undefined ? `${id}/push/${place}` : `${id}/${run}/push/${place}`,
      session,
      task: {
        ...{ do: 'push', event, callback: id, targets, at: centre.clock.now() },
        ...(event === 'CALL_IN_CREATED' && callIn ? { callIn } : {}),
      },
    });
  }
}

/** Once for each time that was promised: a callback that is given another time can miss that, too. */
function tellMissed(centre: Centre, tx: Transaction, callback: Callback): void {
  const session = sessionOfCallback(callback);
  const { desiredTime = callback.createdAt } = callback;
  centre.post(tx, {
    id: `${callback.id}/missed/${desiredTime}`,
    session,
    task: { do: 'missed', callback: callback.id, desiredTime, at: centre.clock.now() },
  });
}
