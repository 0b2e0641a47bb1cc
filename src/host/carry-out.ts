import { nearestSlots } from '../calendar/index.ts';
import type { CallQueueEffect, Effect } from '../generated/types.ts';
import { finish, letWait, openAttempt } from '../runtime/callbacks/life/index.ts';
import { slotQuery } from './bookings.ts';
import { matchCaller } from './call-in.ts';
import { aroundOf, carriedOut, concludeCallback, live } from './callback-life.ts';
import { sessionOfCallback } from './callback-records.ts';
import { createCallback, rescheduleCallback } from './callback-wishes.ts';
import type { Centre } from './centre.ts';
import { isDetecting } from './detecting.ts';
import { inboundCallEnded, placeInQueue, recogniseCaller, wishOfCaller } from './inbound.ts';
import { isOpen } from './offers.ts';
import type { Telephony, WebServices } from './ports.ts';
import type { OutboxRecord, WaitingRecord } from './records.ts';
import { regionFor } from './regions.ts';
import { firstEstimate } from './tell-upcoming.ts';
import type { Transaction } from './transaction.ts';

/** What an effect is carried out with. */
export interface Means {
  readonly centre: Centre;
  readonly telephony: Telephony;
  readonly web: WebServices;
}

type CarryOut = {
  readonly [T in Effect['type']]: (
    means: Means,
    tx: Transaction,
    session: string,
    effect: Extract<Effect, { type: T }>,
  ) => void;
};

/** Carries out one effect of a session, in the transaction that takes it out of the outbox. */
function carryOut(means: Means, tx: Transaction, session: string, effect: Effect): void {
  // The effect goes to the entry of its own type.
  (each[effect.type] as (means: Means, tx: Transaction, session: string, effect: Effect) => void)(
    means,
    tx,
    session,
    effect,
  );
}

/** Carries out an entry of the outbox, in the transaction that takes it out. */
export function carryOutEntry(means: Means, tx: Transaction, { id, session, task }: OutboxRecord): void {
  const { centre, telephony } = means;
  switch (task.do) {
    case 'effect':
      carryOut(means, tx, session, task.effect);
      return;
    case 'dial': {
      const { do: _, ...call } = task;
      const callback = tx.get('callbacks', call.callback);
      // What ended meanwhile is not dialled any more.
      const isOn = callback?.state === 'ROUTING' && openAttempt(callback)?.number === call.attempt;
      if (isOn && sessionOfCallback(callback) === session) telephony.dial(session, id, call);
      return;
    }
    case 'detectMachine': {
      const callback = tx.get('callbacks', task.callback);
      const isOn = callback && openAttempt(callback)?.number === task.attempt && isDetecting(tx, callback);
      if (isOn && sessionOfCallback(callback) === session) telephony.detectMachine(session, id);
      return;
    }
    case 'offer':
      if (isOpen(tx, task.agent, id, false)) telephony.offer(session, id, task.agent, task.greeting);
      return;
    case 'bridge':
      if (isOpen(tx, task.agent, task.offer, true)) telephony.bridge(session, id, task.agent);
      return;
    case 'hangUpAgent':
      telephony.hangup(session, id, task.agent);
      return;
    case 'concludeCallback':
      concludeCallback(centre, tx, session, task.callback);
      return;
    case 'push': {
      const { do: _, ...push } = task;
      centre.notifier.notify({ about: 'push', id, ...push });
      return;
    }
    case 'missed': {
      const { do: _, ...missed } = task;
      centre.notifier.notify({ about: 'missed', id, ...missed });
      return;
    }
  }
}

