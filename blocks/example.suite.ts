import { expect } from 'vitest';
import { eventSchema } from '../src/generated/schemas.ts';
import type {
  Announcement,
  Application,
  HostEvent,
  Json,
  Variables,
  VariableType,
  Workspace,
} from '../src/generated/types.ts';
import { validateEffect, validateEvent } from '../src/generated/validate/records.js';
import type { AnyBlockKind, BlockView, EffectRequest, EventType, Move, SessionOutcome } from '../src/model/block.ts';
import type { Instant } from '../src/model/instant.ts';
import { isJsonObject, type JsonObject, own } from '../src/model/json.ts';
import { valueAt } from '../src/model/pointer.ts';
import { readyStep } from '../src/model/ready-step.ts';
import { referencesIn } from '../src/model/references.ts';
import { schemaDiagnostics } from '../src/model/schema-diagnostics.ts';
import { systemVariables } from '../src/model/system-variables.ts';
import { initialVariables, stageOf, stageReaders, type World } from './stage.suite.ts';

export { queueFacts } from './stage.suite.ts';

type EventWithoutTime = HostEvent extends infer E ? (E extends HostEvent ? Omit<E, 'at'> : never) : never;

/** An event of an example. Without `at` it comes at `now`, and `timer.elapsed` at the deadline it answers. */
export type ExampleEvent = EventWithoutTime & { readonly at?: Instant };

/** One short story of a block: its properties, the world around it, what happens, and where it leaves. */
export interface Example extends World {
  /** A fact, in the present tense. */
  readonly name: string;
  readonly properties: unknown;
  /** Values of variables; they are declared in the application with the type of their value. */
  readonly variables?: Variables;
  readonly announcements?: Readonly<Record<string, Announcement>>;
  /** What else the application or the workspace has. */
  readonly application?: Partial<Application>;
  readonly workspace?: Partial<Workspace>;
  readonly now?: Instant;
  readonly events?: readonly ExampleEvent[];
  /** Outlet it leaves by; null when it still waits after the last event. */
  readonly leavesBy: string | null;
  readonly expect?: (result: ExampleResult) => void;
}

/** What came of an example. */
export interface ExampleResult {
  readonly moves: readonly Move[];
  /** Every variable after the last move. */
  readonly variables: Variables;
  /** Effects of all moves in their order. */
  readonly effects: readonly EffectRequest[];
  readonly reasons: readonly string[];
  readonly outlet: string | null;
  readonly outcome?: SessionOutcome;
}

/** Tuesday 2025-06-10 14:00 in UTC, 10:00 in New York: the moment of an example that names none. */
export const exampleNow: Instant = 1_749_564_000_000;

/** Types of events that the event schema knows. */
export const knownEvents: ReadonlySet<string> = new Set(
  (eventSchema.oneOf ?? []).map((branch) => String(branch.properties?.type?.const)),
);

/** Plays an example on a fake stage and watches that the kind keeps its contract. */
export function play(kind: AnyBlockKind, example: Example): ExampleResult {
  const first = playOnce(kind, example);
  expect(playOnce(kind, example), 'the same example gives the same moves').toEqual(first);
  return first;
}

function playOnce(kind: AnyBlockKind, example: Example): ExampleResult {
  expect(schemaDiagnostics(kind.validate, example.properties), 'the example’s properties').toEqual([]);
  const step = deepFreeze(stepOf(kind, example));
  const events = (example.events ?? []).map((event) => deepFreeze({ ...event }));
  const variables = { ...initialVariables(), ...structuredClone(example.variables) };
  const result = { moves: [] as Move[], effects: [] as EffectRequest[], reasons: [] as string[] };
  let outcome: SessionOutcome | undefined;
  let now = example.now ?? exampleNow;

  const take = (move: Move) => {
    checkMove(kind, example, move);
    result.moves.push(move);
    result.effects.push(...(move.effects ?? []));
    result.reasons.push(...(move.reasons ?? []));
    outcome = move.outcome ?? outcome;
    Object.assign(variables, structuredClone(move.variables ?? {}));
    return move;
  };

  const ready = readyStep(kind.behavior, step, stageReaders);
  let move = take(ready.enter(stageOf(example, variables, now)));
  for (const without of events) {
    if ('go' in move) throw new Error(`it left by ${move.go} before ${without.type} came`);
    const until: Instant | undefined = 'wait' in move ? move.until : undefined;
    now = without.at ?? (without.type === 'timer.elapsed' ? (until ?? now) : now);
    // The spread adds the one property that the type of the example leaves out.
    const event = deepFreeze({ ...without, at: now }) as HostEvent;
    expect(schemaDiagnostics(validateEvent, event), `event ${event.type}`).toEqual([]);
    const awaited: readonly string[] = 'wait' in move ? move.wait : ['module.returned'];
    expect(awaited, 'events it waits for').toContain(event.type);
    if (event.type === 'timer.elapsed') expect(until, 'a deadline').toBeDefined();
    const memory: Json = JSON.parse(JSON.stringify(move.memory));
    expect(memory, 'memory after a round trip through JSON').toEqual(move.memory);
    if (!ready.resume) throw new Error(`it waits for ${awaited.join(', ')} and has no resume`);
    move = take(ready.resume(deepFreeze(memory), event, stageOf(example, variables, now)));
  }
  return { ...result, variables, outlet: 'go' in move ? move.go : null, ...(outcome ? { outcome } : {}) };
}

