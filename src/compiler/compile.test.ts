import { describe, expect, it } from 'vitest';
import type { Application, Configuration, Workspace } from '../generated/types.ts';
import { validateConfiguration } from '../generated/validate/configuration.js';
import { applyChange } from '../model/change.ts';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import { littleKinds } from './checks/little-kinds.suite.ts';
import { flow, workspaceOf } from './checks/little-workspace.suite.ts';
import { compile, createCompiler } from './compile.ts';
import { hashOf } from './hash.ts';

const compiled = (parts: Application | Partial<Workspace>, applications?: readonly string[]): Configuration => {
  const { configuration, diagnostics } = compile(workspaceOf(parts), {
    registry: littleKinds,
    ...(applications ? { applications } : {}),
  });
  if (!configuration) throw new Error(JSON.stringify(diagnostics, null, 1));
  return configuration;
};

/** The same value with every object's keys in the opposite order. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, turned(item)]),
  ) as T;
}

/** A bank with everything a configuration can hold, and as much again that no call needs. */
const bank: Partial<Workspace> = {
  applications: {
    inbound: flow(
      `initialize
         greet: set {"result":"name","from":{"from":"literal","value":"Ann"}}
       selfService
         hello: say {"prompts":[{"type":"announcement","announcement":"a1"},{"type":"text","text":"Hi"}]}
         sub: call {"module":"checks"}
       assistedService
         offer: wait {"queue":{"from":"literal","value":"sales"}}
       finalize
         last: set {"to":"rp"}
       hello.done > sub`,
      { name: 'Inbound', variables: { name: { type: 'string', description: 'Who calls', secure: true } } },
    ),
    checks: flow('open: wait {"hours":{"from":"literal","value":"nights"}}', { name: 'Checks', type: 'module' }),
    fulfilment: flow('initialize\n f: fulfil', { name: 'Fulfilment', type: 'callback' }),
    other: flow('x: stop', { name: 'Other' }),
  },
  phoneNumbers: {
    p2: { number: '+12125550199', application: 'inbound' },
    p1: { number: '+12125550123', application: 'inbound' },
    p3: { number: '+12125550100', application: 'other' },
    p4: { number: '+12125550101' },
  },
  announcements: { a1: { name: 'Welcome', text: 'Welcome', audio: 'welcome.wav' } },
  virtualQueues: {
    sales: { name: 'Sales', numberRule: 'n1', capacityRule: 'c1' },
    salesCb: { name: 'Sales_CB' },
    service: { name: 'Service', numberRule: 'n2' },
  },
  callbackSettings: {
    default: {
      businessHours: 'days',
      callbackApplication: 'fulfilment',
      slotCapacity: 7,
      routingPoint: 'rp',
      skillExpression: 'Sales > 0',
    },
    rows: { r1: { virtualQueue: 'sales', slotDurationMin: 30, callbackVq: 'salesCb', callingPartyName: '' } },
  },
  businessHours: {
    days: {
      name: 'Days',
      timeZone: 'America/New_York',
      week: { monday: [{ start: '09:00', end: '17:00' }] },
      exceptions: { e1: { specialDay: 'xmas', enabled: true, intervals: [] } },
    },
    nights: { name: 'Nights', timeZone: 'UTC', week: {} },
    unused: { name: 'Unused', timeZone: 'UTC', week: {} },
  },
  specialDays: {
    xmas: { name: 'Christmas', ranges: [{ from: '2026-12-25', to: '2026-12-26', yearly: true }] },
    unused: { name: 'Unused', ranges: [] },
  },
  numberRules: {
    n1: { name: 'US', countries: ['US'], blockedPatterns: [] },
    n2: { name: 'CA', countries: ['CA'], blockedPatterns: [] },
  },
  capacityRules: { c1: { name: 'C1', timeslotLength: 60, week: {} }, c2: { name: 'C2', timeslotLength: 30, week: {} } },
  directory: {
    skills: { s1: { name: 'English' }, s2: { name: 'Sales' } },
    agents: { ann: { name: 'Ann', skills: { s2: 5, s1: 9 } } },
    routingPoints: { rp: { name: '5000' } },
  },
};

