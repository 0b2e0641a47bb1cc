import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/generated/types.ts';
import { blockContract } from '../contract.suite.ts';
import { findings } from '../findings.suite.ts';
import { userInput } from './index.ts';

const properties = {
  prompts: [{ type: 'text', text: 'Please enter your access code.' }],
  disableBargeIn: false,
  timeoutSeconds: 5,
  grammar: 'digits',
  minDigits: 4,
  maxDigits: 12,
  mode: 'dtmf',
  interDigitSeconds: 3,
  terminator: '#',
  allowRetries: true,
  retries: 2,
  retryPrompts: [{ type: 'text', text: 'Sorry.' }],
  repeatPrompts: false,
  result: 'code',
};
const timedOut = { type: 'call.inputTimedOut' } as const;
const entered = (digits: string) => ({ type: 'call.digitsCollected', digits }) as const;
const said = (text: string) => ({ type: 'call.speechRecognised', text }) as const;
const codeIs =
  (value: Json) =>
  ({ variables }: { variables: Record<string, Json> }) =>
    expect(variables.code).toBe(value);

blockContract(userInput, {
  examples: [
    {
      name: 'keeps the digits as a text, leading zeros and all',
      properties,
      events: [entered('0042')],
      leavesBy: 'done',
      expect: ({ variables, effects }) => {
        expect(variables.code).toBe('0042');
        expect(effects).toEqual([
          {
            type: 'call.collect',
            prompts: [{ text: 'Please enter your access code.' }],
            bargeIn: true,
            modes: ['dtmf'],
            minDigits: 4,
            maxDigits: 12,
            terminator: '#',
            timeoutSeconds: 5,
            interDigitSeconds: 3,
          },
        ]);
      },
    },
    {
      name: 'takes the terminating key off',
      properties,
      events: [entered('4711#')],
      leavesBy: 'done',
      expect: codeIs('4711'),
    },
    {
      name: 'asks again when the digits are too few, with the retry prompts alone if told so',
      properties,
      events: [entered('12'), entered('1234')],
      leavesBy: 'done',
      expect: ({ effects, reasons }) => {
        expect(effects[1]).toMatchObject({ prompts: [{ text: 'Sorry.' }] });
        expect(reasons).toContain('Asks again: try 2 of 3.');
      },
    },
    {
      name: 'leaves the variable without a value when the retries are used up',
      properties,
      variables: { code: '9999' },
      events: [timedOut, entered('1'), { ...timedOut, digits: '12' }],
      leavesBy: 'noInput',
      expect: ({ variables, effects }) => {
        expect(variables.code).toBeNull();
        expect(effects).toHaveLength(3);
      },
    },
    {
      name: 'asks once when retries are not allowed',
      properties: { ...properties, allowRetries: false },
      events: [timedOut],
      leavesBy: 'noInput',
      expect: ({ reasons }) =>
        expect(reasons).toEqual(['The caller entered too little in time.', 'There are no retries.']),
    },
    {
      name: 'never tells in its reasons what was entered',
      properties: { ...properties, grammar: 'date' },
      events: [entered('13374711')],
      leavesBy: null,
      expect: ({ reasons }) => expect(reasons.join()).not.toContain('1337'),
    },
    {
      name: 'understands what is said where voice is allowed',
      properties: { ...properties, mode: 'speech', grammar: 'boolean' },
      events: [said('yes')],
      leavesBy: 'done',
      expect: ({ variables, moves }) => {
        expect(variables.code).toBe(true);
        expect(moves[0]).toMatchObject({ wait: ['call.speechRecognised', 'call.inputTimedOut'] });
      },
    },
    {
      name: 'takes keys and voice alike where both are allowed',
      properties: { ...properties, mode: 'both', grammar: 'time' },
      events: [said('25:00'), entered('1430')],
      leavesBy: 'done',
      expect: ({ variables, effects }) => {
        expect(variables.code).toBe('14:30');
        expect(effects[0]).toMatchObject({ modes: ['dtmf', 'speech'], minDigits: 4, maxDigits: 4 });
      },
    },
    {
      name: 'goes on without keeping the answer when there is no result variable',
      properties: { ...properties, result: '' },
      events: [entered('1234')],
      leavesBy: 'done',
      expect: ({ moves }) => expect(moves.at(-1)?.variables).toEqual({}),
    },
  ],
});

describe('findings of user-input', () => {
  const found = (changes: object, code: Json = '') =>
    findings(userInput, { ...properties, ...changes }, { variables: { code } });

  it('is content with digits kept in a text', () => {
    expect(found({})).toEqual([]);
  });

  it('refuses a minimum above the maximum', () => {
    expect(found({ minDigits: 13 })).toEqual(['error no-length-fits at /properties/maxDigits']);
  });

  it('does not mind the numbers of digits where the grammar has its own', () => {
    expect(found({ minDigits: 13, grammar: 'phone' })).toEqual([]);
  });

  it('refuses * as the end of a number, since it is the decimal point', () => {
    expect(found({ grammar: 'currency', terminator: '*' }, 1.5)).toEqual([
      'error terminator-is-decimal-point at /properties/terminator',
    ]);
  });

  it('warns when the answer is kept nowhere', () => {
    expect(found({ result: '' })).toEqual(['warning answer-lost at /properties/result']);
  });

  it('warns when leading zeros get lost in a number', () => {
    expect(found({}, 1)).toEqual(['warning result-type at /properties/result']);
  });

  it('refuses a variable that can never keep the answer', () => {
    expect(found({ grammar: 'boolean' }, [])).toEqual(['error result-type at /properties/result']);
    expect(found({ grammar: 'date' }, 5)).toEqual(['error result-type at /properties/result']);
  });
});
