import { describe, expect, it } from 'vitest';
import { explainPattern } from './explain.ts';
import { matchIn } from './match-in.ts';

describe('a pattern in plain words', () => {
  it.each([
    ['^1234[0-9]+', 'Blocks numbers that start with 1234, then one or more digits.'],
    ['^1234', 'Blocks numbers that start with 1234.'],
    ['0199$', 'Blocks numbers that end with 0199.'],
    ['555', 'Blocks numbers that contain 555.'],
    ['^12125550123$', 'Blocks numbers that are exactly 12125550123.'],
    ['^\\+?1900', 'Blocks numbers that start with perhaps the plus, then 1900.'],
    ['^1(900|976)', 'Blocks numbers that start with 1, then either 900 or 976.'],
    ['^1(2[0-9]|9)', 'Blocks numbers that start with 1, then either (2, then a digit) or 9.'],
    ['^1900|55$', 'Blocks numbers that start with 1900, or that end with 55.'],
    ['^44[2-9]\\d{3,5}', 'Blocks numbers that start with 44, then a digit from 2 to 9, then 3 to 5 digits.'],
    ['[^05]{4}', 'Blocks numbers that contain a digit other than 0 and 5, or the plus 4 times.'],
    ['(12){2,}', 'Blocks numbers that contain (12) 2 or more times.'],
    ['[158]?0', 'Blocks numbers that contain perhaps 1, 5 or 8, then 0.'],
    ['', 'Blocks every number.'],
    ['^', 'Blocks every number.'],
    ['1 2', 'Blocks numbers that contain 1, then “ ”, which no number has, then 2.'],
    ['(1|2|3|4|5|6|7)', 'Blocks numbers that contain one of 1, 2, 3, 4, 5 and 2 more.'],
  ])('%s: %s', (pattern, summary) => {
    expect(explainPattern(pattern).summary).toBe(summary);
  });

  it('tells its parts with the places where they are written', () => {
    const pattern = '^1234[0-9]+(?:55|66)$';
    expect(explainPattern(pattern).parts.map(({ start, end, text }) => [pattern.slice(start, end), text])).toEqual([
      ['^', 'the start of the number'],
      ['1234', 'the digits 1234'],
      ['[0-9]+', 'one or more digits'],
      ['(?:55|66)', 'either 55 or 66'],
      ['$', 'the end of the number'],
    ]);
  });

  it('says what is no pattern, where, and what to write instead', () => {
    expect(explainPattern('^1(?=2)')).toEqual({
      problem: {
        message: 'look-ahead has no bound and is not in the language',
        hint: 'Write the numbers that are meant themselves: ^1(20[0-8]|2[1-9]) instead of ^1(?!209)2.',
        at: { start: 2, end: 5 },
      },
      summary: '',
      parts: [],
    });
    expect(explainPattern('1'.repeat(1001)).problem?.message).toBe('a pattern has at most 1000 characters');
  });

  it('stays short, whatever is written', () => {
    for (const pattern of [
      '(1|2)'.repeat(200),
      `${'('.repeat(45)}${'1|2'}${')*'.repeat(45)}`,
      '[0-46-8]{2}'.repeat(90),
    ])
      expect(explainPattern(pattern).summary.length).toBeLessThan(400);
  });
});

describe('where a pattern is found', () => {
  const found = (pattern: string, text: string) => {
    const range = matchIn(pattern, text);
    return range && text.slice(range.start, range.end);
  };

  it.each([
    ['^1212', '+12125550123', '1212'],
    ['^\\+1', '+12125550123', '+1'],
    ['5+', '+12125550123', '555'],
    ['2.*', '+12125550123', '2125550123'],
    ['0123$', '+12125550123', '0123'],
    ['1|12', '+12125550123', '12'],
    ['9', '+12125550123', undefined],
    ['(', '+12125550123', undefined],
    ['', '+12125550123', ''],
    ['(2|5)5?', '+12125550123', '2'],
  ])('%s in %s: %s', (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  it('is told in time linear in the text', () => {
    const began = performance.now();
    found('(x+x+)+y|(.*){10}z', 'x'.repeat(2000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
