import type { Callback } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import type { CallbackFigures, CallFigures, HalfHour, QueueDay, StaffFigures } from './day-figures.ts';
import type { Stay, Stretch } from './ledger.ts';
import { rounded, share, spreadOf, toldAgainstHad } from './spread.ts';

/** Milliseconds of half an hour. */
const half = 1_800_000;

/** What figures are made of. */
export interface Day {
  readonly stays: readonly Stay[];
  readonly stretches: readonly Stretch[];
  readonly callbacks: readonly Callback[];
  readonly starts: Instant;
  readonly ends: Instant;
  readonly targetSeconds: number;
  readonly toleranceSeconds: number;
}

/** Calls, callbacks and staff of the whole day, by queue and by half hour. */
export function figuresOf(day: Day) {
  const { stays, callbacks } = day;
  const names = new Set([...stays.map(({ queue }) => queue), ...callbacks.map((each) => each.virtualQueue)]);
  return {
    calls: callFigures(stays, day),
    callbacks: callbackFigures(callbacks, stays, day),
    staff: staffFigures(day, day.starts, day.ends),
    queues: [...names].sort().map((queue): QueueDay => {
      const here = stays.filter((each) => each.queue === queue);
      const asked = callbacks.filter((each) => each.virtualQueue === queue);
      return { queue, calls: callFigures(here, day), callbacks: callbackFigures(asked, here, day) };
    }),
    halfHours: halfHours(day),
  };
}

function halfHours(day: Day): HalfHour[] {
  const { starts, ends, stays, callbacks } = day;
  const count = Math.ceil((ends - starts) / half);
  const place = (at: Instant) => Math.min(count - 1, Math.floor((at - starts) / half));
  const came = Array.from({ length: count }, (): { stays: Stay[]; accepted: number } => ({ stays: [], accepted: 0 }));
  for (const stay of stays) came[place(stay.from)]?.stays.push(stay);
  for (const { createdAt } of callbacks) {
    const slot = came[place(createdAt)];
    if (slot) slot.accepted += 1;
  }
  return came.map(({ stays: here, accepted }, index) => {
    const at = starts + index * half;
    const staff = staffFigures(day, at, Math.min(ends, at + half));
    return { at, calls: callFigures(here, day), callbacksAccepted: accepted, staff };
  });
}

function callFigures(stays: readonly Stay[], { targetSeconds }: Day): CallFigures {
  const calls = stays.filter(({ isCallback }) => !isCallback);
  const how = (wanted: Stay['how']) => calls.filter((each) => each.how === wanted);
  const answered = how('answered');
  const abandoned = how('abandoned');
  const waits = answered.map(waitOf);
  const inTime = waits.filter((wait) => wait <= targetSeconds * 1000).length;
  return {
    ...{ offered: calls.length, answered: answered.length, abandoned: abandoned.length },
    ...{ left: how('left').length, waiting: how(undefined).length },
    ...{ wait: spreadOf(waits), gaveUpAfter: spreadOf(abandoned.map(waitOf)) },
    serviceLevel: share(inTime, answered.length + abandoned.length),
    told: toldAgainstHad(answered.map((stay) => ({ told: stay.told, had: waitOf(stay) }))),
  };
}

function waitOf({ from, to = from }: Stay): number {
  return to - from;
}

function callbackFigures(callbacks: readonly Callback[], stays: readonly Stay[], day: Day): CallbackFigures {
  const reasons = new Map<string, number>();
  for (const { reason } of callbacks) if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const dialled = callbacks.flatMap((each) => {
    const at = firstAttempt(each);
    return at === undefined ? [] : [{ each, wait: Math.max(0, at - (each.desiredTime ?? each.createdAt)) }];
  });
  const promises = callbacks.flatMap((each) => {
    const until = promisedUntil(each, day);
    return until === undefined || until > day.ends ? [] : [{ until, at: firstAttempt(each) }];
  });
  const told = dialled.filter(({ each }) => each.desiredTime === undefined);
  const reached = callbacks.filter(({ attempts = [] }) => attempts.some((each) => taken.has(each.result ?? '')));
  const held = stays.filter(({ isCallback, how }) => isCallback && how === 'answered');
  return {
    accepted: callbacks.length,
    scheduled: callbacks.filter(({ desiredTime }) => desiredTime !== undefined).length,
    reached: reached.length,
    connected: reasons.get('CONNECTED') ?? 0,
    attempts: callbacks.reduce((sum, { attempts = [] }) => sum + attempts.length, 0),
    purged: callbacks.filter(({ history = [] }) => history.some(({ what }) => what === 'purged')).length,
    notReached: callbacks.filter((each) => each.state === 'COMPLETED' && inVain(each)).length,
    open: callbacks.filter(({ state }) => state !== 'COMPLETED').length,
    reasons: Object.fromEntries([...reasons].sort(([a], [b]) => (a < b ? -1 : 1))),
    wait: spreadOf(dialled.map(({ wait }) => wait)),
    heldAfterAnswer: spreadOf(held.map(waitOf)),
    told: toldAgainstHad(told.map(({ each, wait }) => ({ told: each.estimatedWaitTime ?? -1, had: wait }))),
    promised: promises.length,
    kept: promises.filter(({ until, at }) => at !== undefined && at <= until).length,
  };
}

/** Results of attempts that a person has taken. */
const taken = new Set(['PERSON', 'CONNECTED']);

function inVain({ attempts = [] }: Callback): boolean {
  return attempts.length > 0 && !attempts.some(({ result }) => taken.has(result ?? ''));
}

function firstAttempt({ attempts = [] }: Callback): Instant | undefined {
  return attempts[0]?.at;
}

/** The latest moment of a first attempt in time; undefined when nothing was promised. */
function promisedUntil(
  { desiredTime, createdAt, estimatedWaitTime = -1 }: Callback,
  { toleranceSeconds }: Day,
): Instant | undefined {
  if (desiredTime !== undefined) return desiredTime + toleranceSeconds * 1000;
  return estimatedWaitTime < 0 ? undefined : createdAt + (estimatedWaitTime + toleranceSeconds) * 1000;
}

function staffFigures({ stretches, ends }: Day, from: Instant, to: Instant): StaffFigures {
  const seconds = { ready: 0, notReady: 0, talking: 0, loggedOut: 0 };
  for (const { state, from: begins, to: stops = ends } of stretches)
    seconds[state] += Math.max(0, Math.min(stops, to) - Math.max(begins, from)) / 1000;
  const { ready, notReady, talking } = seconds;
  const loggedIn = ready + notReady + talking;
  return {
    ...{ loggedIn: rounded(loggedIn), talking: rounded(talking), afterCalls: rounded(notReady) },
    occupancy: share(talking + notReady, loggedIn),
  };
}
