/** Reads a time as people type it — 9, 930, 9:30, 9.30 pm, noon — as HH:MM; 24:00 is the end of the day. Undefined when it is no time. */
export function readTime(text: string): string | undefined {
  const tidy = text.normalize('NFKC').trim().toLowerCase();
  if (tidy === 'noon') return '12:00';
  if (tidy === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(?:(a|p)\.?m?\.?)?$/.exec(tidy);
  if (!match) return undefined;
  const [minutes, half] = [Number(match[2] ?? 0), match[3]];
  let hours = Number(match[1]);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half === 'p' ? 12 : 0);
  }
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return undefined;
  return write(hours * 60 + minutes);
}

/** A time some minutes later or earlier, kept within the day. */
export function shiftTime(time: string, minutes: number): string {
  return write(Math.max(0, Math.min(24 * 60, minutesOf(time) + minutes)));
}

/** Minutes from midnight of HH:MM. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function write(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
