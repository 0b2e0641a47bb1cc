import type { Callback } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import type { CallbackFigures, CallFigures, HalfHour, QueueDay, StaffFigures } from './day-figures.ts';
import type { Stay, Stretch } from './ledger.ts';
import { firstTurn, isKept, promisedAt } from './promises.ts';
import { rounded, share, spreadOf, toldAgainstHad } from './spread.ts';

/** Milliseconds of half an hour. */
const half = 1_800_000;

/** What figures are made of; a day that is not over ends, for them, at the moment. */
export interface PlayedDay {
  readonly stays: readonly Stay[];
  readonly stretches: readonly Stretch[];
  readonly callbacks: readonly Callback[];
  readonly starts: Instant;
  readonly ends: Instant;
  readonly targetSeconds: number;
  readonly toleranceSeconds: number;
}

/** Calls, callbacks and staff of the whole day, by queue and by half hour. */
export function figuresOf(day: PlayedDay) {
  const { stays, callbacks } = day;
  const staysAt = groupedBy(stays, ({ queue }) => queue);
  const askedAt = groupedBy(callbacks, ({ virtualQueue }) => virtualQueue);
  const names = new Set([...staysAt.keys(), ...askedAt.keys()]);
  return {
    calls: callFigures(stays, day),
    callbacks: callbackFigures(callbacks, stays, day),
    staff: staffFigures(secondsIn(day, Math.max(1, day.ends - day.starts), 1)[0]),
    queues: [...names].sort().map((queue): QueueDay => {
      const here = staysAt.get(queue) ?? [];
      const asked = askedAt.get(queue) ?? [];
      return { queue, calls: callFigures(here, day), callbacks: callbackFigures(asked, here, day) };
    }),
    halfHours: halfHours(day),
  };
}

function halfHours(day: PlayedDay): HalfHour[] {
  const { starts, ends, stays, callbacks } = day;
  const count = Math.ceil((ends - starts) / half);
  const place = (at: Instant) => Math.min(count - 1, Math.floor((at - starts) / half));
  const came = Array.from({ length: count }, (): { stays: Stay[]; accepted: number } => ({ stays: [], accepted: 0 }));
  for (const stay of stays) came[place(stay.from)]?.stays.push(stay);
  for (const { createdAt } of callbacks) {
    const slot = came[place(createdAt)];
    if (slot) slot.accepted += 1;
  }
  const seconds = secondsIn(day, half, count);
  return came.map(({ stays: here, accepted }, index) => {
    const at = starts + index * half;
    const staff = staffFigures(seconds[index]);
    return { at, calls: callFigures(here, day), callbacksAccepted: accepted, staff };
  });
}

function callFigures(stays: readonly Stay[], { targetSeconds }: PlayedDay): CallFigures {
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

function callbackFigures(callbacks: readonly Callback[], stays: readonly Stay[], day: PlayedDay): CallbackFigures {
  const reasons = countedBy(
    callbacks.filter(({ reason }) => reason !== undefined),
    ({ reason = '' }) => reason,
  );
  const dialled = callbacks.flatMap((each) => {
    const at = firstTurn(each);
    return at === undefined ? [] : [{ each, wait: Math.max(0, at - (each.desiredTime ?? each.createdAt)) }];
  });
  const promises = callbacks.flatMap((each) => {
    const at = promisedAt(each);
    if (at === undefined || at + day.toleranceSeconds * 1000 > day.ends) return [];
    return [{ isKept: isKept(each, day.toleranceSeconds) }];
  });
  const told = dialled.filter(({ each }) => each.desiredTime === undefined);
  const reached = callbacks.filter(({ attempts = [] }) => attempts.some((each) => taken.has(each.result ?? '')));
  const held = stays.filter(({ isCallback, how }) => isCallback && how === 'answered');
  return {
    accepted: callbacks.length,
    scheduled: callbacks.filter(({ desiredTime }) => desiredTime !== undefined).length,
    reached: reached.length,
    connected: reasons.CONNECTED ?? 0,
    attempts: callbacks.reduce((sum, { attempts = [] }) => sum + attempts.length, 0),
    byAttempts: countedBy(callbacks, ({ attempts = [] }) => String(attempts.length)),
    purged: callbacks.filter(({ history = [] }) => history.some(({ what }) => what === 'purged')).length,
    notReached: callbacks.filter((each) => each.state === 'COMPLETED' && inVain(each)).length,
    open: callbacks.filter(({ state }) => state !== 'COMPLETED').length,
    reasons,
    wait: spreadOf(dialled.map(({ wait }) => wait)),
    heldAfterAnswer: spreadOf(held.map(waitOf)),
    told: toldAgainstHad(told.map(({ each, wait }) => ({ told: each.estimatedWaitTime ?? -1, had: wait }))),
    promised: promises.length,
    kept: promises.filter((each) => each.isKept).length,
  };
}

/** All of each name, in their order. */
function groupedBy<Each>(all: readonly Each[], nameOf: (each: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const group = groups.get(nameOf(each));
    if (group) group.push(each);
    else groups.set(nameOf(each), [each]);
  }
  return groups;
}

/** How many there are of each name, in the order of names. */
function countedBy<Each>(all: readonly Each[], nameOf: (each: Each) => string): Record<string, number> {
  const counts = [...groupedBy(all, nameOf)].map(([name, { length }]) => [name, length] as const);
  return Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Results of attempts that a person has taken. */
const taken = new Set(['PERSON', 'CONNECTED']);

function inVain({ attempts = [] }: Callback): boolean {
  return attempts.length > 0 && !attempts.some(({ result }) => taken.has(result ?? ''));
}

/** Seconds in each state. */
type Seconds = Record<Stretch['state'], number>;

/** Seconds of all agents in each of so many spans of one length, one after the other from the start; each stretch is looked at once. */
function secondsIn({ stretches, starts, ends }: PlayedDay, length: number, count: number): Seconds[] {
  const spans = Array.from({ length: count }, (): Seconds => {
    return { ready: 0, notReady: 0, busy: 0, afterCall: 0, loggedOut: 0 };
  });
  for (const { state, from, to = ends } of stretches)
    for (let span = Math.floor((from - starts) / length); span < count; span++) {
      const begins = starts + span * length;
      if (begins >= to) break;
      const seconds = spans[span];
      if (seconds) seconds[state] += Math.max(0, Math.min(to, begins + length, ends) - Math.max(from, begins)) / 1000;
    }
  return spans;
}

function staffFigures(seconds: Seconds | undefined): StaffFigures {
  const { ready, notReady, busy, afterCall } = seconds ?? { ready: 0, notReady: 0, busy: 0, afterCall: 0 };
  const loggedIn = ready + notReady + busy + afterCall;
  return {
    ...{ loggedIn: rounded(loggedIn), talking: rounded(busy), afterCalls: rounded(afterCall) },
    occupancy: share(loggedIn - ready, loggedIn),
  };
}
