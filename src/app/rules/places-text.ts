/** How many places use an object, in words. */
export function placesText(count: number): string {
  if (count === 0) return 'Not used';
  return count === 1 ? 'Used in 1 place' : `Used in ${count} places`;
}
