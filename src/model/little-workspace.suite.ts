import type { Application, Block, Phase, Workspace } from '../generated/types.ts';
import { type AnyBlockKind, type BlockDefinition, defineBlock } from './block.ts';
import type { JsonObject } from './json.ts';
import { createRegistry } from './registry.ts';

/** A block of a kind in a phase, named by its id later. */
export function block(kind: string, phase: Phase = 'selfService', properties: JsonObject = {}): Block {
  return { kind, version: 1, name: kind, phase, properties };
}

/** A Default application of blocks, of connections written `a.done > b`, and of its phases' entries. */
export function application(
  blocks: Application['blocks'],
  connections: readonly string[] = [],
  entry: Application['entry'] = {},
): Application {
  const made: Application['connections'] = {};
  for (const [index, text] of connections.entries()) {
    const [, from = '', outlet = '', to = ''] = /^(\w+)\.(\w+) > (\w+)$/.exec(text) ?? [];
    made[`c${index}`] = { from, outlet, to };
  }
  return { name: 'Main', type: 'default', entry, variables: {}, blocks, connections: made, layout: {} };
}

/** A workspace that holds one application, or those given. */
export function workspace(parts: Partial<Workspace>): Workspace {
  return {
    schemaVersion: 1,
    id: 'little',
    name: 'Little',
    applications: { main: application({ a: block('say') }, [], { selfService: 'a' }) },
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
    ...parts,
  };
}

function kind(name: string, definition: Partial<BlockDefinition<JsonObject>>): AnyBlockKind {
  const all = ['initialize', 'selfService', 'assistedService', 'finalize'] as const;
  return defineBlock<JsonObject>({
    schema: { type: 'object' },
    validate: (_value): _value is JsonObject => true,
    behavior: { enter: () => ({ go: 'done' }) },
    definition: {
      ...{ kind: name, version: 1, title: name, summary: name, help: name, group: 'Data', icon: 'box', waits: false },
      phases: { default: all, callback: all, module: [] },
      initial: () => ({}),
      outlets: () => [{ id: 'done', label: 'Done' }],
      ...definition,
    },
  });
}

/** A kind for every way in which a block can go on. */
export const kinds = createRegistry([
  kind('say', { waits: true }),
  kind('stop', { outlets: () => [{ id: 'done', label: 'Stopped', leadsTo: 'finalize' }] }),
  kind('jump', { jumps: ({ target }) => [{ outlet: 'done', block: target as string }] }),
  kind('menu', { outlets: ({ keys }) => (keys as string[]).map((key) => ({ id: key, label: `Key ${key}` })) }),
  kind('first', { phases: { default: ['initialize'], callback: [], module: [] }, once: true }),
]);
