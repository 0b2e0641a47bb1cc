import type { Callback, CallInRequest } from '../../generated/types.ts';
import type { SimulatedPush, SimulationSnapshot } from '../../host/simulation.ts';
import { readNumber } from '../../numbers/index.ts';

/** A push notification on a consumer's phone, with what came of it. */
export interface ShownPush {
  readonly push: SimulatedPush;
  readonly callback: Callback;
  /** With CALLBACK_READY the newest Call-In request made for the callback since, none before the consumer accepts; with CALL_IN_CREATED its own. */
  readonly request?: CallInRequest;
}

/** What one consumer's phone shows, newest first. */
export interface ConsumerPhone {
  readonly pushes: readonly ShownPush[];
  readonly callbacks: readonly Callback[];
}

/** A number as people write it, in E.164; left as it is where it is none. */
export function consumerNumber(text: string, defaultCountry: string | undefined): string {
  return readNumber(text, defaultCountry ?? 'US').e164 ?? text.trim();
}

/** What the phone with that number, in E.164, shows of the centre. */
export function phoneOf(snapshot: SimulationSnapshot, number: string): ConsumerPhone {
  const callbacks = snapshot.callbacks.filter(({ phoneNumber }) => phoneNumber === number).reverse();
  const byId = new Map(callbacks.map((callback) => [callback.id, callback]));
  const pushes = snapshot.pushes.flatMap((push): ShownPush[] => {
    const callback = byId.get(push.callback);
    if (!callback) return [];
    const request = requestOf(push, snapshot);
    return [{ push, callback, ...(request ? { request } : {}) }];
  });
  return { pushes: pushes.reverse(), callbacks };
}

function requestOf({ event, callback, at, callIn }: SimulatedPush, { callInRequests }: SimulationSnapshot) {
  if (event === 'CALL_IN_CREATED') return callInRequests.find(({ id }) => id === callIn?.id);
  if (event !== 'CALLBACK_READY') return undefined;
  return callInRequests.findLast((each) => each.callback === callback && each.createdAt >= at);
}

/** Numbers of consumers with a phone that is told by push notifications, newest first. */
export function consumersOf({ callbacks }: Pick<SimulationSnapshot, 'callbacks'>): readonly string[] {
  const numbers = callbacks.flatMap(({ pushTargets = [], phoneNumber }) =>
    pushTargets.length > 0 ? [phoneNumber] : [],
  );
  return [...new Set(numbers.reverse())];
}

/** Until when a call with this request can be matched: while the request is valid, and its callback waits for its customer. */
export function validUntil(request: CallInRequest, callback: Callback): number {
  const { expiry, purge } = callback.deadlines ?? {};
  return Math.min(...[request.expiresAt, expiry, purge].filter((each) => each !== undefined));
}

/** True while a call with this request can be matched. */
export function isValid(request: CallInRequest, callback: Callback, now: number): boolean {
  const waits = callback.state === 'QUEUED' || callback.state === 'ROUTING';
  return request.state === 'open' && waits && callback.expiredAt === undefined && now < validUntil(request, callback);
}
