import { type ExplainedDay, type ExplainedSlot, localTime, type SlotVerdict } from '../../../calendar/index.ts';
import type { Instant } from '../../../model/instant.ts';
import type { Place } from './effective-rows.ts';

/** Each verdict in a word or two. */
export const verdictWords: Readonly<Record<SlotVerdict, string>> = {
  bookable: 'Bookable',
  full: 'Full',
  'no-capacity': 'No capacity',
  closed: 'Closed',
  past: 'Past',
  'too-early': 'Too early',
  'too-far': 'Too far ahead',
};

const long = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** “Monday, March 9” of YYYY-MM-DD. */
export function dayName(date: string): string {
  return long.format(Date.parse(date));
}

/** “Mar 9” of YYYY-MM-DD. */
export function shortDate(date: string): string {
  return short.format(Date.parse(date));
}

/** The day some days later; YYYY-MM-DD in and out. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The Sunday on which the week of a day begins, as in the calendar of a rule. */
export function weekOf(date: string): string {
  return daysLater(date, -new Date(Date.parse(date)).getUTCDay());
}

/** What a slot holds and why, for the line below the calendar and as the name of its cell. */
export function slotText({ verdict, capacity, total, booked, why, exception }: ExplainedSlot): string {
  const named = exception === undefined || why.includes(`“${exception}”`) ? '' : ` Exception “${exception}”.`;
  // The reason of a closed slot begins with that word.
  if (verdict === 'closed') return `${why}${named}`;
  const left = verdict === 'no-capacity' ? '' : `, ${capacity}/${total} left`;
  const over = booked > total && verdict === 'full' ? `, ${booked - total} too many booked` : '';
  return `${verdictWords[verdict]}${left}${over}. ${why}${named}`;
}

/** What a cell of the calendar says of itself. */
export function placeText(place: Place, day: ExplainedDay): string {
  if (place === 'skipped') return `Clocks skip this time. ${clockText(day) ?? ''}`.trim();
  if (place === 'once') return 'Clocks show this time once on this day.';
  return slotText(place);
}

/** What clocks do on a day; undefined when they do nothing. “23 h: clocks go from 02:00 to 03:00” */
export function clockText({ minutes, clockChanges }: ExplainedDay): string | undefined {
  if (minutes === 1440) return undefined;
  if (minutes === 0) return 'This day is skipped by the calendar of the zone';
  const changes = clockChanges.map(({ from, to }) => `from ${from} to ${to}`);
  return `${hoursText(minutes)}: clocks go ${changes.join(' and ')}`;
}

/** “23 h”, “23 h 30 min”. */
export function hoursText(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}

/** How far the viewer's clock is from that of a zone at a moment: “6 h ahead”. Undefined when both show the same. */
export function clockDifference(at: Instant, zone: string, viewerZone: string): string | undefined {
  const shows = (of: string) => Date.parse(`${localTime(at, of).slice(0, 23)}Z`);
  const minutes = Math.round((shows(viewerZone) - shows(zone)) / 60_000);
  if (minutes === 0) return undefined;
  return `${hoursText(Math.abs(minutes)).replace(/^0 h /, '')} ${minutes > 0 ? 'ahead' : 'behind'}`;
}
