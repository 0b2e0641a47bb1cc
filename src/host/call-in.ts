import type { Callback, CallInMatchEffect, CallInRequest } from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import {
  type CallInMatch,
  type CallInOffer,
  type CallInWish,
  createCallInRequest,
  matchCallIn,
} from '../runtime/call-in/index.ts';
import { finish, handedOut, matched, mayDialIn } from '../runtime/callbacks/life/index.ts';
import type { CallInIndex } from './call-in-index.ts';
import { aroundOf, live } from './callback-life.ts';
import { sessionOfCallback } from './callback-records.ts';
import type { Centre } from './centre.ts';
import type { Answer, Loop } from './loop.ts';
import type { Store } from './ports.ts';
import type { Transaction } from './transaction.ts';

/**
 * Milliseconds for which a request is kept after the moment of its expiry, used or not: long enough to tell a caller who is
 * late why nothing matches. Then it is forgotten.
 */
export const keptAfterExpiry = 86_400_000;

/** The request that was made, or why none can be. */
export type RequestMade = { readonly request: CallInRequest } | { readonly refused: string };

/** Click-To-Call-In. */
export interface CallIn {
  /** Hands out a number, and a code where the group has them. The answer comes at once where the store commits at once. */
  createRequest(wish: Omit<CallInWish, 'id'> & { readonly groupName: string }): Answer<RequestMade>;
  /** Takes over a request that was made elsewhere. */
  keep(request: CallInRequest): void;
  /** Every request that was not forgotten, oldest first. */
  list(): readonly CallInRequest[];
}

/** The Call-In requests of a centre. */
export function createCallIn(centre: Centre, store: Store, loop: Loop): CallIn {
  return {
    createRequest: (wish) => loop.ask((tx) => makeRequest(centre, tx, wish)),
    keep: (request) => loop.run((tx) => keepRequest(tx, request)),
    list: () => [...store.all('callInRequests')],
  };
}

/** Sets the timers that requests of an earlier version do not have. */
export function watchRequests(tx: Transaction): void {
  for (const request of tx.all('callInRequests'))
    if (tx.get('timers', timerOf(request.id)) === undefined) keepRequest(tx, request);
}

/** The moment has come at which a request expires, or at which it is forgotten. */
export function requestDue(tx: Transaction, id: string): void {
  const request = tx.get('callInRequests', id);
  if (request?.state === 'open') {
    keepRequest(tx, { ...request, state: 'expired' });
    return;
  }
  tx.remove('callInRequests', id);
  tx.remove('timers', timerOf(id));
}

/** A flow asks for which request its caller has come. */
export function matchCaller(
  centre: Centre,
  tx: Transaction,
  session: string,
  { id: _, type: __, ...offer }: CallInMatchEffect,
): void {
  const at = centre.clock.now();
  const found = findRequest(centre.indexes.callIn, tx, offer, at);
  if ('reasons' in found) {
    centre.tell(tx, session, { type: 'callIn.notMatched', at, reasons: found.reasons });
    return;
  }
  const request = { ...found.request, state: 'matched' as const };
  keepRequest(tx, request);
  const callback = request.callback === undefined ? undefined : tx.get('callbacks', request.callback);
  if (callback) customerMatched(centre, tx, callback, request.id);
  centre.tell(tx, session, {
    type: 'callIn.matched',
    at,
    request,
    matched: found.matched,
    ...(callback ? { callback } : {}),
  });
}

/**
 * What going through all requests would find, but for those whose callback nobody can dial in for any more. Few are looked at:
 * who agrees in two criteria is not beaten by the many whose number dialled is all that agrees, and used and expired ones only
 * matter when nothing else is found.
 */
export function findRequest(index: CallInIndex, tx: Transaction, offer: CallInOffer, at: Instant): CallInMatch {
  const isAlive = ({ callback: id }: CallInRequest): boolean => {
    const callback = id === undefined ? undefined : tx.get('callbacks', id);
    return id === undefined || (callback !== undefined && mayDialIn(callback));
  };
  const { dnis, ...own } = offer;
  const near = matchCallIn(index.candidates(tx, 'open', own).filter(isAlive), offer, at);
  if ('request' in near && (dnis === undefined || near.matched.length > 1)) return near;
  const open = index.candidates(tx, 'open', offer).filter(isAlive);
  const found = matchCallIn(open, offer, at);
  if ('request' in found) return found;
  return matchCallIn([...open, ...index.candidates(tx, 'over', offer).filter(isAlive)], offer, at);
}

function makeRequest(
  centre: Centre,
  tx: Transaction,
  { groupName, ...wish }: Parameters<CallIn['createRequest']>[0],
): RequestMade {
  const { clock, ids, indexes, linked } = centre;
  const group = linked.configuration.callInGroups.find(({ name }) => name === groupName);
  if (!group) return { refused: `There is no Call-In group “${groupName}”.` };
  const callback = wish.callback === undefined ? undefined : tx.get('callbacks', wish.callback);
  if (wish.callback !== undefined && callback === undefined)
    return { refused: `There is no callback ${wish.callback}.` };
  if (callback && !mayDialIn(callback))
    return { refused: `The callback ${callback.id} is not waiting for its customer any more.` };
  const id = ids.next('request');
  const open = indexes.callIn.openIn(tx, groupName);
  const made = createCallInRequest(group, open, { id, ...wish }, clock.now(), ids.digits);
  if ('refused' in made) return made;
  keepRequest(tx, made.request);
  if (callback) live(centre, tx, handedOut(callback, made.request, centre.moment()));
  return made;
}

/** Writes a request down, with the timer of what comes next: its expiry, or that it is forgotten. */
function keepRequest(tx: Transaction, request: CallInRequest): void {
  const { id, state, expiresAt } = request;
  tx.put('callInRequests', request);
  tx.put('timers', {
    ...{ id: timerOf(id), request: id },
    at: state === 'open' ? expiresAt : expiresAt + keptAfterExpiry,
  });
}

/** The customer has come by another call. A callback that no session carries out is over with it. */
function customerMatched(centre: Centre, tx: Transaction, callback: Callback, request: string): void {
  const around = aroundOf(centre, callback);
  if (!around) return;
  live(centre, tx, matched(callback, request, around));
  const session = tx.get('sessions', sessionOfCallback(callback));
  const served = tx.get('callbacks', callback.id);
  if (served && (session === undefined || session.step === null))
    live(centre, tx, finish(served, 'CONNECTED', 'USERORIGINATED_CONNECTED', around));
}

function timerOf(request: string): string {
  return `callIn/${request}`;
}
