import type { BusinessHours, ResolvedPriority, ResolvedSettings } from '../generated/types.ts';
import type { QueueFigures } from '../model/block.ts';
import type { Instant } from '../model/instant.ts';
import { endOfBusinessDay, openState } from './open-state.ts';
import type { SpecialDays } from './schedule.ts';
import { isTimeZone, minute } from './time-zone.ts';
import { localTime } from './wall-time.ts';

/** What the offer of an immediate callback depends on. */
export interface OfferQuery {
  readonly settings: Pick<ResolvedSettings, 'immediateEnabled' | 'immediateBlackoutMin' | 'maxQueued'>;
  /** Business Hours of the queue; without them nothing is offered. */
  readonly hours?: BusinessHours | undefined;
  /** If given, they alone decide the hours. */
  readonly immediateOfferHours?: BusinessHours | undefined;
  readonly specialDays: SpecialDays;
  readonly figures: Pick<QueueFigures, 'callbacks' | 'estimatedWaitTime' | 'unknownBecause' | 'agentsLoggedIn'>;
  readonly now: Instant;
  /** Seconds of wait from which a block offers at all; left out outside of blocks. */
  readonly threshold?: number | undefined;
}

/** The answer, and every reason against it; when there is none, the reasons for it. */
export interface Offer {
  readonly offer: boolean;
  readonly reasons: readonly string[];
}

/**
 * Whether an immediate callback may be offered now: Immediate Enabled, a known wait, hours (Immediate Offer Hours alone, or
 * Business Hours less Immediate Blackout) that last until after the wait, Max Queued, and the block's threshold.
 */
export function offerImmediate(query: OfferQuery): Offer {
  const { settings, figures, now, threshold } = query;
  const wait = waitOf(figures);
  const against: string[] = [];
  const supporting: string[] = [];
  if (!settings.immediateEnabled) against.push('Immediate Enabled is off.');
  if (wait === undefined) against.push('The wait is unknown: no agent is logged in.');
  const hours = hoursReason(query, now + (wait ?? 0) * 1000);
  (hours.fine ? supporting : against).push(hours.reason);
  if (settings.maxQueued > 0 && figures.callbacks >= settings.maxQueued)
    against.push(`${figures.callbacks} callbacks are queued, and Max Queued Callbacks is ${settings.maxQueued}.`);
  if (threshold !== undefined && wait !== undefined) {
    if (wait < threshold) against.push(`The wait of ${wait} s is below the threshold of ${threshold} s.`);
    else supporting.push(`The wait of ${wait} s reaches the threshold of ${threshold} s.`);
  }
  return against.length > 0 ? { offer: false, reasons: against } : { offer: true, reasons: supporting };
}

/** Seconds of wait to reckon with; undefined while nobody is logged in. A queue without any interaction yet counts as 0. */
function waitOf({ estimatedWaitTime, unknownBecause, agentsLoggedIn }: OfferQuery['figures']): number | undefined {
  if (estimatedWaitTime >= 0) return estimatedWaitTime;
  if (unknownBecause === 'noInteractions') return 0;
  return unknownBecause === undefined && agentsLoggedIn > 0 ? 0 : undefined;
}

function hoursReason(
  { hours, immediateOfferHours, specialDays, settings, now }: OfferQuery,
  served: Instant,
): { readonly fine: boolean; readonly reason: string } {
  const deciding = immediateOfferHours ?? hours;
  const name = immediateOfferHours ? 'Immediate Offer Hours' : 'Business Hours';
  if (!deciding) return { fine: false, reason: 'The queue has no Business Hours.' };
  const state = openState(deciding, specialDays, now);
  if (!state.open) return { fine: false, reason: `${name}: ${state.reason}` };
  const end = endOfBusinessDay(deciding, specialDays, now);
  if (end === undefined) return { fine: true, reason: `${name}: ${state.reason} They do not end.` };
  const blackout = immediateOfferHours ? 0 : settings.immediateBlackoutMin;
  const last = end - blackout * minute;
  const lastText = localTime(last, deciding.timeZone).slice(11, 16);
  const until = blackout > 0 ? `${lastText} (close less ${blackout} min of Immediate Blackout)` : lastText;
  const servedText = localTime(served, deciding.timeZone).slice(11, 16);
  // Immediate Offer Hours: before their end. Business Hours: up to the close less the blackout.
  const fine = immediateOfferHours ? served < last : served <= last;
  return {
    fine,
    reason: fine
      ? `${name}: served by ${servedText}, they last until ${until}.`
      : `${name}: the callback would be served at ${servedText}, after ${until}.`,
  };
}

/**
 * Priority of something that waits since `since`: start + increment for each full interval, at most the limit.
 * An interval below one second, or a `now` before `since`, gives no growth.
 */
export function priorityAt(
  { start, increment, interval, limit }: ResolvedPriority,
  since: Instant,
  now: Instant,
): number {
  const intervals = interval > 0 ? Math.max(0, Math.floor((now - since) / (interval * 1000))) : 0;
  return Math.min(start + increment * intervals, limit);
}

/** When and why an unserved callback is purged. */
export interface Purge {
  readonly at: Instant;
  readonly because: 'purge-time' | 'end-of-business-day';
}

/**
 * The earlier of start + Callback Purge Time and the end of the business day, which counts regardless of the purge time.
 * `start` is the creation of an immediate callback, the desired time of a scheduled one. Undefined when nothing ever purges it.
 */
export function purgeOf({
  settings,
  hours,
  specialDays,
  start,
}: {
  readonly settings: Pick<ResolvedSettings, 'purgeTimeMin'>;
  readonly hours?: BusinessHours | undefined;
  readonly specialDays: SpecialDays;
  readonly start: Instant;
}): Purge | undefined {
  const byAge = settings.purgeTimeMin > 0 ? start + settings.purgeTimeMin * minute : undefined;
  const end = hours && isTimeZone(hours.timeZone) ? endOfBusinessDay(hours, specialDays, start) : undefined;
  if (byAge !== undefined && (end === undefined || byAge <= end)) return { at: byAge, because: 'purge-time' };
  return end === undefined ? undefined : { at: end, because: 'end-of-business-day' };
}
