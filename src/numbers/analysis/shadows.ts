import { type BlockedPatterns, blockedPatternsOf, numberProgram } from '../blocked-patterns.ts';
import { finish } from '../finish.ts';
import { findNumber, type NumberSource, patternSource, without } from './source.ts';
import { witnesses } from './witnesses.ts';

/** Patterns compared with one pattern, and steps of comparing for a whole rule. */
const mostCompared = 8;
const mostComparisons = 50_000;
/** Patterns that match an example; a pattern that is like so many others is not looked at. */
const mostAlike = 2000;

/**
 * Which patterns another pattern makes needless, by their places: everything the first blocks, the second blocks too. Of patterns
 * that block the same the first stays. Exact for each pair it tells; it may leave out pairs that would have taken too long.
 */
export function shadowedPatterns(patterns: readonly string[]): ReadonlyMap<number, number> {
  const examples = patterns.map((pattern) => {
    const { program } = numberProgram(pattern);
    return program ? witnesses(program) : [];
  });
  return finish(findShadows(patterns, blockedPatternsOf({ blockedPatterns: patterns }), examples));
}

/**
 * Does what `shadowedPatterns` does in steps of a few milliseconds each. `examples` are numbers each pattern matches; a pattern
 * without any is neither shadowed nor told as shadowing.
 */
export function* findShadows(
  patterns: readonly string[],
  prepared: BlockedPatterns,
  examples: readonly (readonly string[] | undefined)[],
): Generator<undefined, ReadonlyMap<number, number>> {
  const shadows = new Map<number, number>();
  const sources = new Map<number, NumberSource | undefined>();
  const sourceOf = (index: number): NumberSource | undefined => {
    if (!sources.has(index)) {
      // Few are needed again.
      if (sources.size > 500) sources.clear();
      const { program } = numberProgram(patterns[index] ?? '');
      sources.set(index, program ? patternSource(program) : undefined);
    }
    return sources.get(index);
  };
  const isWithin = (inner: number, outer: number): boolean => {
    const source = sourceOf(inner);
    const other = sourceOf(outer);
    if (!source || !other) return false;
    if (other.isAll(other.first)) return true;
    const { number, isDecided } = findNumber(without(source, other), { most: 3000 });
    return number === undefined && isDecided;
  };
  let comparisons = 0;
  for (const [index, numbers] of examples.entries()) {
    if (index % 16 === 0) yield;
    if (!numbers || numbers.length === 0 || comparisons > mostComparisons) continue;
    const alike = matchingAll(numbers, prepared).filter((each) => each !== index && (examples[each]?.length ?? 0) > 0);
    for (const other of alike.slice(0, mostCompared)) {
      comparisons++;
      if (!isWithin(index, other)) {
        yield;
        continue;
      }
      // Of two that block the same, the one that stands first stays.
      if (other > index && isWithin(other, index)) continue;
      shadows.set(index, other);
      break;
    }
  }
  return shadows;
}

/** Patterns that match all the numbers: nobody else can block all that a pattern blocks which matches them. */
function matchingAll(numbers: readonly string[], prepared: BlockedPatterns): readonly number[] {
  let common: readonly number[] | undefined;
  for (const number of numbers) {
    const places = prepared.placesMatching(number);
    if (common === undefined && places.length > mostAlike) return [];
    const these = new Set(places);
    common = common === undefined ? places : common.filter((each) => these.has(each));
    if (common.length <= 1) return common;
  }
  return common ?? [];
}
