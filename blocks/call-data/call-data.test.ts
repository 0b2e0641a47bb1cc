import { describe, expect, it } from 'vitest';
import { blockContract } from '../contract.suite.ts';
import { findings } from '../findings.suite.ts';
import { callData } from './index.ts';

const none = { reads: [], edits: [] };
const edit = (key: string, value: string) => ({ key, value: { from: 'literal', value } });
const UserData = { account: '4711', tier: 'gold' };

blockContract(callData, {
  examples: [
    {
      name: 'reads what is attached, and no value where nothing is',
      properties: {
        ...none,
        reads: [
          { key: 'account', variable: 'account' },
          { key: 'city', variable: 'city' },
        ],
      },
      variables: { UserData, account: '', city: 'Paris' },
      leavesBy: 'done',
      expect: ({ variables, effects }) => {
        expect(variables).toMatchObject({ account: '4711', city: null });
        expect(effects).toEqual([]);
      },
    },
    {
      name: 'attaches values to the call and keeps what was attached before',
      properties: { ...none, edits: [edit('tier', 'basic'), edit('reason', 'billing')] },
      variables: { UserData },
      leavesBy: 'done',
      expect: ({ variables, effects }) => {
        expect(effects).toEqual([{ type: 'call.attach', userData: { tier: 'basic', reason: 'billing' } }]);
        expect(variables.UserData).toEqual({ account: '4711', tier: 'basic', reason: 'billing' });
      },
    },
    {
      name: 'reads before it attaches',
      properties: { ...none, reads: [{ key: 'tier', variable: 'before' }], edits: [edit('tier', 'basic')] },
      variables: { UserData, before: '' },
      leavesBy: 'done',
      expect: ({ variables }) => expect(variables.before).toBe('gold'),
    },
    {
      name: 'attaches lists and numbers as they are, and nothing for a value that is none',
      properties: {
        ...none,
        edits: [
          { key: 'list', value: { from: 'variable', variable: 'list' } },
          { key: 'gone', value: { from: 'variable', variable: 'gone' } },
        ],
      },
      variables: { list: [1, 2], gone: null },
      leavesBy: 'done',
      expect: ({ effects, reasons }) => {
        expect(effects).toEqual([{ type: 'call.attach', userData: { list: [1, 2] } }]);
        expect(reasons).toEqual(['gone is not attached: it has no value.']);
      },
    },
    {
      name: 'attaches every key of a matched request, except those that are no identifiers',
      properties: { ...none, attachAll: 'matched', edits: [edit('city', 'Rome')] },
      variables: { matched: JSON.parse('{"city": "Paris", "order": 7, "a b": 1, "__proto__": {"x": 1}}') },
      leavesBy: 'done',
      expect: ({ effects, reasons }) => {
        expect(effects).toEqual([{ type: 'call.attach', userData: { city: 'Rome', order: 7 } }]);
        expect(reasons).toEqual(['2 of the keys in matched cannot be attached: they are no identifiers.']);
      },
    },
    {
      name: 'attaches nothing when the variable holds no keys and values',
      properties: { ...none, attachAll: 'matched' },
      variables: { matched: null },
      leavesBy: 'done',
      expect: ({ effects }) => expect(effects).toEqual([]),
    },
  ],
});

describe('findings of call-data', () => {
  it('is content with what it reads and attaches', () => {
    expect(
      findings(
        callData,
        { ...none, reads: [{ key: 'a', variable: 'a' }], edits: [edit('b', '1')] },
        { variables: { a: '' } },
      ),
    ).toEqual([]);
  });

  it('warns of a block that does nothing', () => {
    expect(findings(callData, none)).toEqual(['warning nothing-to-do at /properties/reads']);
  });

  it('warns of a value that is read into no variable', () => {
    expect(findings(callData, { ...none, reads: [{ key: 'a', variable: '' }] })).toEqual([
      'warning value-lost at /properties/reads/0/variable',
    ]);
  });

  it('warns of a key that is attached twice', () => {
    expect(findings(callData, { ...none, edits: [edit('a', '1'), edit('a', '2')] })).toEqual([
      'warning key-twice at /properties/edits/1/key',
    ]);
  });

  it('warns of a secure variable, since attached data can be read by many', () => {
    const application = { variables: { pin: { type: 'string' as const, secure: true } } };
    const edits = [{ key: 'pin', value: { from: 'variable', variable: 'pin' } }];
    expect(findings(callData, { ...none, edits }, { application })).toEqual([
      'warning secure-value at /properties/edits/0/value',
    ]);
  });
});
