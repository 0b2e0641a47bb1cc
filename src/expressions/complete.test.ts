import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeExpression, explainExpression, type TypeEnvironment } from './index.ts';

const environment: TypeEnvironment = {
  variables: { Account: 'string', Attempts: 'integer', Queues: 'list', Request: 'object' },
};

/** `|` marks the cursor. */
function labels(marked: string): string[] {
  return completeExpression(marked.replace('|', ''), marked.indexOf('|'), environment).map((each) => each.label);
}

function hover(marked: string): string | undefined {
  const found = explainExpression(marked.replace('|', ''), marked.indexOf('|'), environment);
  return found && `${found.title} — ${found.text}`;
}

describe('completion', () => {
  it('offers variables first, then functions and words', () => {
    const offered = labels('|');
    expect(offered.slice(0, 4)).toEqual(['Account', 'Attempts', 'Queues', 'Request']);
    expect(offered).toEqual(expect.arrayContaining(['size', 'isSet', 'digits', 'true', 'null', 'in']));
    expect(offered).not.toContain('startsWith');
  });

  it('goes by the letters before the cursor and replaces the whole word', () => {
    expect(labels('Acc|')).toEqual(['Account']);
    expect(completeExpression('1 + acXX', 6, environment)[0]).toMatchObject({ insert: 'Account', from: 4, to: 8 });
    expect(labels('tempt|')).toEqual(['Attempts']);
  });

  it('offers the functions of a value after a dot, by its type', () => {
    expect(labels('Account.st|')).toEqual(['startsWith', 'substring']);
    expect(labels('Queues.|')).toEqual(['size', 'join']);
    expect(labels('1 + Account.trim().sub|')).toEqual(['substring']);
    expect(labels('(Account + "x").m|')).toEqual(['matches']);
    expect(labels('size(Account.|')).toContain('contains');
    expect(labels('"a b".sp|')).toEqual(['split']);
    expect(labels('Request.name.|').length).toBeGreaterThan(10);
    expect(labels('Attempts.|')).toEqual([]);
  });

  it('writes the parenthesis unless it stands there', () => {
    expect(completeExpression('si', 2, environment)[0]?.insert).toBe('size(');
    expect(completeExpression('si(Account)', 2, environment)[0]?.insert).toBe('size');
    expect(completeExpression('Account.tr', 10, environment)[0]?.insert).toBe('trim()');
  });

  it('offers nothing inside texts, numbers and comments', () => {
    for (const marked of ['"Acc|"', '"Acc|', '12|', '1 // Acc|']) expect(labels(marked)).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'Account.()[]{}"+ ,?:1'.split('')), maxLength: 25 }),
        fc.nat(25),
        (text, offset) => {
          completeExpression(text, Math.min(offset, text.length), environment);
          explainExpression(text, Math.min(offset, text.length), environment);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('hover', () => {
  it('tells what a name is', () => {
    expect(hover('1 + Att|empts')).toBe('Attempts: integer — Variable. isSet(Attempts) tells whether it has a value.');
    expect(hover('Acc|unt')).toBe('Accunt — There is no variable of this name.');
    expect(hover('Account.substr|ing(1)')).toContain('substring(start: integer, end?: integer) → string — ');
    expect(hover('isS|et(Account)')).toContain('isSet(variable: any) → boolean');
    expect(hover('Request.na|me')).toContain('Member of an object');
    expect(hover('1 |+ 2') ?? hover('tr|ue') ?? hover('"Acc|ount"')).toBeUndefined();
  });
});
