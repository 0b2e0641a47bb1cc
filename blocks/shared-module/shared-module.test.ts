import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/generated/types.ts';
import { blockContract } from '../contract.suite.ts';
import { findings } from '../findings.suite.ts';
import { sharedModule } from './index.ts';

const identify: Application = {
  name: 'Identify',
  type: 'module',
  entry: {},
  variables: {
    attempts: { type: 'integer', signature: 'input' },
    language: { type: 'string', signature: 'input', initial: 'en-US' },
    customer: { type: 'string', signature: 'output' },
    internal: { type: 'string' },
  },
  blocks: {},
  connections: {},
  layout: {},
};
const workspace = { applications: { identify, other: { ...identify, name: 'Other', type: 'default' as const } } };
const properties = {
  module: 'identify',
  inputs: [{ name: 'attempts', value: { from: 'literal', value: '3' } }],
  outputs: [{ name: 'customer', variable: 'found' }],
};

blockContract(sharedModule, {
  examples: [
    {
      name: 'hands its inputs over in their types and takes the outputs back',
      properties,
      workspace,
      variables: { found: '' },
      events: [{ type: 'module.returned', outputs: { customer: 'Ann', internal: 'x' } }],
      leavesBy: 'done',
      expect: ({ moves, variables }) => {
        expect(moves[0]).toEqual({ call: { program: 'identify', inputs: { attempts: 3 } }, memory: null });
        expect(variables).toMatchObject({ found: 'Ann' });
        expect(variables).not.toHaveProperty('internal');
      },
    },
    {
      name: 'takes the value away when the module set none',
      properties,
      workspace,
      variables: { found: 'old' },
      events: [{ type: 'module.returned', outputs: {} }],
      leavesBy: 'done',
      expect: ({ variables }) => expect(variables.found).toBeNull(),
    },
    {
      name: 'computes inputs when the module is called',
      properties: { ...properties, inputs: [{ name: 'attempts', value: { from: 'expression', expression: 'n + 1' } }] },
      workspace,
      variables: { n: 1, found: '' },
      leavesBy: null,
      expect: ({ moves }) => expect(moves[0]).toMatchObject({ call: { inputs: { attempts: 2 } } }),
    },
  ],
});

describe('findings of shared-module', () => {
  const found = (changes: object) =>
    findings(sharedModule, { ...properties, ...changes }, { workspace, variables: { found: '', count: 1, list: [] } });

  it('is content when every input without an initial value is given', () => {
    expect(found({})).toEqual([]);
  });

  it('refuses to have no module, and leaves a missing one to others', () => {
    expect(found({ module: '' })).toEqual(['error no-module at /properties/module']);
    expect(found({ module: 'nobody' })).toEqual([]);
  });

  it('refuses an application that is no module', () => {
    expect(found({ module: 'other' })).toEqual(['error not-a-module at /properties/module']);
  });

  it('warns of an input that gets no value', () => {
    expect(found({ inputs: [] })).toEqual(['warning input-missing at /properties/inputs']);
  });

  it('refuses inputs and outputs that the module does not have', () => {
    const [attempts] = properties.inputs;
    expect(
      found({
        inputs: [attempts, { name: 'internal', value: { from: 'literal', value: '' } }],
        outputs: [{ name: 'internal', variable: 'found' }],
      }),
    ).toEqual([
      'error unknown-input at /properties/inputs/1/name',
      'error unknown-output at /properties/outputs/0/name',
    ]);
  });

  it('refuses values of the wrong type, and an input that is given twice', () => {
    const wrong = { name: 'attempts', value: { from: 'literal', value: 'many' } };
    expect(found({ inputs: [wrong, wrong] })).toEqual([
      'error value-type at /properties/inputs/0/value/value',
      'error value-type at /properties/inputs/1/value/value',
      'error input-twice at /properties/inputs/1/name',
    ]);
  });

  it('refuses an output into a variable that can never keep it, and warns where it only may', () => {
    const into = (variable: string) => ({ outputs: [{ name: 'customer', variable }] });
    expect(found(into('list'))).toEqual(['error output-type at /properties/outputs/0/variable']);
    expect(found(into('count'))).toEqual(['warning output-type at /properties/outputs/0/variable']);
  });
});
