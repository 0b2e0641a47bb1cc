import { purgeOf } from '../../../calendar/index.ts';
import { minute } from '../../../calendar/time-zone.ts';
import type { Callback } from '../../../generated/types.ts';
import { waitsSince } from '../../../model/waits-since.ts';
import { withDeadlines } from './deadlines.ts';
import { type Around, type By, bySystem, happened, type LifeStep, unchanged } from './life-step.ts';

/** An accepted callback begins: an immediate one at once, a scheduled one at its desired time less Scheduled Early Start. */
export function begin(callback: Callback, around: Around, by: By): LifeStep {
  return schedule(happened(callback, 'created', around.now, by), around);
}

/** Gives a callback the deadlines of its time: it starts now or then, and is purged unless it was served (guide: Delayed, rules 1 and 2). */
export function schedule(callback: Callback, { now, settings, hours, specialDays }: Around): LifeStep {
  const start = waitsSince(callback) - settings.earlyStartSec * 1000;
  const purge = purgeOf({ settings, hours, specialDays, start: Math.max(waitsSince(callback), callback.createdAt) });
  const { desiredTime } = callback;
  const missed =
    desiredTime === undefined ? undefined : Math.max(desiredTime, now) + settings.desiredTimeToleranceMin * minute;
  const deadlines = { purge: purge?.at, missed, retry: undefined, ring: undefined, expiry: undefined };
  if (desiredTime !== undefined && start > now)
    return {
      callback: withDeadlines({ ...callback, state: 'SCHEDULED' }, { ...deadlines, start }),
      reasons: ['It enters its queue at the desired time less Scheduled Early Start.'],
    };
  return {
    callback: withDeadlines({ ...callback, state: 'QUEUED' }, { ...deadlines, start: undefined }),
    start: true,
    reasons: ['It enters its queue at once.'],
  };
}

/** The time of a scheduled callback has come. */
export function startNow(callback: Callback, { now }: Around): LifeStep {
  if (callback.state !== 'SCHEDULED') return unchanged(callback, 'It has been started already.');
  const queued = happened({ ...callback, state: 'QUEUED' }, 'queued', now, bySystem);
  return { callback: withDeadlines(queued, { start: undefined }), start: true, reasons: ['Its time has come.'] };
}
