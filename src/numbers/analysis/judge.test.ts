import { describe, expect, it } from 'vitest';
import { judgePattern, judgeRule } from './judge.ts';
import { shadowedPatterns } from './shadows.ts';

const kinds = (pattern: string, ...countries: string[]) =>
  judgePattern(pattern, countries).map(({ kind, country }) => (country === undefined ? kind : `${kind} ${country}`));

describe('a blocked pattern', () => {
  it.each([
    ['^1234[0-9]+', []],
    ['^1', ['blocks-country US']],
    ['^\\+1', ['blocks-country US']],
    ['^1[2-9][0-9]{9}$', ['blocks-country US']],
    ['^1[2-8]', []],
    ['[0-9]{11}', ['blocks-country US']],
    ['[0-9]', ['blocks-everything']],
    ['', ['blocks-everything']],
    ['^[+1-9]', ['blocks-everything']],
    ['^44', ['outside-countries']],
    ['^1204', ['outside-countries']],
    ['^1787', ['outside-countries']],
    ['a', ['never-matches']],
    ['1 234', ['never-matches']],
    ['^0', ['never-matches']],
    ['[0-9]{16}', ['never-matches']],
    ['1\\+2', ['never-matches']],
    ['^1(?=2)', ['not-linear']],
    ['(.)\\1', ['not-linear']],
    ['1++', ['not-linear']],
    ['(1', ['faulty']],
  ])('%s beside the United States: %j', (pattern, expected) => {
    expect(kinds(pattern, 'US')).toEqual(expected);
  });

  it('is judged by number where countries share a calling code', () => {
    expect(kinds('^1', 'US', 'CA', 'PR')).toEqual(['blocks-country US', 'blocks-country CA', 'blocks-country PR']);
    expect(kinds('^1(787|939)', 'US', 'PR')).toEqual(['blocks-country PR']);
    expect(kinds('^7[1-6]', 'KZ')).toEqual(['outside-countries']);
    expect(kinds('^77', 'KZ', 'RU')).toEqual(['blocks-country KZ']);
    expect(kinds('^7[3489]', 'KZ', 'RU')).toEqual(['blocks-country RU']);
    expect(kinds('^44', 'GB', 'JE')).toEqual(['blocks-country GB', 'blocks-country JE']);
  });

  it('is not said to block a country of which one number gets through', () => {
    expect(kinds('^3531', 'IE')).toEqual([]);
    expect(kinds('^353([0-8]|9[0-8]|99[0-8])', 'IE')).toEqual([]);
    expect(kinds('^353[0-9]', 'IE')).toEqual(['blocks-country IE']);
  });

  it('says what is wrong and what to write instead', () => {
    const text = (pattern: string) => judgePattern(pattern, ['US'])[0]?.text;
    expect(text('+1212')).toBe(
      'Blocks nothing: nothing stands before + to repeat. Write \\+ for the plus of a number, or leave it away: ^1212.',
    );
    expect(text('^1 \\(212\\)')).toBe(
      'Matches no number. It asks for a space, but numbers are compared as a plus and digits alone, without spaces, brackets and hyphens.',
    );
    expect(text('^0044')).toMatch(/No number begins with 0: write the country code/);
    expect(text('^1(?!2)')).toMatch(/look-ahead has no bound .* Write the numbers that are meant/);
  });

  it('that would take too long to decide is claimed nothing of', () => {
    expect(kinds('1.{6}2.{1,3}3|.*4.*5.*6.*7.*8', 'DE')).toEqual([]);
  });
});

describe('patterns of one rule', () => {
  it('are shadowed by one that blocks all they block', () => {
    const shadows = (...patterns: string[]) => [...shadowedPatterns(patterns)];
    expect(shadows('^1234[0-9]+', '^12345', '^123$', '^12')).toEqual([
      [0, 3],
      [1, 0],
      [2, 3],
    ]);
    expect(shadows('^12', '12')).toEqual([[0, 1]]);
    expect(shadows('^\\+12', '^12')).toEqual([[1, 0]]);
    expect(shadows('^1[0-9]*$', '^1')).toEqual([[1, 0]]);
    expect(shadows('^1(2|3)', '^12', '^13', '^14')).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(shadows('55$', '555', '5{3}', '5+')).toEqual([
      [0, 3],
      [1, 3],
      [2, 1],
    ]);
  });

  it('that match nothing are neither shadowed nor shadows', () => {
    expect([...shadowedPatterns(['a', '^0', '(', '^1', '^2'])]).toEqual([]);
  });

  it('are judged in many short steps, hostile ones too', () => {
    const patterns = Array.from({ length: 2000 }, (_, index) =>
      index % 100 === 0
        ? `(${index}|${'1?2?3?'.repeat(20)}){15}x?9{${index % 7}}$`
        : `^1${200 + (index % 700)}${index}[0-9]${index % 2 ? '+' : '{2}'}`,
    );
    const judging = judgeRule({ countries: ['US', 'CA', 'DE'], blockedPatterns: patterns });
    let steps = 0;
    while (!judging.next().done) steps++;
    expect(steps).toBeGreaterThan(500);
  });
});
