import { describe, expect, it } from 'vitest';
import type { Traffic, Workspace } from '../../generated/types.ts';
import { validateTraffic } from '../../generated/validate/traffic.js';
import { canonicalJson } from '../../model/json.ts';
import { parseWorkspace } from '../../model/parse-workspace.ts';
import { trafficFaults } from '../../model/traffic-faults.ts';
import { readTrafficText } from '../traffic-text.ts';
import { emptyWorkspace, workbench } from '../workbench.suite.ts';
import { addTrafficPlan } from './add-traffic-plan.ts';
import { changeTrafficPlan } from './change-traffic-plan.ts';
import { deleteTrafficPlan } from './delete-traffic-plan.ts';
import { duplicateTrafficPlan } from './duplicate-traffic-plan.ts';
import { importTrafficPlan } from './import-traffic-plan.ts';
import { renameTrafficPlan } from './rename-traffic-plan.ts';

const number = '+12125550100';
const office = [{ start: '08:30', end: '17:00' }];
const centre: Workspace = {
  ...emptyWorkspace,
  phoneNumbers: { n: { number, application: 'main' }, spare: { number: '+12125550101' } },
  businessHours: { h: { name: 'Office', timeZone: 'America/New_York', week: { tuesday: office } } },
  directory: {
    ...emptyWorkspace.directory,
    agents: { ann: { name: 'Ann', skills: {} }, bob: { name: 'Bob', skills: {} } },
  },
};
/** A Saturday. */
const now = Date.parse('2026-02-28T12:00:00Z');
const bench = (more: Partial<Workspace> = {}) =>
  workbench({ ...centre, ...more }).do(addTrafficPlan, { name: ' Tuesday ', now, id: 'p' });
const planOf = ({ workspace }: { workspace: Workspace }, id = 'p') => workspace.trafficPlans?.[id] as Traffic;

describe('a new traffic plan', () => {
  it('is the next open day, with everybody at work and calls to what is answered', () => {
    const plan = planOf(bench());
    expect(plan).toMatchObject({ name: 'Tuesday', startsAt: '2026-03-03T08:30:00-05:00', hours: 9.5 });
    expect(plan.agents).toEqual(
      ['ann', 'bob'].map((agent) => ({ agent, shifts: [{ fromMinutes: 0, toMinutes: 510 }] })),
    );
    expect(plan.callers.map(({ to }) => to)).toEqual([number]);
    expect(plan.callers[0]?.rates?.map(({ fromMinutes, perHour }) => [fromMinutes, perHour])).toEqual([
      [0, 19],
      [90, 41],
      [210, 29],
      [300, 39],
      [420, 19],
    ]);
    expect(validateTraffic(plan)).toBe(true);
    const surroundings = {
      agents: [{ id: 'ann' }, { id: 'bob' }],
      numbers: [{ number }],
      queues: [],
      callInGroups: [],
    };
    expect(trafficFaults(plan, surroundings)).toEqual([]);
  });

  it('works nine to five in UTC where nothing is ever open', () =>
    expect(planOf(bench({ businessHours: {} }))).toMatchObject({ startsAt: '2026-03-01T09:00:00Z', hours: 9 }));

  it('begins at midnight where it is always open', () => {
    const always = Object.fromEntries(
      ['sunday', 'monday'].map((weekday) => [weekday, [{ start: '00:00', end: '24:00' }]]),
    );
    const plan = planOf(bench({ businessHours: { h: { name: 'H', timeZone: 'UTC', week: always } } }));
    expect(plan).toMatchObject({ startsAt: '2026-03-01T00:00:00+00:00', hours: 25 });
  });

  it('needs a number that can be called, and a name of its own', () => {
    expect(workbench().refuses(addTrafficPlan, { name: 'X', now })).toMatch(/no phone number to call/);
    expect(bench().refuses(addTrafficPlan, { name: 'TUESDAY', now })).toMatch(/already taken/);
  });

  it('asks for callbacks at a queue where there is nobody to call', () => {
    const plan = planOf(bench({ phoneNumbers: {}, virtualQueues: { q: { name: 'Sales_VQ' } } }));
    expect(plan.callers).toEqual([]);
    expect(plan.requests?.map(({ virtualQueue }) => virtualQueue)).toEqual(['Sales_VQ']);
    expect(validateTraffic(plan)).toBe(true);
  });

  it('calls the first number where no application answers any', () =>
    expect(planOf(bench({ phoneNumbers: { spare: { number: '+1999' } } })).callers[0]?.to).toBe('+1999'));
});

