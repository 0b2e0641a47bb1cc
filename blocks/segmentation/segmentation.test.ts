import { describe, expect, it } from 'vitest';
import { blockContract } from '../contract.suite.ts';
import { findings } from '../findings.suite.ts';
import { segmentation } from './index.ts';

const properties = {
  options: [
    { id: 'gold', label: 'Gold', condition: 'tier == "gold"' },
    { id: 'patient', label: 'Patient', condition: 'attempts < 3' },
  ],
};

blockContract(segmentation, {
  examples: [
    {
      name: 'leaves by the first condition that is true, though others are true as well',
      properties,
      variables: { tier: 'gold', attempts: 1 },
      leavesBy: 'gold',
      expect: ({ reasons }) => expect(reasons).toEqual(['“Gold” is true: tier == "gold"']),
    },
    { name: 'passes over what is false', properties, variables: { tier: 'basic', attempts: 1 }, leavesBy: 'patient' },
    {
      name: 'leaves by Otherwise when nothing is true',
      properties,
      variables: { tier: 'basic', attempts: 3 },
      leavesBy: 'otherwise',
      expect: ({ reasons }) => expect(reasons).toEqual(['No condition is true.']),
    },
    {
      name: 'counts a condition that fails as false',
      properties,
      variables: { tier: null, attempts: 'many' },
      leavesBy: 'otherwise',
    },
    {
      name: 'counts a condition that is no truth as false',
      properties: { options: [{ id: 'one', label: 'One', condition: 'attempts' }] },
      variables: { attempts: 1 },
      leavesBy: 'otherwise',
    },
    {
      name: 'asks whether a variable has a value',
      properties: { options: [{ id: 'one', label: 'One', condition: 'isSet(code)' }] },
      variables: { code: '1234' },
      leavesBy: 'one',
    },
  ],
});

describe('findings of segmentation', () => {
  const [gold] = properties.options;

  it('is content with different conditions', () => {
    expect(findings(segmentation, properties)).toEqual([]);
  });

  it('warns of a block without options', () => {
    expect(findings(segmentation, { options: [] })).toEqual(['warning no-options at /properties/options']);
  });

  it('refuses options without a condition', () => {
    const empty = (id: string) => ({ id, label: 'A', condition: ' ' });
    expect(findings(segmentation, { options: [empty('a'), empty('b')] })).toEqual([
      'error no-condition at /properties/options/0/condition',
      'error no-condition at /properties/options/1/condition',
    ]);
  });

  it('warns of a condition that stands above already', () => {
    expect(findings(segmentation, { options: [gold, { ...gold, id: 'again' }] })).toEqual([
      'warning condition-twice at /properties/options/1/condition',
    ]);
  });

  it('refuses an id that stands twice', () => {
    expect(findings(segmentation, { options: [{ ...gold, id: 'otherwise' }] })).toEqual([
      'error option-twice at /properties/options/0/id',
    ]);
  });
});
