import type { DayClock } from '../day/day-clock.ts';

/** What charts know about the time of the day they show. */
export interface ChartTime {
  readonly clock: DayClock;
  readonly starts: number;
  readonly hours: number;
}

/** The time of day so many minutes after the start. */
export function timeLabel({ clock, starts }: ChartTime, minutes: number): string {
  return clock.time(starts + minutes * 60_000);
}
