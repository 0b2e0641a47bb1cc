/** Minutes at which a day of so many hours has a tick: eight at most, at round distances. */
export function ticksOf(hours: number): readonly number[] {
  const step = [15, 30, 60, 120, 180, 240, 360, 720].find((minutes) => (hours * 60) / minutes <= 7) ?? 1440;
  return Array.from({ length: Math.floor((hours * 60) / step) + 1 }, (_, index) => index * step);
}

/** Seconds between the ticks of an axis of waits. */
const steps = [10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400];

/** Ticks of an axis of waits that reaches as far as the longest: five steps at most, in round seconds, minutes or hours. */
export function secondTicks(longest: number): readonly number[] {
  const most = Math.max(longest, 1);
  const step = steps.find((seconds) => most / seconds <= 5) ?? Math.ceil(most / 5 / 86_400) * 86_400;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** Seconds as an axis or a sentence tells them: 45 s, 2 min, 1.5 h. */
export function shortSpan(seconds: number): string {
  const size = Math.abs(seconds);
  const sign = seconds < 0 ? '−' : '';
  if (size < 120) return `${sign}${Math.round(size)} s`;
  if (size < 7200) return `${sign}${trimmed(size / 60)} min`;
  return `${sign}${trimmed(size / 3600)} h`;
}

function trimmed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
