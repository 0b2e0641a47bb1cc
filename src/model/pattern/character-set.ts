/** A set of code points as sorted, separate ranges, both ends included: [from, to, from, to, …]. */
export type CharacterSet = readonly number[];

/** The greatest code point. */
export const lastCharacter = 0x10ffff;

/** The set of one code point. */
export function single(code: number): CharacterSet {
  return [code, code];
}

/** All code points that are not in the set. */
export function without(set: CharacterSet): CharacterSet {
  const ranges: number[] = [];
  let from = 0;
  for (let index = 0; index < set.length; index += 2) {
    const start = set[index] ?? 0;
    if (start > from) ranges.push(from, start - 1);
    from = (set[index + 1] ?? 0) + 1;
  }
  if (from <= lastCharacter) ranges.push(from, lastCharacter);
  return ranges;
}

/** Ranges in any order, overlapping or not, as a set. */
export function merged(ranges: readonly number[]): CharacterSet {
  const pairs: [number, number][] = [];
  for (let index = 0; index < ranges.length; index += 2) pairs.push([ranges[index] ?? 0, ranges[index + 1] ?? 0]);
  pairs.sort((a, b) => a[0] - b[0]);
  const result: number[] = [];
  for (const [from, to] of pairs) {
    const end = result.at(-1);
    if (end !== undefined && from <= end + 1) result[result.length - 1] = Math.max(end, to);
    else result.push(from, to);
  }
  return result;
}

/** True when the code point is in the set. */
export function contains(set: CharacterSet, code: number): boolean {
  for (let index = 0; index < set.length; index += 2)
    if (code <= (set[index + 1] ?? -1)) return code >= (set[index] ?? 0);
  return false;
}
