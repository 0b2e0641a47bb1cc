import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, VariableType } from '../generated/types.ts';
import { checkExpression, compileExpression, renameVariable, type TypeEnvironment, variablesIn } from './index.ts';

const environment: TypeEnvironment = {
  variables: {
    Account: 'string',
    Attempts: 'integer',
    Balance: 'number',
    Known: 'boolean',
    Queues: 'list',
    Request: 'object',
  },
};
const values: Readonly<Record<string, Json>> = {
  Account: '12345',
  Attempts: 2,
  Balance: 4,
  Known: true,
  Queues: ['Sales', 'Service'],
  Request: { name: 'Ann', age: 41, tags: ['a'], none: null },
};

function valueFor(text: string, given: Readonly<Record<string, Json>> = values): Json {
  const result = compileExpression(text, environment).evaluate((name) => given[name] ?? null);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

function failureOf(text: string, given: Readonly<Record<string, Json>> = values): string {
  const result = compileExpression(text, environment).evaluate((name) => given[name] ?? null);
  return result.ok ? `value ${JSON.stringify(result.value)}` : result.message;
}

function messages(text: string, expected?: VariableType): string[] {
  return checkExpression(text, environment, expected).problems.map(
    ({ message, start, end }) => `${text.slice(start, end)}: ${message}`,
  );
}

function codes(text: string): string[] {
  return checkExpression(text, environment).problems.map(({ code }) => code);
}

describe('values', () => {
  it.each<[string, Json]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['7 / 2', 3],
    ['-7 / 2', -3],
    ['-7 % 3', -1],
    ['7.0 / 2', 3.5],
    ['Attempts / 4', 0],
    ['Balance / 3 > 1.3', true],
    ['Balance > 3.5 && Attempts < 3', true],
    ['Attempts * 1.5', 3],
    ['"a" + \'b\' + r"\\n"', 'ab\\n'],
    ['"\\u00e9\\x41\\101"', 'éAA'],
    ['"""two\nlines"""', 'two\nlines'],
    ['0x10', 16],
    ['1 == 1.0', true],
    ['Known ? "yes" : "no"', 'yes'],
    ['"Sales" in Queues', true],
    ['"name" in Request', true],
    ['2 in [1, 2, 3]', true],
    ['Request.name + Request["name"]', 'AnnAnn'],
    ['Queues[1]', 'Service'],
    ['{"a": [1, Attempts], "b": {}}', { a: [1, 2], b: {} }],
    ['size(Account) + Account.size() + size(Queues) + size(Request)', 16],
    ['digits("+1 (212) 555-0123")', '12125550123'],
    ['Account.startsWith("123") && Account.endsWith("45") && Account.contains("234")', true],
    ['Account.matches("^[0-9]{5}$")', true],
    ['"a1b".matches("[0-9]")', true],
    ['Account.substring(1, 3) + Account.substring(4) + Account.charAt(0)', '2351'],
    ['Account.replace("3", "--").indexOf("--")', 2],
    ['" a,b ".trim().split(",")', ['a', 'b']],
    ['["a", "b"].join("-") + ["c"].join()', 'a-bc'],
    ['"ÄaB".lowerAscii() + "äa".upperAscii()', 'ÄabäA'],
    ['int("42") + int(3.9) + int(Balance)', 49],
    ['double("1.5") + double(Attempts)', 3.5],
    ['string(1) + string(true) + string(2.5)', '1true2.5'],
    ['"😀b".size() + "😀b".indexOf("b")', 3],
    ['"😀b".substring(1)', 'b'],
    ['Known // the caller', true],
    ['!Known || !!Known', true],
    ['null', null],
  ])('%s is %j', (text, expected) => {
    expect(checkExpression(text, environment).problems).toEqual([]);
    expect(valueFor(text)).toEqual(expected);
  });

  it('knows a variable without a value', () => {
    expect(valueFor('Account == null && Balance == null && Queues == null && null == Known', {})).toBe(true);
    expect(valueFor('isSet(Account) || isSet(Request.name) || Account != null', {})).toBe(false);
    expect(valueFor('isSet(Account) && isSet(Request.name) && !isSet(Request.none) && !isSet(Request.x.y)')).toBe(true);
    expect(valueFor('Account == "12345" || Account != "12345"', {})).toBe(true);
  });

  it('fails where a variable without a value is used as if it had one', () => {
    expect(failureOf('Attempts > 1', {})).toBe('> cannot compare no value and integer.');
    expect(failureOf('Account + "x"', {})).toBe('+ does not go with no value and string.');
    expect(failureOf('Account.trim()', {})).toBe('trim needs string; this is no value.');
    expect(failureOf('Known && true', {})).toBe('True or false is needed; this is no value.');
  });

  it('lets the deciding side of “and” and “or” hide a failure of the other', () => {
    expect(valueFor('Attempts > 1 || true', {})).toBe(true);
    expect(valueFor('Attempts > 1 && false', {})).toBe(false);
    expect(failureOf('Attempts > 1 || false', {})).toContain('cannot compare');
  });

  it('divides a variable of type number as a number even while its value is whole', () => {
    expect(valueFor('Balance / 3')).toBeCloseTo(4 / 3);
    expect(compileExpression('Balance / 3').evaluate(() => 4)).toEqual({ ok: true, value: 1 });
    expect(compileExpression('Balance / 3.0').evaluate(() => 4)).toEqual({ ok: true, value: 4 / 3 });
  });

  it('fails at numbers that JSON cannot hold', () => {
    expect(failureOf('1 / (Attempts - 2)')).toBe('Division by zero.');
    expect(failureOf('Balance / (Balance - 4)')).toBe('Division by zero.');
    expect(failureOf('9007199254740991 + 1')).toBe('The number is too large.');
    expect(failureOf('1e308 * 10.0')).toBe('The number is too large.');
    expect(failureOf('int("12x")')).toBe('“12x” is no whole number.');
  });

  it('never makes a text or a list beyond its bound', () => {
    const long = 'x'.repeat(60_000);
    expect(failureOf('Account + Account', { Account: long })).toContain('longer than 65536');
    expect(failureOf('Account.replace("x", Account)', { Account: long })).toContain('longer than 65536');
    expect(failureOf('[Account, Account].join()', { Account: long })).toContain('longer than 65536');
    expect(failureOf('Account.split("")', { Account: long })).toContain('more than 10000');
    expect(failureOf('Queues + Queues', { Queues: Array(9000).fill(1) })).toContain('more than 10000');
    expect(failureOf('Account.matches("(x+x+)+y")', { Account: long })).toContain('at most 4096');
    expect(valueFor('Account.matches("^(x+x+)+y$")', { Account: long.slice(0, 4000) })).toBe(false);
  });

  it('reaches nothing that a value inherits', () => {
    for (const text of ['Request.constructor', 'Request["__proto__"]', 'Account.constructor', '{"__proto__": 1}'])
      expect(codes(text)).toContain('not-allowed');
    expect(failureOf('Request["cons" + "tructor"]')).toBe('“constructor” cannot be read.');
    expect(failureOf('Request.toString')).toBe('The object has no “toString”.');
    expect(failureOf('{"__pro" + "to__": 1}')).toBe('“__proto__” cannot be a key.');
    expect(messages('toString')).toEqual(['toString: There is no variable “toString”.']);
    expect(messages('hasOwnProperty(1)')[0]).toContain('There is no function');
  });

  it('fails at values nested too deeply to compare', () => {
    const deep = (): Json => {
      let value: Json = [];
      for (let depth = 0; depth < 100_000; depth++) value = [value];
      return value;
    };
    expect(failureOf('Queues == Request.deep', { Queues: deep(), Request: { deep: deep() } })).toBe(
      'A value is nested too deeply.',
    );
  });

  it('fails with its problem when it does not parse', () => {
    const broken = compileExpression('Account ==');
    expect(broken.evaluate(() => null)).toEqual({ ok: false, message: expect.stringContaining('stops too early') });
  });

  it('names the variables it reads', () => {
    expect(compileExpression('Account == "Balance" && size(Account) > Attempts').variables).toEqual([
      'Account',
      'Attempts',
    ]);
  });
});

