import { openState, type SpecialDays } from '../../calendar/index.ts';
import type { BusinessHours } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';

/** Whether a queue is open, and until when, as the Queues page says it. */
export interface OpenClose {
  readonly open: boolean;
  /** With the time on the viewer's device, and its zone. */
  readonly text: string;
  /** Why, in the time zone of the Business Hours. */
  readonly reason: string;
}

const week = 6 * 86_400_000;

/** What the column Open/Close Time says about Business Hours at a moment. `timeZone` is the device's when it is left out. */
export function openClose(hours: BusinessHours, specialDays: SpecialDays, now: Instant, timeZone?: string): OpenClose {
  const { open, reason, closesAt, opensAt } = openState(hours, specialDays, now);
  if (open)
    return {
      open,
      reason,
      text: closesAt === undefined ? 'Always open' : `Open, closes ${at(closesAt, now, timeZone)}`,
    };
  return {
    open,
    reason,
    text: opensAt === undefined ? 'Closed, no known opening' : `Closed, opens ${at(opensAt, now, timeZone)}`,
  };
}

/** As short as it is clear: the day is left out when it is today's, and is a date when it is not within the week. */
function at(instant: Instant, now: Instant, zone: string | undefined): string {
  const timeZone = zone === undefined ? {} : { timeZone: zone };
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short', ...timeZone } as const;
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'short', ...timeZone });
  if (day.format(instant) === day.format(now)) return new Intl.DateTimeFormat(undefined, time).format(instant);
  const date =
    instant - now < week
      ? ({ weekday: 'short' } as const)
      : ({ month: 'short', day: 'numeric', year: 'numeric' } as const);
  return new Intl.DateTimeFormat(undefined, { ...date, ...time }).format(instant);
}
