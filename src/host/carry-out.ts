import { nearestSlots, type SlotQuery } from '../calendar/index.ts';
import type { Callback, CallQueueEffect, Effect } from '../generated/types.ts';
import { own } from '../model/json.ts';
import { matchCallIn } from '../runtime/call-in/index.ts';
import { acceptCallback } from '../runtime/callbacks/index.ts';
import type { Centre } from './centre.ts';
import type { Telephony, WebServices } from './ports.ts';
import type { WaitingRecord } from './records.ts';
import { regionFor } from './regions.ts';
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
export function carryOut(means: Means, tx: Transaction, session: string, effect: Effect): void {
  // The effect goes to the entry of its own type.
  (each[effect.type] as (means: Means, tx: Transaction, session: string, effect: Effect) => void)(
    means,
    tx,
    session,
    effect,
  );
}

/** One entry for every effect there is: the list is closed. */
const each: CarryOut = {
  'call.play': ({ telephony }, _tx, session, effect) => telephony.carryOut(session, effect),
  'call.collect': ({ telephony }, _tx, session, effect) => telephony.carryOut(session, effect),
  'call.record': ({ telephony }, _tx, session, effect) => telephony.carryOut(session, effect),
  'call.hangUp': ({ centre, telephony }, tx, session, effect) => {
    centre.endCall(tx, session);
    telephony.carryOut(session, effect);
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
  'callIn.match': ({ centre }, tx, session, effect) => {
    const at = centre.clock.now();
    const { id: _, type: __, ...offer } = effect;
    const isAlive = (callback: string | undefined) =>
      callback === undefined || tx.get('callbacks', callback)?.state !== 'COMPLETED';
    const found = matchCallIn(
      [...tx.all('callInRequests')].filter(({ callback }) => isAlive(callback)),
      offer,
      at,
    );
    if ('reasons' in found) {
      centre.tell(tx, session, { type: 'callIn.notMatched', at, reasons: found.reasons });
      return;
    }
    const request = { ...found.request, state: 'matched' as const };
    tx.put('callInRequests', request);
    const callback = request.callback === undefined ? undefined : tx.get('callbacks', request.callback);
    if (callback) {
      const waiting = sessionOfCallback(callback.id);
      if (centre.listens(tx, waiting, 'callback.customerMatched'))
        centre.tell(tx, waiting, { type: 'callback.customerMatched', at, request: request.id });
    }
    centre.tell(tx, session, {
      type: 'callIn.matched',
      at,
      request,
      matched: found.matched,
      ...(callback ? { callback } : {}),
    });
  },
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
    const answer = acceptCallback(wish, centre.queue(tx, wish.virtualQueue), centre.ids.next('callback'), at);
    if ('refused' in answer) {
      const { refused, message } = answer;
      centre.tell(tx, session, { type: 'callback.refused', at, reason: refused, message });
      return;
    }
    const { id, desiredTime } = answer.callback;
    const region = regionFor(centre, tx, session, wish.virtualQueue);
    keepCallback(centre, tx, { ...answer.callback, ...(region === undefined ? {} : { region }) });
    centre.tell(tx, session, {
      type: 'callback.accepted',
      at,
      callback: id,
      ...(desiredTime === undefined ? {} : { desiredTime }),
    });
  },
  'callback.wait': ({ centre }, tx, _session, { callback, priority }) => {
    const record = tx.get('callbacks', callback);
    const isEarly = record?.desiredTime !== undefined && record.desiredTime > centre.clock.now();
    if (record) keepCallback(centre, tx, { ...record, priority, state: isEarly ? 'SCHEDULED' : 'QUEUED' });
  },
  'callback.reschedule': ({ centre }, tx, _session, { callback, desiredTime }) => {
    const record = tx.get('callbacks', callback);
    if (record) keepCallback(centre, tx, { ...record, desiredTime, state: 'SCHEDULED' });
  },
  'callback.finish': ({ centre }, tx, _session, { callback, reason }) => {
    const record = tx.get('callbacks', callback);
    if (record) keepCallback(centre, tx, { ...record, state: 'COMPLETED', reason });
  },
  'http.request': ({ web }, _tx, session, effect) => web.request(session, effect),
  'report.milestone': ({ centre }, _tx, session, { name }) =>
    centre.notifier.notify({ about: 'milestone', session, name, at: centre.clock.now() }),
};

/** Id of the session that carries out a callback: there is never more than one. */
export function sessionOfCallback(callback: string): string {
  return `session-of-${callback}`;
}

/** What the calendar needs to know to find slots of a queue; undefined for a queue without settings or Business Hours. */
export function slotQuery(centre: Centre, tx: Transaction, virtualQueue: string): SlotQuery | undefined {
  const { configuration, queues } = centre.linked;
  const { hours, settings } = queues.get(virtualQueue) ?? {};
  if (hours === undefined || settings === undefined) return undefined;
  const rule = configuration.queues.find(({ name }) => name === virtualQueue)?.capacityRule;
  const length = settings.slotDurationMin * 60_000;
  const booked = [...tx.all('callbacks')].flatMap(({ virtualQueue: name, state, desiredTime }) =>
    name === virtualQueue && state !== 'COMPLETED' && desiredTime !== undefined ? [desiredTime] : [],
  );
  return {
    hours,
    settings,
    specialDays: configuration.specialDays,
    capacityRule: rule === undefined ? undefined : own(configuration.capacityRules, rule),
    booked: (start) => booked.filter((time) => time >= start && time < start + length).length,
    now: centre.clock.now(),
  };
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
  const reason = whyNotQueued(centre, tx, waiting, effect.onlyIfReady);
  if (reason !== undefined) {
    centre.leaveQueue(tx, session);
    centre.tell(tx, session, { type: 'queue.refused', at, reason });
    return;
  }
  const before = tx.get('waiting', session);
  const isNew = before?.virtualQueue !== virtualQueue;
  if (isNew) centre.leaveQueue(tx, session);
  if (isNew) centre.see(tx, virtualQueue);
  // A call that goes on waiting in its queue stays where it is handled.
  const region = isNew ? regionFor(centre, tx, session, virtualQueue) : before.region;
  tx.put('waiting', { ...waiting, ...(region === undefined ? {} : { region }) });
  telephony.hold(session, effect.id, effect.treatments, region);
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
  if (onlyIfReady && centre.suitable(tx, waiting).length === 0) return 'No suitable agent is ready.';
  return undefined;
}

function keepCallback(centre: Centre, tx: Transaction, callback: Callback): void {
  tx.put('callbacks', callback);
  centre.notifier.notify({ about: 'callback', callback, at: centre.clock.now() });
}