describe('problems', () => {
  it.each([
    ['Acount == "1"', 'Acount: There is no variable “Acount”; did you mean “Account”?'],
    ['Account == 5', 'Account == 5: These are never equal: a string and an integer.'],
    [
      'Account + 5',
      'Account + 5: + joins two texts; these are a string and an integer. Write string(…) around the other one.',
    ],
    ['Attempts > "1"', 'Attempts > "1": > compares two numbers or two texts; these are an integer and a string.'],
    ['Account = "1"', '=: Compare with ==; a single = has no meaning here.'],
    ['Known & Known', '&: Write && for “and”.'],
    ['Known and Known', 'and: “and” cannot stand here; an operator is expected. Write && for “and”.'],
    ['Known;', ';: An expression has no semicolon.'],
    ['"abc', '"abc: The text is not closed: " is missing.'],
    ['Account.startWith("1")', 'startWith: There is no function “startWith”; did you mean “startsWith”?'],
    ['contains(Account, "1")', 'contains: “contains” is called on a value: text.contains(…).'],
    ['Account.substring("1")', '"1": substring needs an integer here; this is a string.'],
    ['Account.substring()', 'substring(): substring takes 1 to 2 values; 0 given.'],
    [
      'Queues.all(q, q == "x")',
      'all: “all” goes through a list without a bound and is not in the language; use “in”, size or contains.',
    ],
    ['Account.matches("(")', '"(": This is no pattern: missing closing ).'],
    ['Account.matches("(?=a)")', '"(?=a)"'],
    ['Account.matches(Account)', 'Account: The pattern of matches is written here as a text; it cannot be computed.'],
    ['Attempts ? 1 : 2', 'Attempts: Before ? stands a condition, true or false; this is an integer.'],
    ['null > 1', 'null > 1: > needs two values; null can only be compared with == and !=.'],
    ['for', 'for: “for” is a reserved word of the language.'],
    ['', ': An expression is missing.'],
  ])('%s → %s', (text, message) => {
    expect(messages(text)[0]).toContain(message);
  });

  it('tells every problem, each once', () => {
    expect(messages('Acount + 1 > Blance && Knwn')).toEqual([
      'Acount: There is no variable “Acount”; did you mean “Account”?',
      'Blance: There is no variable “Blance”; did you mean “Balance”?',
      'Knwn: There is no variable “Knwn”; did you mean “Known”?',
    ]);
  });

  it('compares the type with the one that is needed', () => {
    expect(messages('Attempts', 'string')).toEqual([
      'Attempts: A string is needed here; this is an integer. Write string(…) around it.',
    ]);
    expect(messages('Attempts', 'number')).toEqual([]);
    expect(messages('Balance', 'integer')[0]).toContain('Write int(…)');
    expect(messages('null', 'string')).toEqual([]);
    expect(messages('Request.age', 'integer')).toEqual([]);
    expect(messages('Account', 'boolean')[0]).toContain('Compare it with something');
  });

  it('gives the same answer object for the same text and environment', () => {
    expect(checkExpression('Known', environment)).toBe(checkExpression('Known', environment));
  });

  it('refuses what is too large or too deep', () => {
    expect(codes(`${'1 + '.repeat(600)}1`)).toEqual(['too-large']);
    expect(codes(`${'('.repeat(40)}1${')'.repeat(40)}`)).toEqual(['too-large']);
    expect(codes(`${'!'.repeat(3000)}Known`)).toEqual(['too-large']);
    expect(codes(' '.repeat(5000))).toEqual(['too-large']);
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'Account Known"\'\\(){}[].,?:+-*/%!=<>&|019eExu#é\n'.split('')),
          maxLength: 40,
        }),
        (text) => {
          for (const { start, end } of checkExpression(text, environment).problems)
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          compileExpression(text, environment).evaluate((name) => values[name] ?? null);
          compileExpression(text).evaluate((name) => values[name] ?? null);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('names', () => {
  it('renames a variable and nothing else', () => {
    expect(renameVariable('Account + Request.Account + "Account" + Account(1) // Account', 'Account', 'Number')).toBe(
      'Number + Request.Account + "Account" + Account(1) // Account',
    );
  });

  it('renames in half-written text', () => {
    expect(renameVariable('size(Account) > 3 && (Account == ', 'Account', 'A')).toBe('size(A) > 3 && (A == ');
  });

  it('finds names with their places', () => {
    expect(variablesIn('a == null || true in b')).toEqual([
      { name: 'a', start: 0, end: 1 },
      { name: 'b', start: 21, end: 22 },
    ]);
  });
});
