const dayMinutes = 24 * 60;

/** A moment with the wall clock of its own offset, taken apart; undefined when it is no moment. */
export interface Start {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Minutes from midnight. */
  readonly minutes: number;
  /** As written in ISO 8601: Z or ±HH:MM. */
  readonly offset: string;
}

/** Reads a moment as a plan has it, such as 2026-03-03T09:00:00-05:00. */
export function readStart(startsAt: string): Start | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/.exec(startsAt);
  if (!match || Number.isNaN(Date.parse(startsAt))) return undefined;
  const [, date = '', hours, minutes, offset = 'Z'] = match;
  return { date, minutes: Number(hours) * 60 + Number(minutes), offset: offset.toUpperCase() };
}

/** “UTC” or “UTC−05:00”. */
export function offsetText(offset: string): string {
  return offset === 'Z' || offset === '+00:00' ? 'UTC' : `UTC${offset.replace('-', '−')}`;
}

/** “Tue 3 March 2026, 09:00 (UTC−05:00)”; what is no moment stands as it is. */
export function startText(startsAt: string): string {
  const start = readStart(startsAt);
  if (!start) return startsAt;
  const day = new Date(`${start.date}T00:00:00Z`).toLocaleDateString('en-GB', {
    ...{ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  return `${day.replace(',', '')}, ${clock(start.minutes)} (${offsetText(start.offset)})`;
}

/** What clocks show some minutes after the start: “09:30”, on later days “00:30 +1”. */
export function clockAt(start: Start, minutes: number): string {
  const all = start.minutes + minutes;
  const days = Math.floor(all / dayMinutes);
  return days === 0 ? clock(all) : `${clock(all - days * dayMinutes)} +${days}`;
}

/**
 * Minutes after the start of what clocks show: “9:30”, “24:00”, “06:00 +1”. A time without a day is the first one at or after
 * the start. Undefined when it is no time, or lies before the start.
 */
export function minutesAt(start: Start, text: string): number | undefined {
  const match = /^\s*(\d{1,2})[:.](\d{2})\s*(?:\+\s*([0-9]))?\s*$/.exec(text);
  if (!match) return undefined;
  const [hours, minutes, days] = [Number(match[1]), Number(match[2]), match[3]];
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return undefined;
  const since = hours * 60 + minutes - start.minutes + Number(days ?? 0) * dayMinutes;
  if (days === undefined && since < 0) return since + dayMinutes;
  return since < 0 ? undefined : since;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