describe('a configuration', () => {
  it('passes its schema', () => {
    expect(schemaDiagnostics(validateConfiguration, compiled(bank))).toEqual([]);
    expect(schemaDiagnostics(validateConfiguration, compiled({}))).toEqual([]);
  });

  it('is the same byte for byte however the keys of the workspace stand', () => {
    const text = JSON.stringify(compiled(bank));
    expect(JSON.stringify(compiled(turned(bank)))).toBe(text);
    expect(JSON.stringify(compiled(structuredClone(bank)))).toBe(text);
  });

  it('carries the hash of its content', () => {
    const configuration = compiled(bank);
    expect(configuration.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(configuration.hash).toBe(hashOf(structuredClone(configuration)));
    expect(compiled({ ...bank, name: 'Another bank' }).hash).not.toBe(configuration.hash);
  });

  it('does not change when a block is dragged or a variable described', () => {
    const inbound = bank.applications?.inbound as Application;
    const moved = {
      ...inbound,
      layout: { hello: { x: 4, y: 2 } },
      variables: { name: { type: 'string', secure: true } },
    };
    expect(compiled({ ...bank, applications: { ...bank.applications, inbound: moved as Application } })).toEqual(
      compiled(bank),
    );
  });

  it('maps every step to its block', () => {
    const { steps } = compiled(bank).programs.inbound ?? {};
    expect(steps?.hello?.at).toBe('/applications/inbound/blocks/hello');
  });

  it('resolves every way out, drawn or not', () => {
    const { start, finalize, steps } = compiled(bank).programs.inbound ?? {};
    const next = Object.fromEntries(Object.entries(steps ?? {}).map(([id, step]) => [id, step.next]));
    expect({ start, finalize, next }).toEqual({
      start: 'greet',
      finalize: 'last',
      next: {
        greet: { done: 'hello' },
        hello: { done: 'sub' },
        sub: { done: 'offer' },
        offer: { done: 'last' },
        last: { done: null },
      },
    });
  });

  it('names queues and routing points and says announcements in full', () => {
    const { steps } = compiled(bank).programs.inbound ?? {};
    expect(steps?.offer?.properties).toEqual({ queue: { from: 'literal', value: 'Sales' } });
    expect(steps?.last?.properties).toEqual({ to: '5000' });
    expect(steps?.hello?.properties.prompts).toEqual([
      { type: 'text', text: 'Welcome', audio: 'welcome.wav' },
      { type: 'text', text: 'Hi' },
    ]);
  });

  it('keeps the compilation of a kind to itself', () => {
    const parts = { applications: { main: flow('a: shout {"queue":"q"}') }, virtualQueues: { q: { name: 'Q1' } } };
    expect(compiled(parts).programs.main?.steps.a?.properties).toEqual({ loud: 'Q1' });
    expect(compiled({ ...parts, virtualQueues: { q: { name: 'sales' } } }).programs.main?.steps.a?.properties).toEqual({
      loud: 'SALES',
    });
  });

  it('runs blocks of an older version as their present one, while the workspace stays as it is', () => {
    const block = {
      kind: 'aged',
      version: 1,
      name: 'a',
      phase: 'selfService',
      properties: { words: 'hello' },
    } as const;
    const application = flow('', {
      blocks: { a: { ...block, properties: { ...block.properties } } },
      entry: { selfService: 'a' },
    });
    expect(compiled(application).programs.main?.steps.a?.properties).toEqual({ text: 'HELLO!' });
    expect(application.blocks.a?.version).toBe(1);
  });

  it('leaves out blocks that no call comes to', () => {
    expect(Object.keys(compiled(flow('a: say\n b: say')).programs.main?.steps ?? {})).toEqual(['a']);
  });

  it('lists agents with levels by the names of their skills', () => {
    expect(compiled(bank).agents).toEqual([{ id: 'ann', name: 'Ann', skills: { English: 9, Sales: 5 } }]);
  });
});

describe('compiling one application', () => {
  const configuration = compiled(bank, ['inbound']);

  it('takes along the modules it calls and the Callback applications of its queues', () => {
    expect(Object.keys(configuration.programs)).toEqual(['checks', 'fulfilment', 'inbound']);
  });

  it('takes along its queues, their hours and rules, and nothing else', () => {
    expect(configuration.queues.map(({ name }) => name)).toEqual(['Sales', 'Sales_CB']);
    expect(Object.keys(configuration.businessHours)).toEqual(['days', 'nights']);
    expect(Object.keys(configuration.specialDays)).toEqual(['xmas']);
    expect(Object.keys(configuration.numberRules)).toEqual(['n1']);
    expect(Object.keys(configuration.capacityRules)).toEqual(['c1']);
  });

  it('answers its own numbers only, in their order', () => {
    expect(configuration.numbers).toEqual([
      { number: '+12125550123', program: 'inbound' },
      { number: '+12125550199', program: 'inbound' },
    ]);
  });

  it('takes along every queue when the name is only known while the call runs', () => {
    const open = flow('a: wait {"queue":{"from":"variable","variable":"RoutingVirtualQueue"}}');
    const parts = { ...bank, applications: { ...bank.applications, open } };
    expect(compiled(parts, ['open']).queues).toHaveLength(3);
  });

  it('takes along the queues that a Callback application serves', () => {
    expect(compiled(bank, ['fulfilment']).queues.map(({ name }) => name)).toEqual(['Sales', 'Sales_CB']);
  });

  it('is not kept from it by errors of applications that it does not need', () => {
    const broken = { ...bank, applications: { ...bank.applications, other: flow('x: teleport') } };
    expect(compile(workspaceOf(broken), { registry: littleKinds }).configuration).toBeUndefined();
    expect(compiled(broken, ['inbound']).hash).toBe(configuration.hash);
  });

  it('is kept from it by an error of a module that it calls', () => {
    const broken = { ...bank, applications: { ...bank.applications, checks: flow('x: teleport', { type: 'module' }) } };
    const result = compile(workspaceOf(broken), { registry: littleKinds, applications: ['inbound'] });
    expect(result.configuration).toBeUndefined();
  });

  it('follows modules in a circle only once', () => {
    const calling = (module: string) => flow(`a: call {"module":"${module}"}`, { type: 'module' });
    const { diagnostics } = compile(workspaceOf({ applications: { m: calling('n'), n: calling('m') } }), {
      registry: littleKinds,
      applications: ['m'],
    });
    expect(diagnostics.filter(({ code }) => code === 'flow/recursive-module')).toHaveLength(2);
  });

  it('says so when there is no such application', () => {
    for (const id of ['gone', '__proto__', 'constructor'])
      expect(compile(workspaceOf(bank), { registry: littleKinds, applications: [id] })).toMatchObject({
        diagnostics: [{ code: 'reference/missing', severity: 'error' }],
      });
  });
});

describe('a compiler that is kept', () => {
  it('gives after every change what a new compiler gives', () => {
    const compiler = createCompiler(littleKinds);
    let workspace = workspaceOf(bank);
    const put = (path: string[], after: never) => {
      workspace = applyChange(workspace, [{ path, before: undefined, after }]);
    };
    const changes: [string[], unknown][] = [
      [['applications', 'inbound', 'blocks', 'hello', 'properties', 'prompts', '1', 'text'], 'Hello'],
      [['announcements', 'a1', 'text'], 'Good morning'],
      [['virtualQueues', 'sales', 'name'], 'Verkauf'],
      [['applications', 'inbound', 'variables', 'name', 'type'], 'integer'],
      [['applications', 'inbound', 'variables', 'name', 'type'], 'string'],
      [['applications', 'inbound', 'connections', 'c1', 'to'], 'gone'],
      [['applications', 'inbound', 'connections', 'c1', 'to'], 'sub'],
      [['directory', 'routingPoints', 'rp', 'name'], '6000'],
      [['callbackSettings', 'default', 'slotCapacity'], 9],
      [['callbackSettings', 'default', 'slotCapacity'], -1],
      [['applications', 'checks', 'name'], ''],
    ];
    for (const [path, after] of changes) {
      put(path, after as never);
      expect(compiler.compile(workspace), path.join('/')).toEqual(compile(workspace, { registry: littleKinds }));
    }
  });

  it('keeps the identity of steps that did not change', () => {
    const compiler = createCompiler(littleKinds);
    const before = workspaceOf(bank);
    const after = applyChange(before, [
      { path: ['applications', 'inbound', 'blocks', 'hello', 'name'], before: 'hello', after: 'Hello' },
    ]);
    const [one, two] = [before, after].map((each) => compiler.compile(each).configuration?.programs.inbound?.steps);
    expect(two?.offer).toBe(one?.offer);
    expect(two?.hello?.name).toBe('Hello');
  });
});

describe('broken workspaces', () => {
  const tryout = (workspace: unknown) => compile(workspace as Workspace, { registry: littleKinds });

  it('are told as findings of the schema when a collection is not one', () => {
    expect(tryout({ ...workspaceOf(), virtualQueues: 4 }).diagnostics).toMatchObject([
      { code: 'schema/type', at: '/virtualQueues' },
    ]);
  });

  it('are checked as far as they can be read when one application is not', () => {
    const applications = { bad: null, worse: { name: 'x' }, good: flow('a: teleport') };
    const codes = tryout({ ...workspaceOf(), applications }).diagnostics.map(({ code }) => code);
    expect(codes).toContain('block/unknown-kind');
    expect(codes).toContain('schema/type');
  });

  it('never throw when applications are no collection, or one is of a type that is none', () => {
    for (const applications of [null, undefined, 7, 'x', true, [], [null], { a: null }, { constructor: 1 }])
      expect(tryout({ ...workspaceOf(), applications }).configuration, String(applications)).toBeUndefined();
    for (const workspace of [null, undefined, 7, 'x', []]) expect(tryout(workspace).configuration).toBeUndefined();
    for (const type of ['sideways', 'toString']) {
      const applications = { a: { ...flow('a: say'), type } };
      expect(tryout({ ...workspaceOf(), applications }).diagnostics).toMatchObject([
        { code: 'schema/enum', at: '/applications/a/type' },
      ]);
    }
  });

  it('are checked to the end when a mere field is wrong', () => {
    const codes = tryout({ ...workspaceOf(flow('a: teleport', { name: '' })) }).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['schema/min-length', 'block/unknown-kind']));
  });

  it('never throw for properties that are anything at all', () => {
    for (const kind of littleKinds.kinds)
      for (const properties of [{}, { module: 4 }, { keys: null }, { queue: [] }, { prompts: 'x', words: {} }]) {
        const block = { kind: kind.definition.kind, version: 1, name: 'a', phase: 'selfService', properties };
        const application = { ...flow('a: say'), blocks: { a: block } };
        expect(() => tryout({ ...workspaceOf(), applications: { main: application } })).not.toThrow();
      }
  });
});
