import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { blockedPatternsOf, prepareBlockedPatterns } from './blocked-patterns.ts';

const matching = (number: string, ...blockedPatterns: string[]) =>
  blockedPatternsOf({ blockedPatterns }).matching(number);

/** Each pattern by itself, by an engine of its own: with the plus of the number, and without. */
function naive(number: string, patterns: readonly string[]): string[] {
  return patterns.filter((each) => {
    const engine = RE2JS.compile(each);
    return engine.matcher(number).find() || engine.matcher(number.slice(1)).find();
  });
}

/** RE2 counts nested repetitions up to 1000 altogether; beyond that there is nothing to compare with. */
function isRe2(text: string): boolean {
  try {
    RE2JS.compile(text);
    return true;
  } catch {
    return false;
  }
}

const number = fc
  .tuple(
    fc.constantFrom('1', '12', '44', '49', '7', '123'),
    fc.string({ unit: fc.constantFrom(...'0123459'), minLength: 1, maxLength: 12 }),
  )
  .map(([country, rest]) => `+${country}${rest}`);

const { pattern } = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      '1',
      '2',
      '12',
      '0',
      '55',
      '\\+',
      '.',
      '[0-9]',
      '[^1]',
      '\\d',
      '\\D',
      '[1-3]',
      '^',
      '$',
      'a',
      ' ',
      '[+]',
      '[a-z]',
    ),
    tie('pattern').map((inner) => `(?:${inner})`),
    tie('pattern').map((inner) => `(${inner})`),
  ),
  pattern: fc
    .array(
      fc.tuple(
        tie('atom'),
        fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}', '{0}', '{2,}', '{15,}', '{20}', '{0,40}'),
      ),
      {
        maxLength: 5,
      },
    )
    .chain((parts) =>
      fc
        .constantFrom('', '', '|')
        .map((between) =>
          parts
            .map(([atom, times]) =>
              /^[$^]$/.test(atom)
                ? atom
                : atom.length > 1 && !/^[([\\]/.test(atom)
                  ? `(?:${atom})${times}`
                  : atom + times,
            )
            .join(between),
        ),
    ),
}));

describe('blocked patterns', () => {
  it('block what each pattern by itself finds', () => {
    fc.assert(
      fc.property(
        fc.array(pattern.filter(isRe2), { maxLength: 12 }),
        fc.array(number, { minLength: 1, maxLength: 6 }),
        (patterns, numbers) => {
          const prepared = blockedPatternsOf({ blockedPatterns: patterns });
          const tooLarge = new Set(prepared.faulty.map((each) => each.pattern));
          const usable = patterns.filter((each) => !tooLarge.has(each));
          for (const each of numbers) expect(prepared.matching(each), each).toEqual(naive(each, usable));
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['^125+', '+1265550123', false],
    ['^125*', '+1265550123', true],
    ['^12.+', '+1265550123', true],
    ['^1265550123$', '+1265550123', true],
    ['^1265550123.+', '+1265550123', false],
    ['(?:^|9)12', '+4412', false],
    ['(?:^|4)12', '+4412', true],
    ['(1?){1000}$', '+4412', true],
    ['(^|4){17}12', '+4412', true],
    ['', '+4412', true],
    ['$^', '+4412', false],
  ])('%s finds %s: %s', (each, e164, expected) => {
    expect(matching(e164, each)).toEqual(expected ? [each] : []);
    expect(new RegExp(each).test(e164) || new RegExp(each).test(e164.slice(1))).toBe(expected);
  });

  it('are told in the order of the rule, a pattern that stands there twice two times', () => {
    expect(matching('+12125550123', '0123$', '^1', '^9', '^1', '55+')).toEqual(['0123$', '^1', '^1', '55+']);
  });

  it('find nothing in a text that is no number in E.164', () => {
    for (const text of ['', '12125550123', '+1', '+0123', '+1212555o123', `+1${'2'.repeat(40)}`])
      expect(matching(text, '.', '^')).toEqual([]);
  });

  it('of a rule that nobody would write stay bounded, and right', () => {
    const heavy = (end: string) => `(^|${'1?2?3?4?5?'.repeat(34)}){8}${end}`;
    const patterns = Array.from({ length: 600 }, (_, index) => heavy(String(index).padStart(4, '0')));
    const prepared = blockedPatternsOf({ blockedPatterns: patterns });
    expect(prepared.faulty).toEqual([]);
    expect(prepared.placesMatching('+12125550123')).toEqual(
      [12, 123, 555].filter((each) => '12125550123'.includes(String(each).padStart(4, '0'))),
    );
  });

  it('are prepared in many short steps, and once', () => {
    const rule = {
      blockedPatterns: Array.from({ length: 10_000 }, (_, index) =>
        index % 3 === 0 ? `^1${index}` : `^44(20|${index})[0-9]{${index % 9}}`,
      ),
    };
    let steps = 0;
    const preparing = prepareBlockedPatterns(rule);
    while (!preparing.next().done) steps++;
    expect(steps).toBeGreaterThan(100);
    expect(prepareBlockedPatterns(rule).next().done).toBe(true);
  });
});
