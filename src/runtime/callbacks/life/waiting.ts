import { minute } from '../../../calendar/time-zone.ts';
import type { Callback, CallbackWaitEffect } from '../../../generated/types.ts';
import { withDeadlines } from './deadlines.ts';
import { type Around, bySystem, happened, type LifeStep, openAttempt, pushTo, unchanged } from './life-step.ts';

/** The session lets its callback wait: its virtual call takes the place in the queue that it had from the start. */
export function letWait(
  callback: Callback,
  { mode, priority, maxAttempts, retryIntervalMinutes }: Omit<CallbackWaitEffect, 'type' | 'id' | 'callback'>,
  { settings }: Around,
): LifeStep {
  if (callback.state === 'COMPLETED') return unchanged(callback, 'It is over already.');
  const waits = {
    mode,
    maxAttempts: maxAttempts ?? settings.maxAttempts,
    retryIntervalMinutes: retryIntervalMinutes ?? settings.retryIntervalMin,
  };
  const waiting = { ...callback, priority, waits, state: 'QUEUED' as const };
  if (callback.mergedWith !== undefined)
    return { callback: waiting, reasons: ['The customer’s own call waits in its place.'] };
  return { callback: waiting, line: 'enter', reasons: ['It waits in its queue.'] };
}

/**
 * The virtual call is at the top and a suitable agent is ready, who is not reserved (guide: Immediate callbacks). The customer
 * is dialled, or told to dial in; either way the virtual call has had its turn and leaves the queue.
 */
export function takeTurn(callback: Callback, around: Around): LifeStep {
  const { waits, state, expiredAt, mergedWith } = callback;
  if (state !== 'QUEUED' || waits === undefined || expiredAt !== undefined || mergedWith !== undefined)
    return unchanged(callback, 'It does not wait for its turn.');
  if (openAttempt(callback)) return unchanged(callback, 'The customer is being dialled already.');
  return waits.mode === 'businessToCustomer' ? dial(callback, around) : tellToDialIn(callback, around);
}

function dial(callback: Callback, { now, settings }: Around): LifeStep {
  const attempts = callback.attempts ?? [];
  const number = attempts.length + 1;
  const dialled = happened(callback, 'dialled', now, bySystem, `Attempt ${number}`);
  return {
    callback: withDeadlines(
      { ...dialled, state: 'ROUTING', attempts: [...attempts, { number, at: now }] },
      { ring: now + settings.noAnswerTimeoutSec * 1000, retry: undefined, missed: undefined },
    ),
    line: 'leave',
    dial: true,
    reasons: [`It is at the top and an agent is ready: attempt ${number} begins.`],
  };
}

function tellToDialIn(callback: Callback, { now, settings }: Around): LifeStep {
  const told = happened(callback, 'told', now, bySystem);
  const { pushed, pushes } = pushTo(callback, 'CALLBACK_READY', now);
  return {
    callback: withDeadlines(
      { ...told, state: 'ROUTING', readyAt: now, ...(pushed ? { pushed } : {}) },
      { expiry: now + settings.pushExpiryMin * minute, missed: undefined },
    ),
    line: 'leave',
    pushes,
    reasons: ['It is at the top and an agent is ready: the customer is told to dial in.'],
  };
}
