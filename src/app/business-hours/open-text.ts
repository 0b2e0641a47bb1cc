import { localTime, openState, type SpecialDays } from '../../calendar/index.ts';
import type { BusinessHours } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';

/** How Business Hours stand at a moment, in words. */
export interface OpenText {
  readonly open: boolean;
  /** “Open now; closes at 18:00 (America/New_York)”. */
  readonly text: string;
  /** “in 2 h 13 min”; left out when nothing changes ahead. */
  readonly left?: string;
  /** The same moment by the viewer's clock, when that shows another time. */
  readonly yours?: string;
}

/** Says whether a service is open and when that changes next, in the zone of the hours. */
export function openText(hours: BusinessHours, specialDays: SpecialDays, now: Instant, viewerZone: string): OpenText {
  const { open, reason, closesAt, opensAt } = openState(hours, specialDays, now);
  const change = closesAt ?? opensAt;
  const { timeZone } = hours;
  if (change === undefined)
    return {
      open,
      text: open ? 'Open now; never closes' : reason.includes('unknown') ? reason : 'Closed; never opens',
    };
  const at = moment(change, now, timeZone);
  const yours = moment(change, now, viewerZone);
  return {
    open,
    text: `${open ? 'Open now; closes' : 'Closed now; opens'} ${at} (${timeZone})`,
    left: `in ${span(change - now)}`,
    ...(yours === at ? {} : { yours: `${yours} your time` }),
  };
}

/** The next change only, for a line of a list: “Closes at 18:00”. */
export function nextChange(hours: BusinessHours, specialDays: SpecialDays, now: Instant): string {
  const { closesAt, opensAt, open } = openState(hours, specialDays, now);
  if (closesAt !== undefined) return `Closes ${moment(closesAt, now, hours.timeZone)}`;
  if (opensAt !== undefined) return `Opens ${moment(opensAt, now, hours.timeZone)}`;
  return open ? 'Never closes' : 'Never opens';
}

/** Zone of the viewer's own clock. */
export function viewerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
const date = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

function moment(at: Instant, now: Instant, zone: string): string {
  const there = localTime(at, zone);
  const time = `at ${there.slice(11, 16)}`;
  const day = Date.parse(there.slice(0, 10));
  const days = Math.round((day - Date.parse(localTime(now, zone).slice(0, 10))) / 86_400_000);
  if (days === 0) return time;
  if (days === 1) return `tomorrow ${time}`;
  return days < 7 ? `${weekday.format(day)} ${time}` : `on ${date.format(day)} ${time}`;
}

/** A span of time as people say it, to the minute; the last minute in seconds. */
function span(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return `${Math.max(0, Math.ceil(milliseconds / 1000))} s`;
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  if (days > 0) return `${days} ${days === 1 ? 'day' : 'days'}${hours > 0 ? ` ${hours} h` : ''}`;
  return hours > 0 ? `${hours} h${rest > 0 ? ` ${rest} min` : ''}` : `${rest} min`;
}
