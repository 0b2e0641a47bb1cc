import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkSkillExpression,
  completeSkillExpression,
  matchesSkills,
  parseSkillExpression,
  skillsIn,
} from '../index.ts';

const agent: Readonly<Record<string, number>> = { Billing: 5, English: 1, Spanish: 0 };

function fits(text: string): boolean {
  const { expression, problems } = parseSkillExpression(text);
  if (!expression) throw new Error(problems[0]?.message);
  return matchesSkills(
    expression,
    (skill) => agent[skill] ?? 0,
    (name) => (name === 'StatAgentLoggedIn' ? 1 : 0),
  );
}

const said = (text: string, known: readonly string[] = Object.keys(agent)): string[] =>
  checkSkillExpression(text, known).problems.map(
    ({ code, severity, start, end }) => `${severity} ${code}: ${text.slice(start, end)}`,
  );
const labels = (text: string): string[] =>
  completeSkillExpression(text.replace('|>', ''), text.indexOf('|>'), ['Billing', 'English', 'Business']).map(
    (each) => each.label,
  );

describe('a skill expression', () => {
  it.each([
    ['Billing > 4', true],
    ['Billing = 5 & English == 1', true],
    ['Billing <> 5 | English != 0', true],
    ['Billing >= 6 || Spanish <= 0', true],
    ['Billing > 0 AND English > 0 or Spanish > 0', true],
    ['!(Billing > 4)', false],
    ['!!Billing > 4', true],
    ['French < 3', true],
    ['$(StatAgentLoggedIn)=1 & $( Other ) = 0', true],
    ['order > 0 | android = 0', true],
  ])('%s fits an agent: %s', (text, expected) => {
    expect(fits(text)).toBe(expected);
  });

  it('is read strictly from left to right', () => {
    // With & before | this would be true.
    expect(fits('Billing = 5 | English = 1 & Spanish = 1')).toBe(false);
    expect(fits('Billing = 5 | (English = 1 & Spanish = 1)')).toBe(true);
  });

  it('that is empty is no expression and no problem', () => {
    expect(parseSkillExpression('  ')).toEqual({ problems: [] });
  });

  it('warns where & and | are mixed without parentheses, at unusual levels, and at unknown skills', () => {
    expect(said('Billing > 0 & English > 0 | Spanish > 0')).toEqual([
      'warning mixed-operators: Billing > 0 & English > 0 | Spanish > 0',
    ]);
    expect(said('(Billing > 0 & English > 0) | Spanish > 0')).toEqual([]);
    expect(said('Billing > 101 & $(Calls) < 1000')).toEqual(['warning level: 101']);
    expect(said('Biling > 0')).toEqual(['warning unknown-skill: Biling']);
    expect(checkSkillExpression('Biling > 0', ['Billing']).problems[0]?.message).toBe(
      'There is no skill “Biling”; did you mean “Billing”?',
    );
  });

  it.each([
    ['Billing', 'Billing'],
    ['Billing >', '>'],
    ['Billing > x', 'x'],
    ['Billing > 1 &', '&'],
    ['Billing > 1 English > 1', 'English'],
    ['(Billing > 1', '1'],
    ['Billing > 1)', ')'],
    ['1Billing > 1', '1Billing'],
    ['Billing > -1', '-'],
    ['$(StatAgent > 1', '$(StatAgent'],
    ['"Billing > 1"', '"'],
    ['Billing > 2147483648', '2147483648'],
    [`${'x'.repeat(127)} > 1`, 'x'.repeat(127)],
  ])('is refused: %s', (text, place) => {
    const { expression, problems } = parseSkillExpression(text);
    expect(expression).toBeUndefined();
    expect(problems.map(({ severity, start, end }) => [severity, text.slice(start, end)])).toEqual([['error', place]]);
  });

  it('may be long and deep, up to a bound', () => {
    expect(said('a>0&'.repeat(600).slice(0, -1), ['a'])).toEqual([expect.stringContaining('error too-large')]);
    expect(said(`${'('.repeat(40)}Billing > 1${')'.repeat(40)}`)).toEqual([expect.stringContaining('error too-large')]);
    expect(said('!'.repeat(3000))).toEqual([expect.stringContaining('error too-large')]);
  });

  it('names its skills once each, statistics left out', () => {
    const { expression } = parseSkillExpression('(B > 1 | !A = 2) & B < 9 & $(S) = 1');
    expect(expression && skillsIn(expression)).toEqual(['B', 'A']);
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'Aa1 ()!&|<>=$#é"\n'.split('')), maxLength: 30 }), (text) => {
        for (const { start, end } of checkSkillExpression(text, ['A']).problems)
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
    );
  });
});

describe('completion of skill expressions', () => {
  it('offers skills where a condition begins', () => {
    expect(labels('|>')).toEqual(['Billing', 'English', 'Business', '$(StatAgentLoggedIn)']);
    expect(labels('Bi|>')).toEqual(['Billing']);
    expect(labels('Billing > 1 & b|> > 3')).toEqual(['Billing', 'Business']);
  });

  it('offers comparisons after a skill, and & and | after a level', () => {
    expect(labels('Billing |>')).toEqual(['>', '>=', '=', '<', '<=', '<>']);
    expect(labels('Billing > 1 |>')).toEqual(['&', '|']);
    expect(labels('Billing > |>')).toEqual([]);
  });

  it('replaces the word at the cursor', () => {
    expect(completeSkillExpression('Billing > 1 & Eng', 17, ['English'])[0]).toMatchObject({
      insert: 'English',
      from: 14,
      to: 17,
    });
  });
});
