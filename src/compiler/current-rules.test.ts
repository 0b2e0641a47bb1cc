import { describe, expect, it } from 'vitest';
import type { Configuration, Workspace } from '../generated/types.ts';
import { validateConfiguration } from '../generated/validate/configuration.js';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import { littleKinds } from './checks/little-kinds.suite.ts';
import { workspaceOf } from './checks/little-workspace.suite.ts';
import { goodDefault, surroundings } from './checks/settings/little-table.suite.ts';
import { compile } from './compile.ts';
import { withCurrentRules } from './current-rules.ts';
import { hashOf } from './hash.ts';

const settings = { generateAccessCode: true, accessCodeLength: 6, expirySeconds: 30, uniqueDnis: false };
const workspace: Workspace = workspaceOf({
  ...surroundings,
  applications: { dials: surroundings.applications?.dials as Workspace['applications'][string] }, // it is there
  callbackSettings: { default: goodDefault, rows: { r: { virtualQueue: 'q' }, s: { virtualQueue: 'other' } } },
  virtualQueues: {
    q: { name: 'Q', numberRule: 'n', capacityRule: 'c', regionAffinityRule: 'a' },
    other: { name: 'Other', numberRule: 'n' },
  },
  numberRules: { n: { name: 'N', countries: ['US'], blockedPatterns: [] } },
  capacityRules: { c: { name: 'C', timeslotLength: 60, week: { monday: { '09:00': 5 } } } },
  regionAffinityRules: { a: { name: 'A', preferred: ['west', 'east'], fallback: ['north'] } },
  callInGroups: { g: { name: 'G', dnisPool: [{ number: '+12125550100' }], ...settings } },
  directory: {
    ...(surroundings.directory as Workspace['directory']), // it is there
    regions: { west: { name: 'West' }, east: { name: 'East' }, north: { name: 'North' } },
  },
});
const configurationOf = (of: Workspace): Configuration => {
  const { configuration, diagnostics } = compile(of, { registry: littleKinds });
  if (!configuration) throw new Error(JSON.stringify(diagnostics, null, 1));
  return configuration;
};
const queue = (of: Configuration, name: string) => of.queues.find((each) => each.name === name);

describe('a configuration', () => {
  it('holds the rules of its queues: regions by name, weeks without zeros and what does not fit', () => {
    const capacityRules: Workspace['capacityRules'] = {
      c: { name: 'C', timeslotLength: 60, week: { monday: { '10:00': 0, '09:00': 5, '09:30': 7 }, friday: {} } },
      unused: { name: 'U', timeslotLength: 30, week: {} },
    };
    const configuration = configurationOf({ ...workspace, capacityRules });
    expect(configuration.capacityRules).toEqual({
      c: { name: 'C', timeslotLength: 60, week: { monday: { '09:00': 5 } } },
    });
    expect(configuration.regionAffinityRules).toEqual({
      a: { name: 'A', preferred: ['West', 'East'], fallback: ['North'] },
    });
    expect(Object.keys(queue(configuration, 'Q') ?? {})).toEqual([
      'capacityRule',
      'name',
      'numberRule',
      'regionAffinityRule',
      'settings',
    ]);
    expect(schemaDiagnostics(validateConfiguration, configuration)).toEqual([]);
  });

  it('holds nothing that was not saved, byte for byte', () => {
    const drafted: Workspace = {
      ...workspace,
      numberRules: { n: { ...workspace.numberRules.n, draft: { countries: [], blockedPatterns: ['('] } } } as never,
      capacityRules: { c: { ...workspace.capacityRules.c, draft: { timeslotLength: 30, week: {} } } } as never,
      regionAffinityRules: {
        a: { ...workspace.regionAffinityRules?.a, draft: { preferred: ['gone'], fallback: [] } } as never,
      },
      callInGroups: { g: { ...workspace.callInGroups.g, draft: { ...settings, dnisPool: [] } } as never },
    };
    expect(JSON.stringify(configurationOf(drafted))).toBe(JSON.stringify(configurationOf(workspace)));
  });

  it('has no region affinity rules where no queue has one', () => {
    const virtualQueues = { q: { name: 'Q' }, other: { name: 'Other' } };
    expect(configurationOf({ ...workspace, virtualQueues })).not.toHaveProperty('regionAffinityRules');
  });
});

describe('the current rules', () => {
  const newer: Workspace = {
    ...workspace,
    virtualQueues: { q: { name: 'Q', numberRule: 'm' }, other: { name: 'Other', regionAffinityRule: 'a' } },
    numberRules: { ...workspace.numberRules, m: { name: 'M', countries: ['DE'], blockedPatterns: ['^49'] } },
    callInGroups: { h: { name: 'H', dnisPool: [{ number: '+12125550101' }], ...settings } },
  };

  it('are in a configuration what they would be if it were compiled now', () => {
    const current = withCurrentRules(configurationOf(workspace), newer);
    expect(current).toEqual(configurationOf(newer));
    expect(JSON.stringify(withCurrentRules(current, workspace))).toBe(
      JSON.stringify(withCurrentRules(configurationOf(workspace), workspace)),
    );
  });

  it('change nothing but rules, assignments, groups and the hash', () => {
    const before = configurationOf(workspace);
    const callbackSettings = { ...newer.callbackSettings, default: { ...goodDefault, slotCapacity: 9 } };
    const current = withCurrentRules(before, { ...newer, callbackSettings, name: 'Renamed' });
    expect(current.programs).toEqual(before.programs);
    expect(queue(current, 'Q')?.settings).toEqual(queue(before, 'Q')?.settings);
    expect(queue(current, 'Q')).toMatchObject({ numberRule: 'm' });
    expect(queue(current, 'Q')).not.toHaveProperty('capacityRule');
    expect(current.hash).toBe(hashOf(structuredClone(current)));
    expect(schemaDiagnostics(validateConfiguration, current)).toEqual([]);
  });

  it('leave a queue as it is that was renamed meanwhile, with the rules that it has', () => {
    const virtualQueues = { q: { name: 'New name' }, other: { name: 'Other' } };
    const current = withCurrentRules(configurationOf(workspace), { ...newer, virtualQueues, capacityRules: {} });
    expect(queue(current, 'Q')).toMatchObject({ numberRule: 'n', capacityRule: 'c', regionAffinityRule: 'a' });
    expect([Object.keys(current.numberRules), Object.keys(current.capacityRules)]).toEqual([['n'], ['c']]);
  });

  it('pass over an assignment of a rule that does not exist', () => {
    const virtualQueues = { q: { name: 'Q', numberRule: '__proto__', capacityRule: 'gone' }, other: { name: 'Other' } };
    const current = withCurrentRules(configurationOf(workspace), { ...workspace, virtualQueues });
    expect(Object.keys(queue(current, 'Q') ?? {})).toEqual(['name', 'settings']);
    expect(current).not.toHaveProperty('regionAffinityRules');
  });
});
