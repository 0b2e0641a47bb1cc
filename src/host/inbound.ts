import type { Callback, CallbackRequestEffect } from '../generated/types.ts';
import {
  agentHasCall,
  callEnded,
  callerOf,
  customerCalls,
  openCallbackOf,
  type Place,
  placeOf,
  placeOfBoth,
} from '../runtime/callbacks/inbound/index.ts';
import { aroundOf, live } from './callback-life.ts';
import type { Centre } from './centre.ts';
import type { Transaction } from './transaction.ts';

/**
 * A call has begun to wait in a queue: where its customer has an open callback there, Call From Customer With Callback says what
 * becomes of the two. Nobody has both a call and a virtual call in the line afterwards, but with OFF.
 */
export function recogniseCaller(centre: Centre, tx: Transaction, session: string, virtualQueue: string): void {
  const call = tx.get('calls', session);
  const { settings } = centre.linked.queues.get(virtualQueue) ?? {};
  const { inboundMatch = 'OFF' } = settings ?? {};
  if (!call || !settings || inboundMatch === 'OFF') return;
  // The call of a callback itself is nobody's own, and who comes back to a queue has the place there already.
  if (call.callback !== undefined || call.endedAt !== undefined) return;
  if (call.standsFor?.some((each) => each.virtualQueue === virtualQueue)) return;
  const number = callerOf(call.from, settings);
  if (number === undefined) return;
  const callback = openCallbackOf(openOf(centre, tx, number, virtualQueue), number, virtualQueue);
  const around = callback && aroundOf(centre, callback);
  if (!around) return;
  live(centre, tx, customerCalls(callback, inboundMatch, session, around));
  if (inboundMatch === 'CANCEL') {
    centre.note(tx, session, `The callback ${callback.id} of this customer ends: ${sayMatch(inboundMatch)}.`);
    return;
  }
  const place = { callback: callback.id, virtualQueue, ...placeOf(callback) };
  tx.put('calls', { ...call, standsFor: [...(call.standsFor ?? []), place] });
  centre.note(
    tx,
    session,
    `The call takes the place of the callback ${callback.id} of this customer: ${sayMatch(inboundMatch)}.`,
  );
}

/** The place of a call in a queue: that of the callback it stands for, where there is one, or its own. */
export function placeInQueue(
  centre: Centre,
  tx: Transaction,
  session: string,
  virtualQueue: string,
  own: Place,
): Place {
  const place = tx.get('calls', session)?.standsFor?.find((each) => each.virtualQueue === virtualQueue);
  const { since, priority } = place ? placeOfBoth(own, place, centre.clock.now()) : own;
  return { since, priority };
}

/** An agent has the call: callbacks that it stood in for are completed. */
export function agentTookCall(centre: Centre, tx: Transaction, session: string): void {
  for (const callback of mergedWith(tx, session)) live(centre, tx, agentHasCall(callback, session, centre.moment()));
}

/** The call is over for its caller: callbacks that it stood in for wait on, unless an agent had it. */
export function inboundCallEnded(centre: Centre, tx: Transaction, session: string): void {
  for (const callback of mergedWith(tx, session)) live(centre, tx, callEnded(callback, session, centre.moment()));
}

/**
 * What a caller who asks for a callback has already: the callback that the call stands in for, which keeps its better place, so
 * that the customer does not get two; else the wish, counted from the wait of a callback that ended when the caller called.
 */
export function wishOfCaller<Wish extends WishInCall>(
  centre: Centre,
  tx: Transaction,
  session: string,
  wish: Wish,
): Wish | { readonly has: Callback } {
  const { virtualQueue } = wish;
  const call = tx.get('calls', session);
  const place = call?.standsFor?.find((each) => each.virtualQueue === virtualQueue);
  const { settings } = centre.linked.queues.get(virtualQueue) ?? {};
  if (wish.desiredTime !== undefined || !place || !settings) return wish;
  const has = tx.get('callbacks', place.callback);
  if (!has || callerOf(wish.phoneNumber, settings) !== has.phoneNumber) return wish;
  if (has.mergedWith === session) return { has };
  return { ...wish, since: Math.min(wish.since ?? place.since, place.since) };
}

/** A wish for a callback as far as the caller’s other callback is concerned. */
type WishInCall = Pick<CallbackRequestEffect, 'virtualQueue' | 'phoneNumber' | 'desiredTime' | 'since'>;

/** Callbacks of a number in a queue that wait or are being dialled; a number has few, whatever it asked for before. */
function openOf(centre: Centre, tx: Transaction, number: string, queue: string): readonly Callback[] {
  const limit = Number.POSITIVE_INFINITY;
  return centre.indexes.callbacks.page(tx, { queue, number, states: ['QUEUED', 'ROUTING'], limit });
}

function mergedWith(tx: Transaction, session: string): Callback[] {
  const ids = tx.get('calls', session)?.standsFor ?? [];
  return ids.flatMap(({ callback }) => {
    const record = tx.get('callbacks', callback);
    return record?.mergedWith === session ? [record] : [];
  });
}

function sayMatch(match: string): string {
  return `Call From Customer With Callback is ${match}`;
}