/** One entry for every effect there is: the list is closed. */
const each: CarryOut = {
  'call.play': ({ telephony }, tx, session, effect) => {
    asked(tx, session, effect.id);
    telephony.play(session, effect.id, effect);
  },
  'call.collect': ({ telephony }, tx, session, effect) => {
    asked(tx, session, effect.id);
    telephony.collect(session, effect.id, effect);
  },
  'call.record': ({ telephony }, tx, session, effect) => {
    asked(tx, session, effect.id);
    telephony.record(session, effect.id, effect);
  },
  'call.hangUp': ({ centre, telephony }, tx, session, effect) => {
    centre.endCall(tx, session);
    telephony.hangup(session, effect.id);
    inboundCallEnded(centre, tx, session);
  },
  'call.queue': queueCall,
  'call.dequeue': ({ centre, telephony }, tx, session, effect) => {
    if (tx.get('waiting', session) === undefined) return;
    centre.leaveQueue(tx, session);
    telephony.release(session, effect.id);
  },
  'call.attach': (_means, tx, session, effect) => {
    const call = tx.get('calls', session);
    if (call) tx.put('calls', { ...call, userData: { ...call.userData, ...effect.userData } });
  },
  'callIn.match': ({ centre }, tx, session, effect) => matchCaller(centre, tx, session, effect),
  'callback.findSlots': ({ centre }, tx, session, { virtualQueue, wish, count }) => {
    const at = centre.clock.now();
    const query = slotQuery(centre, tx, virtualQueue);
    const nearest = query ? nearestSlots({ ...query, wish, count }) : [];
    const slots = nearest.map(({ start, localTime, capacity }) => ({ start, localTime, capacity }));
    centre.tell(tx, session, { type: 'callback.slotsFound', at, slots });
  },
  'callback.request': ({ centre }, tx, session, effect) => {
    const at = centre.clock.now();
    const { id: _, type: __, ...wish } = effect;
    const wanted = wishOfCaller(centre, tx, session, wish);
    if ('has' in wanted)
      centre.note(tx, session, `The customer has the callback ${wanted.has.id} already, which keeps its place.`);
    const answer =
      'has' in wanted ? { callback: wanted.has } : createCallback(centre, tx, wanted, { by: 'flow' }, { session });
    if ('refused' in answer) {
      const { refused, message } = answer;
      centre.tell(tx, session, { type: 'callback.refused', at, reason: refused, message });
      return;
    }
    const { id, desiredTime } = answer.callback;
    centre.tell(tx, session, {
      type: 'callback.accepted',
      at,
      callback: id,
      ...(desiredTime === undefined ? {} : { desiredTime }),
    });
  },
  'callback.wait': ({ centre }, tx, session, effect) => {
    const record = carriedOut(centre, tx, session, effect.callback);
    const around = record && aroundOf(centre, record);
    if (!around) return;
    live(centre, tx, letWait(record, effect, around));
    firstEstimate(centre, tx, record.id);
  },
  'callback.reschedule': ({ centre }, tx, session, { callback, desiredTime }) => {
    const record = carriedOut(centre, tx, session, callback);
    if (record) rescheduleCallback(centre, tx, record, desiredTime, { by: 'flow' });
  },
  'callback.finish': ({ centre }, tx, session, { callback, reason, dialResult }) => {
    const record = carriedOut(centre, tx, session, callback);
    if (record) live(centre, tx, finish(record, reason, dialResult, centre.moment()));
  },
  'http.request': ({ web }, _tx, session, effect) => web.request(session, effect),
  'report.milestone': ({ centre }, _tx, session, { name }) =>
    centre.notifier.notify({ about: 'milestone', session, name, at: centre.clock.now() }),
};

/** What comes of an earlier command on the caller's line is late from now on. */
function asked(tx: Transaction, session: string, id: string): void {
  const call = tx.get('calls', session);
  if (call) tx.put('calls', { ...call, asked: id });
}

function queueCall({ centre, telephony }: Means, tx: Transaction, session: string, effect: CallQueueEffect): void {
  const at = centre.clock.now();
  const { virtualQueue, skillExpression, agent } = effect;
  const waiting: WaitingRecord = {
    id: session,
    virtualQueue,
    priority: effect.priority,
    since: effect.since ?? at,
    skillExpression,
    selection: effect.selection,
    ...(agent === undefined ? {} : { agent }),
    agentGreeting: effect.agentGreeting ?? [],
  };
  const before = tx.get('waiting', session);
  const isNew = before?.virtualQueue !== virtualQueue;
  // Who is being rung for it goes on being rung, unless the call is for somebody else now.
  const rung = isNew || before.offered === undefined ? undefined : tx.get('agents', before.offered);
  const offered = rung && centre.suits(rung, waiting) ? rung.id : undefined;
  const reason = whyNotQueued(centre, tx, waiting, effect.onlyIfReady && offered === undefined);
  if (reason !== undefined) {
    centre.leaveQueue(tx, session);
    centre.tell(tx, session, { type: 'queue.refused', at, reason });
    return;
  }
  if (isNew) centre.leaveQueue(tx, session);
  else if (offered === undefined) centre.takeBack(tx, before);
  if (isNew) centre.see(tx, virtualQueue);
  if (isNew) recogniseCaller(centre, tx, session, virtualQueue);
  // A call that goes on waiting in its queue stays where it is handled.
  const region = isNew ? regionFor(centre, tx, session, virtualQueue) : before.region;
  const place = placeInQueue(centre, tx, session, virtualQueue, waiting);
  tx.put('waiting', {
    ...waiting,
    ...place,
    ...(offered === undefined ? {} : { offered }),
    ...(region === undefined ? {} : { region }),
  });
  // Who is being put through hears no more treatments.
  if (offered === undefined || !rung?.offered?.taken) telephony.hold(session, effect.id, effect.treatments, region);
}

function whyNotQueued(
  centre: Centre,
  tx: Transaction,
  waiting: WaitingRecord,
  onlyIfReady: boolean,
): string | undefined {
  const { virtualQueue, skillExpression, agent } = waiting;
  if (!centre.linked.queues.has(virtualQueue)) return `There is no virtual queue “${virtualQueue}”.`;
  const test = centre.test(skillExpression);
  if (typeof test !== 'function') return `The skill expression cannot be read: ${test.unreadable}`;
  if (agent !== undefined && tx.get('agents', agent) === undefined) return `There is no agent ${agent}.`;
  if (onlyIfReady && centre.longestIdle(tx, waiting) === undefined) return 'No suitable agent is ready.';
  return undefined;
}
