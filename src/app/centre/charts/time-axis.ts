/** Minutes at which a day of so many hours has a tick: ten at most, at round times. */
export function ticksOf(hours: number): readonly number[] {
  const step = [15, 30, 60, 120, 180, 360, 720].find((minutes) => (hours * 60) / minutes <= 10) ?? 1440;
  return Array.from({ length: Math.floor((hours * 60) / step) + 1 }, (_, index) => index * step);
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
