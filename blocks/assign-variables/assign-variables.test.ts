import { describe, expect, it } from 'vitest';
import { blockContract } from '../contract.suite.ts';
import { stepOf } from '../example.suite.ts';
import { findings } from '../findings.suite.ts';
import { assignVariables } from './index.ts';

const literal = (value: string) => ({ from: 'literal', value });
const variable = (name: string) => ({ from: 'variable', variable: name });
const expression = (text: string) => ({ from: 'expression', expression: text });
const set = (name: string, value: object) => ({ variable: name, value });
const properties = (...assignments: object[]) => ({ assignments, sortVariable: '', sortKeys: [] });

blockContract(assignVariables, {
  examples: [
    {
      name: 'reads written text as the type of the variable',
      properties: properties(
        set('text', literal('007')),
        set('count', literal('7')),
        set('open', literal('true')),
        set('tags', literal('["a"]')),
      ),
      variables: { text: '', count: 0, open: false, tags: [] },
      leavesBy: 'done',
      expect: ({ variables }) => expect(variables).toMatchObject({ text: '007', count: 7, open: true, tags: ['a'] }),
    },
    {
      name: 'lets each assignment see the values set before it',
      properties: properties(
        set('attempts', expression('attempts + 1')),
        set('last', expression('attempts > 2')),
        set('copy', variable('attempts')),
      ),
      variables: { attempts: 2, last: false, copy: 0 },
      leavesBy: 'done',
      expect: ({ variables }) => expect(variables).toMatchObject({ attempts: 3, last: true, copy: 3 }),
    },
    {
      name: 'takes the value away when an expression fails',
      properties: properties(set('count', expression('10 / zero'))),
      variables: { count: 1, zero: 0 },
      leavesBy: 'done',
      expect: ({ variables }) => expect(variables.count).toBeNull(),
    },
    {
      name: 'sorts after the assignments',
      properties: {
        assignments: [set('list', expression('[{"n": 2}, {"n": 1}]'))],
        sortVariable: 'list',
        sortKeys: [{ key: 'n', direction: 'ascending' }],
      },
      variables: { list: [] },
      leavesBy: 'done',
      expect: ({ variables }) => expect(variables.list).toEqual([{ n: 1 }, { n: 2 }]),
    },
    {
      name: 'says so when there is no list to sort',
      properties: { assignments: [], sortVariable: 'list', sortKeys: [] },
      variables: { list: null },
      leavesBy: 'done',
      expect: ({ reasons }) => expect(reasons).toEqual(['list holds no list: there is nothing to sort.']),
    },
    {
      name: 'keeps to own properties, whatever a variable is named',
      properties: properties(set('__proto__', literal('x'))),
      leavesBy: 'done',
      expect: ({ moves }) => expect(Object.keys(moves[0]?.variables ?? {})).toEqual(['__proto__']),
    },
  ],
});

describe('the step of assign-variables', () => {
  it('has written values in the type of their variable', () => {
    const step = stepOf(assignVariables, { properties: properties(set('n', literal('12'))), variables: { n: 0 } });
    expect(step.assignments).toEqual([{ variable: 'n', value: { from: 'literal', value: 12 } }]);
  });
});

describe('findings of assign-variables', () => {
  const variables = { count: 1, text: '', list: [], open: true };
  const found = (...assignments: object[]) => findings(assignVariables, properties(...assignments), { variables });

  it('is content with values of the right type', () => {
    expect(
      found(
        set('count', literal('12')),
        set('text', variable('count')),
        set('open', expression('count > 1')),
        set('list', expression('[count]')),
      ),
    ).toEqual([]);
  });

  it('warns of a block that does nothing', () => {
    expect(found()).toEqual(['warning nothing-to-do at /properties/assignments']);
  });

  it('refuses an assignment to no variable', () => {
    expect(found(set('', literal('')))).toEqual(['error no-variable at /properties/assignments/0/variable']);
  });

  it('refuses written text that is no value of the type', () => {
    expect(found(set('count', literal('12.5')))).toEqual(['error value-type at /properties/assignments/0/value/value']);
    expect(found(set('list', literal('{}')))).toEqual(['error value-type at /properties/assignments/0/value/value']);
  });

  it('warns of a text where a number is wanted, since it may be one', () => {
    expect(found(set('count', variable('text')))).toEqual([
      'warning value-type at /properties/assignments/0/value/variable',
    ]);
  });

  it('refuses what can never be a value of the type', () => {
    expect(found(set('count', variable('list')), set('list', expression('count + 1')))).toEqual([
      'error value-type at /properties/assignments/0/value/variable',
      'error value-type at /properties/assignments/1/value/expression',
    ]);
  });

  it('leaves unknown variables and broken expressions to others', () => {
    expect(found(set('count', variable('nobody')), set('count', expression('1 +')))).toEqual([]);
  });

  it('warns of sort keys without a list, and of a key that stands twice', () => {
    const key = { key: 'n', direction: 'ascending' };
    expect(
      findings(assignVariables, { ...properties(set('count', literal('1'))), sortKeys: [key, key] }, { variables }),
    ).toEqual([
      'warning nothing-to-sort at /properties/sortVariable',
      'warning sort-key-twice at /properties/sortKeys/1/key',
    ]);
  });
});
