import type { Workspace } from '../generated/types.ts';
import type { AnyBlockKind, BlockDefinition, Outlet } from '../model/block.ts';
import { isJsonObject, type JsonObject } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import { createRegistry } from '../model/registry.ts';
import type { Command, CommandContext } from './designer.ts';
import { withFollowUps } from './follow-ups/index.ts';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    text: { type: 'string' },
    variable: { type: 'string', 'x-reference': 'variables' },
    when: { type: 'string', 'x-widget': 'expression' },
    target: { type: 'string', 'x-reference': 'blocks' },
    module: { type: 'string', 'x-reference': 'applications' },
    region: { type: 'string', 'x-reference': 'regions' },
    queue: { type: 'string', 'x-reference': 'virtualQueues' },
  },
};

/** Little kinds of blocks that show everything the designer may meet. */
export const registry = createRegistry([
  kind('say', { outlets: [{ id: 'done', label: 'Next' }] }),
  kind('ask', {
    // Its outlets are written in its properties.
    outlets: (properties) =>
      (Array.isArray(properties.options) ? properties.options : []).map((option) => ({
        id: String(option),
        label: String(option),
      })),
    initial: { options: ['yes', 'no'] },
  }),
  kind('route', {
    outlets: [
      { id: 'routed', label: 'Routed', leadsTo: 'finalize' },
      { id: 'failed', label: 'Failed' },
    ],
    phases: ['assistedService'],
  }),
  kind('offer', { outlets: [{ id: 'done', label: 'Next' }], once: true }),
  kind('stop', { outlets: [{ id: 'ended', label: 'End', leadsTo: 'finalize' }] }),
  kind('jump', {
    outlets: [{ id: 'go', label: 'Go' }],
    initial: { target: '' },
    jumps: ({ target }) => (typeof target === 'string' && target !== '' ? [{ outlet: 'go', block: target }] : []),
  }),
  kind('module', {
    outlets: [{ id: 'done', label: 'Next' }],
    initial: { module: '', inputs: {} },
    calls: ({ module }) => (typeof module === 'string' ? module : undefined),
    renameInSignature: (properties, from, to) => ({
      ...properties,
      inputs: Object.fromEntries(
        Object.entries(isJsonObject(properties.inputs) ? properties.inputs : {}).map(([name, value]) => [
          name === from ? to : name,
          value,
        ]),
      ),
    }),
  }),
]);

interface LittleKind
  extends Partial<Pick<BlockDefinition<JsonObject>, 'once' | 'jumps' | 'calls' | 'renameInSignature'>> {
  readonly outlets: readonly Outlet[] | ((properties: JsonObject) => readonly Outlet[]);
  readonly phases?: BlockDefinition<JsonObject>['phases']['default'];
  readonly initial?: JsonObject;
}

function kind(name: string, { outlets, phases, initial = {}, ...rest }: LittleKind): AnyBlockKind {
  const anywhere = phases ?? ['initialize', 'selfService', 'assistedService', 'finalize'];
  return {
    definition: {
      kind: name,
      version: 1,
      title: `${name[0]?.toUpperCase()}${name.slice(1)}`,
      summary: name,
      help: name,
      group: 'Logic and Control',
      icon: 'box',
      phases: { default: anywhere, callback: anywhere, module: name === 'offer' ? [] : anywhere },
      initial: () => initial,
      outlets: typeof outlets === 'function' ? outlets : () => outlets,
      waits: true,
      ...rest,
    },
    schema,
    validate: (value): value is JsonObject => isJsonObject(value),
    behavior: { enter: () => ({ go: 'done' }) },
  };
}

/** A workspace with one empty Default application, `main`. */
export const emptyWorkspace: Workspace = {
  schemaVersion: 1,
  id: 'w',
  name: 'Workbench',
  applications: {
    main: { name: 'Main', type: 'default', entry: {}, variables: {}, blocks: {}, connections: {}, layout: {} },
  },
  phoneNumbers: {},
  announcements: {},
  virtualQueues: {},
  callbackSettings: { default: {}, rows: {} },
  businessHours: {},
  specialDays: {},
  numberRules: {},
  capacityRules: {},
  callInGroups: {},
  directory: { skills: {}, agents: {}, routingPoints: {} },
};

/** Ids that count, so that tests can name them: `n1`, `n2`. */
export function countedIds(): () => string {
  let count = 0;
  return () => `n${++count}`;
}

/** Commands applied one after another without a store, and refusals asked for. */
export function workbench(start: Workspace = emptyWorkspace) {
  const newId = countedIds();
  let workspace = start;
  const context = (): CommandContext => ({ registry, newId, selection: { blocks: [], connections: [] } });
  const bench = {
    get workspace() {
      return workspace;
    },
    get main() {
      return workspace.applications.main as Workspace['applications'][string];
    },
    do<Arguments>(command: Command<Arguments>, args: Arguments) {
      const refused = bench.refuses(command, args);
      if (refused !== undefined) throw new Error(refused);
      ({ workspace } = withFollowUps(workspace, command.change(workspace, args, context()), registry));
      return bench;
    },
    refuses: <Arguments>(command: Command<Arguments>, args: Arguments) => command.refuse?.(workspace, args, context()),
    label: <Arguments>(command: Command<Arguments>, args: Arguments) => command.label(workspace, args, context()),
  };
  return bench;
}
