import type { YearDay } from '../../calendar/year-preview.ts';
import { intervalsText } from './week.ts';

/** What a day of the preview is. `special` days follow a special day's hours, `shut` ones are closed by it. */
export type DayState = 'open' | 'closed' | 'special' | 'shut';

/** States in the order of the legend, with the words that tell them. */
export const dayStates: Readonly<Record<DayState, string>> = {
  open: 'Open',
  closed: 'Closed',
  special: 'Other hours',
  shut: 'Closed on a special day',
};

/** The state of a day. */
export function dayState({ intervals, specialDay }: YearDay): DayState {
  if (specialDay !== undefined) return intervals.length > 0 ? 'special' : 'shut';
  return intervals.length > 0 ? 'open' : 'closed';
}

const longDate = new Intl.DateTimeFormat('en', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** “Thursday, November 26, 2026: closed, special day Public holidays; clocks go back 60 minutes”. */
export function dayText(day: YearDay): string {
  const { date, specialDay, clockChange, intervals } = day;
  const hours = intervals.length === 0 ? 'closed' : intervalsText(intervals);
  const parts = [`${longDate.format(Date.parse(date))}: ${hours.replace('Open all day', 'open all day')}`];
  if (specialDay !== undefined) parts.push(`special day ${specialDay}`);
  if (clockChange !== undefined)
    parts.push(
      Math.abs(clockChange) >= 1440
        ? 'clocks skip or repeat a whole day'
        : `clocks go ${clockChange > 0 ? 'forward' : 'back'} ${Math.abs(clockChange)} minutes`,
    );
  return parts.join(', ');
}

/** The days of a year by month. */
export function byMonth(days: readonly YearDay[]): readonly (readonly YearDay[])[] {
  const months: YearDay[][] = Array.from({ length: 12 }, () => []);
  for (const day of days) months[Number(day.date.slice(5, 7)) - 1]?.push(day);
  return months;
}

/** The index of the day that a key leads to from one of `count`, arrows by days and weeks; undefined for other keys. */
export function dayAfterKey(days: readonly YearDay[], index: number, key: string): number | undefined {
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key];
  const last = days.length - 1;
  if (step !== undefined) return Math.max(0, Math.min(last, index + step));
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key !== 'PageUp' && key !== 'PageDown') return undefined;
  const [year = '', month = '', day = ''] = (days[index]?.date ?? '').split('-');
  const wanted = Number(month) + (key === 'PageUp' ? -1 : 1);
  const prefix = `${year}-${String(wanted).padStart(2, '0')}-`;
  for (let number = Number(day); number > 0; number--) {
    const found = days.findIndex(({ date }) => date === prefix + String(number).padStart(2, '0'));
    if (found >= 0) return found;
  }
  return index;
}
