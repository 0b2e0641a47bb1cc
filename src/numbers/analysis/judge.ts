import type { Instruction } from '../../model/pattern/program.ts';
import { programOf } from '../../model/pattern/program.ts';
import { readTree } from '../../model/pattern/read-pattern.ts';
import { type BlockedPatterns, prepareBlockedPatterns } from '../blocked-patterns.ts';
import { finish } from '../finish.ts';
import { narrowTree } from '../patterns/narrow.ts';
import { readNumber } from '../read-number.ts';
import { countrySource } from './country-plans.ts';
import { exampleNumbers } from './example-numbers.ts';
import { hintFor } from './hints.ts';
import { findShadows } from './shadows.ts';
import { allNumbers, both, findNumber, type NumberSource, patternSource, without } from './source.ts';
import { whyNever } from './why-never.ts';
import { witnesses } from './witnesses.ts';

/** Something about a blocked pattern that its author would want to know. */
export interface PatternFinding {
  /**
   * `not-linear`: it uses what has no bound; `faulty`: it is no pattern for another reason; both block nothing. `never-matches`: no
   * number can match. `outside-countries`: no number of a permitted country can. `blocks-everything` and `blocks-country` are exact:
   * every number, or every number of that country by its numbering plan. `shadowed`: another pattern blocks all it blocks.
   */
  readonly kind:
    | 'not-linear'
    | 'faulty'
    | 'never-matches'
    | 'outside-countries'
    | 'blocks-everything'
    | 'blocks-country'
    | 'shadowed';
  /** One sentence for people. */
  readonly text: string;
  readonly country?: string;
  /** Place of the other pattern in the rule. */
  readonly by?: number;
}

/** A country's name for people; the code itself where none is given. */
export type NameOfCountry = (code: string) => string;

/** Findings of one pattern beside permitted countries. Never throws, and claims nothing that it could not decide. */
export function judgePattern(
  pattern: string,
  countries: readonly string[],
  nameOf: NameOfCountry = (code) => code,
): readonly PatternFinding[] {
  return finish(judgeRule({ countries, blockedPatterns: [pattern] }, nameOf)).get(0) ?? [];
}

/**
 * Findings of all patterns of a rule by their place, in steps of a few milliseconds each. Patterns without a finding are left out.
 */
export function* judgeRule(
  rule: { readonly countries: readonly string[]; readonly blockedPatterns: readonly string[] },
  nameOf: NameOfCountry = (code) => code,
): Generator<undefined, ReadonlyMap<number, readonly PatternFinding[]>> {
  const { blockedPatterns, countries } = rule;
  const findings = new Map<number, PatternFinding[]>();
  const add = (index: number, finding: PatternFinding) => {
    const known = findings.get(index);
    if (known) known.push(finding);
    else findings.set(index, [finding]);
  };
  const prepared = yield* prepareBlockedPatterns({ blockedPatterns });
  const wide = yield* widely(prepared, countries);
  const permitted = new Set(countries);
  const examples: (readonly string[])[] = [];
  for (const [index, pattern] of blockedPatterns.entries()) {
    if (index % 8 === 0) yield;
    const matching = matchingOf(pattern);
    if ('finding' in matching) {
      add(index, matching.finding);
      continue;
    }
    const { program, numbers } = matching;
    examples[index] = numbers;
    const isWide = wide.get(index);
    if (isWide?.has('*') && isWithin(allNumbers, program)) {
      add(index, { kind: 'blocks-everything', text: 'Blocks every number.' });
      examples[index] = [];
      continue;
    }
    for (const country of isWide ?? []) {
      const source = country === '*' ? undefined : countrySource(country);
      yield;
      if (!source || !isWithin(source, program)) continue;
      add(index, { kind: 'blocks-country', country, text: `Blocks every number of ${nameOf(country)}.` });
    }
    if (permitted.size > 0 && !numbers.some((number) => permitted.has(readNumber(number).country ?? ''))) {
      yield;
      if (meetsNone(program, countries))
        add(index, {
          kind: 'outside-countries',
          text: 'No number of a permitted country matches: it blocks nothing more.',
        });
    }
  }
  for (const [index, by] of yield* findShadows(blockedPatterns, prepared, examples)) {
    const other = blockedPatterns[by] ?? '';
    add(index, { kind: 'shadowed', by, text: `The pattern ${shortened(other)} blocks all that this one blocks.` });
  }
  return findings;
}

/** A pattern with numbers it matches, or why it matches none. */
function matchingOf(
  pattern: string,
):
  | { readonly program: readonly Instruction[]; readonly numbers: readonly string[] }
  | { readonly finding: PatternFinding } {
  const { tree, fault } = readTree(pattern);
  if (fault) {
    const { isBound, hint } = hintFor(fault.code, pattern);
    const text = `Blocks nothing: ${fault.message}.${hint === undefined ? '' : ` ${hint}`}`;
    return { finding: { kind: isBound ? 'not-linear' : 'faulty', text } };
  }
  const narrow = narrowTree(tree);
  const program = narrow && programOf(narrow);
  const numbers = program ? witnesses(program) : [];
  if (program && numbers.length > 0) return { program, numbers };
  return { finding: { kind: 'never-matches', text: `Matches no number. ${whyNever(pattern, tree).reason}` } };
}

const everywhere = [
  '+12125550123',
  '+4930123456',
  '+8613812345678',
  '+77012345678',
  '+35316789012',
  '+99',
  '+211900000000000',
];
/** Patterns that match all the examples of a country, or of the world (`*`): only those are worth being looked at exactly. */
function* widely(
  prepared: BlockedPatterns,
  countries: readonly string[],
): Generator<undefined, ReadonlyMap<number, ReadonlySet<string>>> {
  const found = new Map<number, Set<string>>();
  const consider = (name: string, numbers: readonly string[]) => {
    const [first, ...others] = numbers.map((number) => prepared.placesMatching(number));
    let common = first ?? [];
    for (const places of others) {
      if (common.length === 0) return;
      const these = new Set(places);
      common = common.filter((index) => these.has(index));
    }
    for (const index of common) found.set(index, (found.get(index) ?? new Set()).add(name));
  };
  consider('*', everywhere);
  for (const country of new Set(countries)) {
    yield;
    consider(country, exampleNumbers(country));
  }
  return found;
}

/** True when every number of the set is found by the pattern, and that is certain. */
function isWithin<State>(source: NumberSource<State>, program: readonly Instruction[]): boolean {
  const pattern = patternSource(program);
  if (pattern.isAll(pattern.first)) return true;
  const { number, isDecided } = findNumber(without(source, pattern));
  return number === undefined && isDecided;
}

/** True when no number of these countries is found by the pattern, and that is certain. */
function meetsNone(program: readonly Instruction[], countries: readonly string[]): boolean {
  const pattern = patternSource(program);
  return countries.every((country) => {
    const source = countrySource(country);
    if (!source) return true;
    const { number, isDecided } = findNumber(both(source, pattern), { most: 2000 });
    return number === undefined && isDecided;
  });
}

const mostShown = 60;

function shortened(pattern: string): string {
  return pattern.length > mostShown ? `${pattern.slice(0, mostShown)}…` : pattern;
}
