import { minute } from '../../../calendar/time-zone.ts';
import type { CallAnsweredEvent, Callback, DialResult, PushEvent } from '../../../generated/types.ts';
import { withDeadlines } from './deadlines.ts';
import { purge } from './ending.ts';
import { type Around, bySystem, happened, type LifeStep, openAttempt, pushTo, unchanged } from './life-step.ts';

/**
 * Somebody or something took the call. A person is served from now on, and so is an answering machine that is taken for one or
 * left a message; any other machine is a failed attempt. Without CPD whatever answers is a person.
 */
export function answered(callback: Callback, party: CallAnsweredEvent['party'], around: Around): LifeStep {
  const attempt = openAttempt(callback);
  if (!attempt) return unchanged(callback, 'No attempt is in progress.');
  const { settings, now } = around;
  const tell = { type: 'call.answered', party } as const;
  const isServed =
    !settings.cpdEnabled ||
    party === 'human' ||
    party === 'unknown' ||
    (party === 'machine' && settings.answeringMachineAction !== 'RETRY');
  if (!isServed) {
    const failed = unreached(callback, party === 'fax' ? 'FAX' : 'ANSWERING_MACHINE', around);
    return { ...failed, hangUp: true, tell: [tell, ...(failed.tell ?? [])] };
  }
  const result =
    party === 'machine' && settings.cpdEnabled ? 'ANSWERING_MACHINE' : settings.cpdEnabled ? 'PERSON' : 'CONNECTED';
  const served = happened(withResult(callback, result, around), 'answered', now, bySystem, result);
  return {
    callback: withDeadlines({ ...served, state: 'PROCESSING' }, { ring: undefined }),
    tell: [tell],
    reasons: [`Attempt ${attempt.number} was answered: ${result}.`],
  };
}

/** Something has taken the call, and it is being found out who or what: No-Answer Timeout is over. */
export function pickedUp(callback: Callback): LifeStep {
  const attempt = openAttempt(callback);
  if (!attempt) return unchanged(callback, 'No attempt is in progress.');
  return {
    callback: withDeadlines(callback, { ring: undefined }),
    reasons: [`Attempt ${attempt.number} was answered: it is being found out by whom or what.`],
  };
}

/** The attempt did not reach the customer. The last one ends the callback’s session; earlier ones are followed by another. */
export function unreached(callback: Callback, result: DialResult, around: Around): LifeStep {
  const attempt = openAttempt(callback);
  if (!attempt) return unchanged(callback, 'No attempt is in progress.');
  const { now } = around;
  const { maxAttempts = 1, retryIntervalMinutes = 1 } = callback.waits ?? {};
  const isFinal = attempt.number >= maxAttempts;
  const event: PushEvent = isFinal ? 'CALLBACK_FINAL_ATTEMPT_FAILED' : 'CALLBACK_ATTEMPT_FAILED';
  const failed = happened(withResult(callback, result, around), 'notReached', now, bySystem, result);
  const { pushed, pushes } = pushTo(callback, event, now);
  const next = withDeadlines(
    { ...failed, state: 'QUEUED', ...(pushed ? { pushed } : {}) },
    { ring: undefined, retry: isFinal ? undefined : now + retryIntervalMinutes * minute },
  );
  const told: LifeStep = {
    callback: next,
    tell: [{ type: 'callback.attemptFailed', result, attempt: attempt.number, final: isFinal }],
    pushes,
    reasons: [`Attempt ${attempt.number} of ${maxAttempts} failed: ${result}.`],
  };
  // What became due while the telephone was ringing was put off: it comes now.
  const purgeAt = next.deadlines?.purge;
  if (isFinal || purgeAt === undefined || purgeAt > now) return told;
  const purged = purge(next, around);
  return {
    ...purged,
    tell: [...(told.tell ?? []), ...(purged.tell ?? [])],
    pushes: [...(told.pushes ?? []), ...(purged.pushes ?? [])],
    reasons: [...told.reasons, ...purged.reasons],
  };
}

/** Time Between Attempts is over: the virtual call takes its place in the queue again, as if it had never left. */
export function retry(callback: Callback, { now }: Around): LifeStep {
  if (callback.state !== 'QUEUED' || openAttempt(callback))
    return unchanged(callback, 'It does not wait for another attempt.');
  const queued = happened(callback, 'queued', now, bySystem);
  return {
    callback: withDeadlines(queued, { retry: undefined }),
    line: 'enter',
    reasons: ['Time Between Attempts is over: it waits for another attempt.'],
  };
}

/** The telephone has rung for No-Answer Timeout. */
export function ringOut(callback: Callback, around: Around): LifeStep {
  return { ...unreached(callback, 'NO_ANSWER', around), hangUp: true };
}

function withResult(callback: Callback, result: DialResult, { now }: Around): Callback {
  const attempts = (callback.attempts ?? []).map((each) =>
    each.result === undefined ? { ...each, endedAt: now, result } : each,
  );
  return { ...callback, attempts, dialResult: result };
}
