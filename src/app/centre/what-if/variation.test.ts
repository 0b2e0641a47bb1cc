import { describe, expect, it } from 'vitest';
import workspaceJson from '../../../../schemas/examples/in-queue-callback/workspace.json';
import { hashOf } from '../../../compiler/hash.ts';
import type { Workspace } from '../../../generated/types.ts';
import { busyDay } from '../day/busy-day.suite.ts';
import { busyTuesday, configuration, viewOf } from '../day/played.suite.ts';
import { figureRows } from '../figures/figure-rows.ts';
import { agentsIn, type Variation, vary } from './variation.ts';
import { settingIn, variedColumns } from './varied-columns.ts';

// The example is held to its schema by a test of its own.
const workspace = workspaceJson as unknown as Workspace;
const day = { configuration, traffic: busyTuesday, seed: 1 };
const varied = (variation: Variation) => vary(variation, { day, workspace, other: undefined });
const dayOf = (variation: Variation) => {
  const answer = varied(variation);
  if ('reason' in answer) throw new Error(answer.reason);
  return answer.day;
};
const queue = configuration.queues.find(({ settings }) => settings)?.name ?? '';
const rowOf = (agent: string) => busyTuesday.agents.findIndex((each) => each.agent === agent);
const agents = (variation: Variation) => dayOf(variation).traffic.agents.map((row) => [row.agent, agentsIn(row)]);

describe('another number of agents', () => {
  it('changes the count of agents who are alike', () =>
    expect(agents({ of: 'agents', row: rowOf('team'), count: 6 })).toContainEqual(['team', 6]));

  it('puts more with the same skills and shifts beside an agent of the directory', () => {
    const { traffic } = dayOf({ of: 'agents', row: rowOf('ana'), count: 3 });
    const [ana, more] = traffic.agents.filter(({ agent }) => agent.startsWith('ana'));
    expect(more).toEqual({
      ...{ agent: 'ana-more', count: 2, shifts: ana?.shifts },
      skills: configuration.agents.find(({ id }) => id === 'ana')?.skills,
    });
  });

  it('leaves a row out when it has nobody any more', () =>
    expect(agents({ of: 'agents', row: 0, count: 0 })).toHaveLength(busyTuesday.agents.length - 1));

  it('raises the service level when there are two more', () => {
    const more = viewOf(dayOf({ of: 'agents', row: rowOf('team'), count: 6 }));
    expect(more.figures.arrived).toBe(busyDay.view.figures.arrived);
    expect(more.figures.calls.serviceLevel).toBeGreaterThan(busyDay.view.figures.calls.serviceLevel ?? 1);
  });

  it.each([-1, 1.5, 1001, Number.NaN])('is refused when it is %s', (count) =>
    expect(varied({ of: 'agents', row: 0, count })).toHaveProperty('reason'),
  );
});

describe('another setting', () => {
  it('is in the configuration of the other day only, which is a configuration of its own', () => {
    const { configuration: other } = dayOf({ of: 'setting', queue, column: 'maxAttempts', value: 1 });
    expect(settingIn(other, queue, 'maxAttempts')).toBe(1);
    expect(settingIn(configuration, queue, 'maxAttempts')).not.toBe(1);
    expect(other.hash).toBe(hashOf(other));
    expect(other.hash).not.toBe(configuration.hash);
  });

  it.each([
    [queue, 'maxAttempts', 0.5],
    [queue, 'maxAttempts', -1],
    ['Nobody_VQ', 'maxAttempts', 1],
    [queue, '__proto__', 1],
  ])('is refused: %s, %s, %s', (of, column, value) =>
    expect(varied({ of: 'setting', queue: of, column, value })).toHaveProperty('reason'),
  );

  it('can be of every column that holds a number, a choice or yes and no', () =>
    expect(variedColumns.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['pushThresholdMin', 'maxAttempts', 'callDirection', 'immediateEnabled']),
    ));
});

describe('another capacity rule', () => {
  it('is refused when the workspace has no such queue or rule', () => {
    expect(varied({ of: 'capacityRule', queue: 'Nobody_VQ', rule: null })).toHaveProperty('reason');
    expect(varied({ of: 'capacityRule', queue, rule: '__proto__' })).toHaveProperty('reason');
  });

  it('is what the other day books by', () => {
    const rule = { name: 'Few', timeslotLength: 60, week: {}, exceptions: {} };
    const withRule = { ...workspace, capacityRules: { few: rule } } as unknown as Workspace;
    const answer = vary({ of: 'capacityRule', queue, rule: 'few' }, { day, workspace: withRule, other: undefined });
    expect(answer).toMatchObject({ name: `${queue}: Few` });
    expect('day' in answer && answer.day.configuration.queues.find(({ name }) => name === queue)?.capacityRule).toBe(
      'few',
    );
  });
});

describe('another plan, another configuration', () => {
  it('are refused where there is none', () => {
    expect(varied({ of: 'plan', plan: 'nothing' })).toHaveProperty('reason');
    expect(varied({ of: 'configuration' })).toHaveProperty('reason');
  });
  it('are played with the same seed', () => {
    const other = { ...workspace, trafficPlans: { calm: { ...busyTuesday, name: 'Calm', seed: 9 } } };
    const answer = vary({ of: 'plan', plan: 'calm' }, { day, workspace: other, other: undefined });
    expect(answer).toMatchObject({ name: 'Calm', day: { seed: 1 } });
  });
});

describe('figures', () => {
  it('of a queue leave out what belongs to the whole centre', () => {
    const groups = (of?: string) => new Set(figureRows([busyDay.view.figures], of).map(({ group }) => group));
    expect(groups()).toContain('Agents');
    expect(groups(queue)).not.toContain('Agents');
  });
  it('of a queue to which nobody came are missing, not nothing', () =>
    expect(
      figureRows([busyDay.view.figures], 'Nobody_VQ').every((row) => row.read(busyDay.view.figures) === null),
    ).toBe(true));
});