describe('traffic plans', () => {
  it('are renamed, copied and deleted, and left out when there is none', () => {
    const many = bench()
      .do(duplicateTrafficPlan, { plan: 'p', id: 'q' })
      .do(renameTrafficPlan, { plan: 'p', name: 'A' });
    expect(planOf(many).name).toBe('A');
    expect(planOf(many, 'q')).toEqual({ ...planOf(bench()), name: 'Tuesday (copy)' });
    expect(many.refuses(renameTrafficPlan, { plan: 'p', name: 'tuesday (copy)' })).toMatch(/already taken/);
    const none = many.do(deleteTrafficPlan, { plan: 'q' }).do(deleteTrafficPlan, { plan: 'p' });
    expect(none.workspace).toEqual(centre);
  });

  it('are read from a workspace file as they were written', () => {
    const { workspace } = bench();
    expect(parseWorkspace(canonicalJson(workspace, 2)).workspace).toEqual(workspace);
    const broken = { ...workspace, trafficPlans: { p: { ...planOf(bench()), hours: -1 } } };
    expect(parseWorkspace(JSON.stringify(broken)).diagnostics.map(({ at }) => at)).toEqual(['/trafficPlans/p/hours']);
  });

  it('are imported as they are, with a number behind a name that is taken', () => {
    const traffic = { ...planOf(bench()), description: 'From elsewhere' };
    expect(planOf(bench().do(importTrafficPlan, { traffic, id: 'i' }), 'i')).toEqual({ ...traffic, name: 'Tuesday 2' });
  });

  it('that are gone refuse everything', () => {
    const plan = 'constructor';
    for (const reason of [
      bench().refuses(renameTrafficPlan, { plan, name: 'X' }),
      bench().refuses(duplicateTrafficPlan, { plan }),
      bench().refuses(deleteTrafficPlan, { plan }),
      bench().refuses(changeTrafficPlan, { plan, edits: [] }),
    ])
      expect(reason).toBe('The traffic plan does not exist any more.');
  });
});

describe('a change of a traffic plan', () => {
  const change = (...edits: { at: string[]; value?: unknown }[]) => ({ plan: 'p', edits: edits as never });
  it('sets and leaves out places of it', () => {
    const { workspace } = bench().do(
      changeTrafficPlan,
      change({ at: ['hours'], value: 4 }, { at: ['callers', '0', 'patience'] }, { at: ['seed'] }),
    );
    expect(workspace.trafficPlans?.p?.hours).toBe(4);
    expect(workspace.trafficPlans?.p).not.toHaveProperty('seed');
    expect(workspace.trafficPlans?.p?.callers[0]).not.toHaveProperty('patience');
  });

  it.each([
    ['against the schema', { at: ['hours'], value: 73 }, /at most 72\.$/],
    ['deeper than its place', { at: ['callers', '0', 'handling'], value: {} }, /\(\/callers\/0\/handling\/mean\)/],
    ['of what is not known', { at: ['speed'], value: 1 }, /"speed" is not known/],
    ['through a place that is not there', { at: ['callers', '7', 'to'], value: 'x' }, /must be of type object/],
    ['that leaves nothing', { at: [] }, /must be of type object/],
    ['to no name', { at: ['name'], value: '' }, /must not be empty/],
  ])('%s is refused with the reason', (_, edit, reason) =>
    expect(bench().refuses(changeTrafficPlan, change(edit))).toMatch(reason),
  );
});

describe('the text of a traffic plan', () => {
  const plan = planOf(bench());
  const text = canonicalJson(plan, 2);
  const faults = (written: string) =>
    readTrafficText(written).faults.map(({ code, at, params: { line, column } }) => `${line}:${column} ${code} ${at}`);

  it('comes back as it was written', () => expect(readTrafficText(text)).toEqual({ traffic: plan, faults: [] }));

  it.each<[string, string, string[]]>([
    ['nothing', ' ', ['1:1 traffic/empty ']],
    ['no JSON', '{\n  "name": "A",\n  oops\n}', ['3:3 traffic/not-json ']],
    ['a name that stands twice', '{"seed": 1,\n"seed": 2}', ['2:1 traffic/key-twice /seed']],
    ['a forbidden key', '{"__proto__": {}}', ['1:2 traffic/forbidden-key /__proto__']],
    ['another version', '{\n "schemaVersion": 2}', ['2:19 traffic/unknown-version /schemaVersion']],
    ['no object', '[]', ['1:1 traffic/not-an-object ']],
    ['nesting without end', '['.repeat(100_000), ['1:33 traffic/not-json ']],
  ])('with %s is refused at its place', (_, written, expected) => expect(faults(written)).toEqual(expected));

  it('with a wrong value is refused at that value, with an unknown name at the name around it', () => {
    expect(faults(text.replace('"hours": 9.5', '"hours": 99'))).toEqual([
      `${text.slice(0, text.indexOf('"hours"')).split('\n').length}:12 schema/maximum /hours`,
    ]);
    expect(faults(text.replace('"hours"', '"Hours"')).map((each) => each.replace(/.* schema/, 'schema'))).toEqual([
      'schema/required /hours',
      'schema/additional-properties /Hours',
    ]);
  });
});
