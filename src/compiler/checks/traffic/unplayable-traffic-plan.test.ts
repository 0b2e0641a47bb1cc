import { describe, expect, it } from 'vitest';
import type { Traffic, Workspace } from '../../../generated/types.ts';
import { compile, createCompiler } from '../../compile.ts';
import { littleKinds } from '../little-kinds.suite.ts';
import { flow, workspaceOf } from '../little-workspace.suite.ts';

const number = '+12125550100';
const shifts = [{ fromMinutes: 0, toMinutes: 60 }];
const plan: Traffic = {
  ...{ schemaVersion: 1, name: 'Tuesday', startsAt: '2026-03-03T09:00:00-05:00', hours: 9 },
  agents: [{ agent: 'ann', shifts }],
  callers: [{ to: number, handling: { mean: 180 } }],
};
const centre = {
  applications: { main: flow('selfService\n a: say') },
  phoneNumbers: { n: { number, application: 'main' } },
  directory: { skills: {}, agents: { ann: { name: 'Ann', skills: {} } }, routingPoints: {} },
};
const compiled = (trafficPlans: Record<string, unknown>) =>
  // Anything may stand in a document that somebody else wrote.
  compile(workspaceOf({ ...centre, trafficPlans } as Partial<Workspace>), { registry: littleKinds });
const about = (trafficPlans: Record<string, unknown>) =>
  compiled(trafficPlans)
    .diagnostics.filter(({ at }) => at.startsWith('/trafficPlans'))
    .map(({ severity, code, at }) => `${severity} ${code} ${at}`);

describe('a traffic plan', () => {
  it('that can be played is not spoken of', () => expect(about({ plan })).toEqual([]));

  it('is warned of where it names agents and numbers that are not there', () =>
    expect(
      about({
        'a/b': { ...plan, agents: [{ agent: 'bob', shifts }], callers: [{ to: '+1999', handling: { mean: 1 } }] },
      }),
    ).toEqual([
      'warning traffic/unknown-agent /trafficPlans/a~1b/agents/0/agent',
      'warning traffic/unanswered-number /trafficPlans/a~1b/callers/0/to',
    ]));

  it('is warned of where it breaks its schema, whatever stands there', () => {
    expect(about({ plan: { ...plan, hours: 100 } })).toEqual(['warning schema/maximum /trafficPlans/plan/hours']);
    for (const noise of [null, 7, [], {}, { name: 7 }])
      expect(about({ plan: noise }).every((each) => each.startsWith('warning schema/'))).toBe(true);
  });

  it('is missing where the collection is none, and nothing further can be said', () => {
    // Anything may stand in a document that somebody else wrote.
    const workspace = workspaceOf({ ...centre, trafficPlans: 7 } as unknown as Partial<Workspace>);
    expect(compile(workspace, { registry: littleKinds }).diagnostics).toMatchObject([
      { severity: 'error', code: 'schema/type', at: '/trafficPlans' },
    ]);
    const compiler = createCompiler(littleKinds);
    compiler.compile(workspace);
    expect(compiler.compile({ ...workspace, trafficPlans: {} }).diagnostics).not.toContainEqual(
      expect.objectContaining({ code: 'schema/type' }),
    );
  });

  it('has no part in the configuration, whatever is wrong with it', () => {
    const without = compile(workspaceOf(centre), { registry: littleKinds }).configuration;
    expect(without?.hash).toMatch(/^sha256:/);
    for (const plans of [{ plan }, { plan: { ...plan, agents: [{ agent: 'bob', shifts }] } }, { plan: null }])
      expect(compiled(plans).configuration).toEqual(without);
  });

  it('is not spoken of where one application is compiled', () => {
    const workspace = workspaceOf({
      ...centre,
      trafficPlans: { plan: { ...plan, agents: [{ agent: 'bob', shifts }] } },
    });
    const { diagnostics } = compile(workspace, { registry: littleKinds, applications: ['main'] });
    expect(diagnostics.filter(({ at }) => at.startsWith('/trafficPlans'))).toEqual([]);
  });

  it('shares its name with no other', () =>
    expect(about({ a: plan, b: { ...plan, name: 'TUESDAY' } })).toEqual([
      'warning name/duplicate /trafficPlans/b/name',
    ]));
});
