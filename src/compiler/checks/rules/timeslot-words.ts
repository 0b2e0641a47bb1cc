const mostNamed = 3;

/** Timeslots as a sentence has them: `Monday 06:00, Monday 07:00 and 12 more`. They are given as `monday 06:00`. */
export function timeslotWords(timeslots: readonly string[]): string {
  const named = timeslots.slice(0, mostNamed).map((each) => `${each[0]?.toUpperCase()}${each.slice(1)}`);
  const more = timeslots.length - named.length;
  if (more > 0) return `${named.join(', ')} and ${more} more`;
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')} and ${last}`;
}
