import type { Callback, CallInRequest } from '../../../generated/types.ts';
import { mayDialIn } from './ending.ts';
import { type Around, type LifeStep, pushTo, unchanged } from './life-step.ts';

/**
 * The customer has accepted: a Call-In request was made for the callback. The number and the access code are pushed to the
 * customer’s device at once (guide: Click-To-Call-In Delayed).
 */
export function handedOut(callback: Callback, request: CallInRequest, { now }: Pick<Around, 'now'>): LifeStep {
  if (!mayDialIn(callback)) return unchanged(callback, 'Nobody is waited for any more.');
  const { pushed, pushes } = pushTo(callback, 'CALL_IN_CREATED', now);
  if (!pushed) return unchanged(callback, 'The customer has no device that shows the number.');
  const { id, toPhoneNumber, accessCode, expiresAt } = request;
  const callIn = { id, toPhoneNumber, ...(accessCode === undefined ? {} : { accessCode }), expiresAt };
  return {
    callback: { ...callback, pushed },
    pushes,
    callIn,
    reasons: [`${toPhoneNumber} was handed out and pushed.`],
  };
}
