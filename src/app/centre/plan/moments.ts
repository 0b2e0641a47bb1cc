import { clockAt, minutesAt, type Start } from './plan-clock.ts';

/** Moments that are shown and changed as text; a list that is longer is changed as JSON. */
export const mostWritten = 500;

/** “09:00:30, 09:05:00 +1”: when some come besides the rates. */
export function momentsText(start: Start, moments: readonly number[]): string {
  return moments
    .map((moment) => {
      const minutes = Math.floor(moment / 60);
      const [clock = '', days] = clockAt(start, minutes).split(' ');
      const seconds = Number((moment - minutes * 60).toFixed(3));
      const text = `${clock}:${seconds < 10 ? '0' : ''}${seconds}`;
      return days === undefined ? text : `${text} ${days}`;
    })
    .join(', ');
}

/** Seconds after the start of what clocks show, in the order in which they stand; or why they cannot be read. */
export function readMoments(
  start: Start,
  text: string,
): { readonly moments: readonly number[]; readonly problem?: undefined } | { readonly problem: string } {
  const moments: number[] = [];
  for (const part of text.split(/[,;\n]/).map((each) => each.trim())) {
    if (part === '') continue;
    const [, clock = '', seconds = '0', days = ''] =
      /^(\d{1,2}:\d{2})(?::(\d{1,2}(?:\.\d{1,3})?))?(\s*\+\s*[0-9])?$/.exec(part.slice(0, 40)) ?? [];
    const minutes = minutesAt(start, clock + days);
    if (minutes === undefined || Number(seconds) >= 60)
      return { problem: `“${part.slice(0, 40)}” is no time such as 09:00:30 or 00:15 +1.` };
    moments.push(minutes * 60 + Number(seconds));
  }
  return { moments };
}
