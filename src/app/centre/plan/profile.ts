import type { Traffic, TrafficRate } from '../../../generated/types.ts';
import { clockAt, readStart } from './plan-clock.ts';

/** Minutes of a line of the profile. */
export const halfHour = 30;

/** The half hours of a plan's day by what clocks show when they begin; a plan without a moment counts from 00:00. */
export function halfHoursOf({ startsAt, hours }: Pick<Traffic, 'startsAt' | 'hours'>): string[] {
  const start = readStart(startsAt) ?? { date: '', minutes: 0, offset: 'Z' };
  return Array.from({ length: Math.max(1, Math.ceil(hours * 2)) }, (_, index) => clockAt(start, index * halfHour));
}

/** Arrivals an hour during each of so many half hours, on average, to two places; 0 where nobody comes. */
export function ratesByLine(rates: readonly TrafficRate[], lines: number): number[] {
  const sums = new Array<number>(lines).fill(0);
  for (const { fromMinutes, toMinutes, perHour } of rates)
    for (let line = Math.floor(fromMinutes / halfHour); line < lines && line * halfHour < toMinutes; line++) {
      const minutes = Math.min(toMinutes, (line + 1) * halfHour) - Math.max(fromMinutes, line * halfHour);
      sums[line] = (sums[line] ?? 0) + perHour * Math.max(0, minutes);
    }
  return sums.map((sum) => Math.round((sum / halfHour) * 100) / 100);
}

/** Rates with some half hours set to so many an hour; all other times stay as they are. Neighbours that are alike become one. */
export function withRates(rates: readonly TrafficRate[], edits: ReadonlyMap<number, number>): TrafficRate[] {
  let left = [...rates];
  const set: TrafficRate[] = [];
  for (const [index, perHour] of edits) {
    const fromMinutes = index * halfHour;
    const toMinutes = fromMinutes + halfHour;
    left = left.flatMap((rate) => without(rate, fromMinutes, toMinutes));
    if (perHour > 0) set.push({ fromMinutes, toMinutes, perHour });
  }
  return joined([...left, ...set].sort((a, b) => a.fromMinutes - b.fromMinutes || a.toMinutes - b.toMinutes));
}

function without(rate: TrafficRate, from: number, to: number): TrafficRate[] {
  const { fromMinutes, toMinutes } = rate;
  if (toMinutes <= from || fromMinutes >= to) return [rate];
  return [
    ...(fromMinutes < from ? [{ ...rate, toMinutes: from }] : []),
    ...(toMinutes > to ? [{ ...rate, fromMinutes: to }] : []),
  ];
}

function joined(rates: readonly TrafficRate[]): TrafficRate[] {
  const all: TrafficRate[] = [];
  for (const rate of rates) {
    const last = all.at(-1);
    if (last && last.toMinutes === rate.fromMinutes && last.perHour === rate.perHour)
      all[all.length - 1] = { ...last, toMinutes: rate.toMinutes };
    else all.push(rate);
  }
  return all;
}