function checkMove(kind: AnyBlockKind, example: Example, move: Move) {
  for (const effect of move.effects ?? [])
    expect(schemaDiagnostics(validateEffect, { ...effect, id: 'e1' }), `effect ${effect.type}`).toEqual([]);
  for (const value of Object.values(move.variables ?? {}))
    expect(value, 'a variable takes JSON; null is no value').toBeDefined();
  if ('go' in move) {
    const outlets = kind.definition.outlets(example.properties).map((each) => each.id);
    expect(outlets, 'outlets it may leave by').toContain(move.go);
  } else {
    expect(kind.definition.waits, '`waits` of the definition').toBe(true);
    if ('wait' in move) {
      for (const type of move.wait) expect(knownEvents, 'known events').toContain(type);
      expect(move.wait.length, 'events it waits for').toBeGreaterThan(0);
      const timer: EventType = 'timer.elapsed';
      expect(move.wait.includes(timer), 'waits for timer.elapsed when and only when it has a deadline').toBe(
        move.until !== undefined,
      );
    }
  }
}

/** The workspace an example plays in, seen from its block `example`. */
export function viewOf(kind: AnyBlockKind, example: Omit<Example, 'leavesBy' | 'name'>): BlockView {
  const phases = kind.definition.phases;
  const type = phases.default.length ? 'default' : phases.callback.length ? 'callback' : 'module';
  const application: Application = {
    name: 'Example',
    type,
    entry: {},
    variables: Object.fromEntries(
      Object.entries(example.variables ?? {})
        .filter(([name]) => !systemVariables.some((each) => each.name === name))
        .map(([name, value]) => [name, { type: typeOf(value) }]),
    ),
    connections: {},
    layout: {},
    ...example.application,
    blocks: {
      ...example.application?.blocks,
      example: {
        kind: kind.definition.kind,
        version: kind.definition.version,
        name: 'Example',
        phase: phases[type][0] ?? 'initialize',
        // Examples hand over what the schema has accepted.
        properties: example.properties as JsonObject,
      },
    },
  };
  const workspace: Workspace = {
    schemaVersion: 1,
    id: 'example',
    name: 'Example',
    phoneNumbers: {},
    announcements: { ...example.announcements },
    virtualQueues: Object.fromEntries(Object.keys(example.queues ?? {}).map((name) => [name, { name }])),
    callbackSettings: { default: {}, rows: {} },
    businessHours: { ...example.businessHours },
    specialDays: { ...example.specialDays },
    numberRules: {},
    capacityRules: {},
    callInGroups: {},
    directory: { skills: {}, agents: {}, routingPoints: {} },
    ...example.workspace,
    applications: { ...example.workspace?.applications, application },
  };
  return { workspace, application, applicationId: 'application', blockId: 'example' };
}

/** What the compiler would hand to the behaviour. */
export function stepOf(kind: AnyBlockKind, example: Omit<Example, 'leavesBy' | 'name'>): JsonObject {
  const view = viewOf(kind, example);
  const { virtualQueues, announcements } = view.workspace;
  const properties = example.properties as JsonObject;
  const lower = (given: Json): Json => lowered(kind, given, view.workspace);
  if (!kind.compile) return lower(properties) as JsonObject;
  return kind.compile(properties, {
    view,
    queueName: (id) => own(virtualQueues, id)?.name,
    announcement: (id) => own(announcements, id),
    lower,
  });
}

function lowered(kind: AnyBlockKind, properties: Json, workspace: Workspace): Json {
  const copy = structuredClone(properties);
  for (const { path, collection, key } of referencesIn(kind.schema, copy)) {
    const parent = valueAt(copy, path.slice(0, -1));
    const last = path.at(-1) ?? '';
    if (collection === 'announcements') {
      const holder = valueAt(copy, path.slice(0, -2));
      const { text = '', audio } = own(workspace.announcements, key) ?? {};
      const spoken = { type: 'text', text, ...(audio ? { audio } : {}) };
      if (Array.isArray(holder)) holder[Number(path.at(-2))] = spoken;
      else if (isJsonObject(holder)) holder[path.at(-2) ?? ''] = spoken;
    } else if (isJsonObject(parent)) {
      if (collection === 'virtualQueues') parent[last] = own(workspace.virtualQueues, key)?.name ?? key;
      if (collection === 'routingPoints') parent[last] = own(workspace.directory.routingPoints, key)?.name ?? key;
    }
  }
  return copy;
}

function typeOf(value: Json): VariableType {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  return Array.isArray(value) ? 'list' : isJsonObject(value) ? 'object' : 'string';
}

/** Freezes a value to its last leaf, so that a behaviour which changes an argument throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) deepFreeze(each);
  }
  return value;
}
