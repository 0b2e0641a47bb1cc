import { describe, expect, it } from 'vitest';
import type { Application, Workspace } from '../../generated/types.ts';
import { choicesOf, variableChoices } from './choices.ts';

const application: Application = {
  name: 'Main',
  type: 'default',
  entry: {},
  variables: { Code: { type: 'string' }, Tries: { type: 'integer' }, Rate: { type: 'number' } },
  blocks: {},
  connections: {},
  layout: {},
};

// Only the collections that are asked for are there.
const workspace = {
  applications: { a1: application },
  virtualQueues: { q1: { name: 'Sales' } },
  directory: {
    skills: { k1: { name: 'English' } },
    agents: {},
    routingPoints: {},
    regions: { r1: { name: 'Europe' } },
  },
} as unknown as Workspace;

describe('choicesOf', () => {
  it('finds collections of the workspace and of its directory', () => {
    expect(choicesOf(workspace, application, 'virtualQueues')).toEqual([{ value: 'q1', label: 'Sales' }]);
    expect(choicesOf(workspace, application, 'regions')).toEqual([{ value: 'r1', label: 'Europe' }]);
    expect(choicesOf(workspace, application, 'skills')).toEqual([{ value: 'k1', label: 'English' }]);
  });
  it('has nothing for a collection that does not exist, whatever it is called', () => {
    expect(choicesOf(workspace, application, '__proto__')).toEqual([]);
    expect(choicesOf(workspace, application, 'constructor')).toEqual([]);
  });
});

describe('variableChoices', () => {
  const names = (type: 'integer' | 'number' | 'string', writes: boolean) =>
    variableChoices(application.variables, { type, writes }).map(({ value }) => value);
  it('offers a whole number where any number is read, and any number where a whole one is kept', () => {
    expect(names('number', false)).toEqual(['Tries', 'Rate']);
    expect(names('integer', true)).toEqual(['Tries', 'Rate']);
    expect(names('integer', false)).toEqual(['Tries']);
  });
  it('offers no system variable to write that a flow may not assign', () => {
    expect(names('string', false)).toContain('ANI');
    expect(names('string', true)).not.toContain('ANI');
    expect(names('string', true)).toContain('AppLanguageName');
  });
});
