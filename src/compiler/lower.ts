import type { Block, Json, Step, Workspace } from '../generated/types.ts';
import type { CompileContext } from '../model/block.ts';
import { canonicalJson, isJsonObject, type JsonObject, own } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import { type Path, valueAt } from '../model/pointer.ts';
import { type Reference, referencesIn } from '../model/references.ts';
import type { Steps } from './emit.ts';
import type { LinkedApplication, LinkedBlock, LinkedWorkspace } from './link.ts';
import { sorted } from './sorted.ts';

/**
 * Properties as the runtime reads them: queues and routing points by name instead of by id, announcements as the text and
 * the recording they stand for, keys in alphabetical order. Everything else stays as it was written.
 */
export function lowerProperties(properties: Json, references: readonly Reference[], workspace: Workspace): Json {
  const lowered = sorted(properties);
  for (const { path, collection, key } of references) {
    const holder = valueAt(lowered, path.slice(0, -1));
    if (typeof holder !== 'object' || holder === null) continue;
    const replacement = replacementFor(collection, key, holder, workspace);
    if (replacement?.of === 'value') put(lowered, path, replacement.by);
    if (replacement?.of === 'holder') put(lowered, path.slice(0, -1), replacement.by);
  }
  return lowered;
}

function replacementFor(collection: string, key: string, holder: Json, workspace: Workspace) {
  switch (collection) {
    case 'virtualQueues':
      return { of: 'value', by: own(workspace.virtualQueues, key)?.name ?? key } as const;
    case 'routingPoints':
      return { of: 'value', by: own(workspace.directory.routingPoints, key)?.name ?? key } as const;
    case 'announcements': {
      // Only a prompt can be replaced by its text; elsewhere the id is all that its holder has a place for.
      if (!isJsonObject(holder) || holder.type !== 'announcement') return undefined;
      const { text = '', audio } = own(workspace.announcements, key) ?? {};
      return { of: 'holder', by: { ...(audio ? { audio } : {}), text, type: 'text' } } as const;
    }
    default:
      return undefined;
  }
}

/** Puts a value into a copy of our own that nobody else has seen yet. */
function put(copy: Json, path: Path, value: Json): void {
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string, Json> | undefined;
  const last = path.at(-1);
  if (holder && last !== undefined) holder[last] = value;
}

/** Compiles the block to its step, without where it goes on to. */
export function lowerBlock(block: LinkedBlock, application: LinkedApplication, linked: LinkedWorkspace): JsonObject {
  const { workspace } = linked;
  const { properties } = block.block;
  const compile = block.kind?.compile;
  const plain = () => lowerProperties(properties, block.references, workspace);
  // A lowered object is an object.
  if (!compile) return plain() as JsonObject;
  return sorted(compile(properties, contextFor(block, application, linked)));
}

function contextFor(
  block: LinkedBlock,
  application: LinkedApplication,
  { workspace }: LinkedWorkspace,
): CompileContext {
  const schema: JsonSchema = block.kind?.schema ?? {};
  return {
    view: {
      workspace,
      application: application.application,
      applicationId: application.id,
      blockId: block.id,
    },
    queueName: (id) => own(workspace.virtualQueues, id)?.name,
    announcement: (id) => own(workspace.announcements, id),
    lower: (value) => lowerProperties(value, referencesIn(schema, value), workspace),
  };
}

/** Joins what is known of a step. `next` has the outlets in alphabetical order. */
export function stepOf(block: Block, pointer: string, properties: JsonObject, next: Step['next']): Step {
  const { kind, name, phase } = block;
  return { at: pointer, kind, name, next, phase, properties };
}

interface LoweredBlock {
  readonly names: readonly object[];
  readonly step: Step;
}

/** Lowers blocks to steps, the same step as before where nothing about it has changed. `texts` holds each step's canonical text. */
export function createLowerer() {
  const blocks = new WeakMap<LinkedBlock, LoweredBlock>();
  const texts = new WeakMap<object, string>();

  function step(block: LinkedBlock, application: LinkedApplication, linked: LinkedWorkspace): Step {
    const { workspace } = linked;
    const names = [workspace.virtualQueues, workspace.announcements, workspace.directory];
    const edges = application.flow.get(block.id) ?? [];
    const before = blocks.get(block);
    // A kind's own `compile` may look anywhere in the workspace; what the schema alone decides is remembered.
    const isKnown = before && !block.kind?.compile && names.every((each, index) => each === before.names[index]);
    if (isKnown && edges.every(({ outlet, to }) => before.step.next[outlet.id] === to)) return before.step;
    const properties = isKnown ? before.step.properties : lowerBlock(block, application, linked);
    const next = edges.map(({ outlet, to }): [string, string | null] => [outlet.id, to]);
    next.sort(([a], [b]) => (a < b ? -1 : 1));
    const made = stepOf(block.block, block.pointer, properties, Object.fromEntries(next));
    const text = canonicalJson(made);
    const known = before && texts.get(before.step) === text ? before.step : made;
    texts.set(known, text);
    blocks.set(block, { names, step: known });
    return known;
  }

  return (linked: LinkedWorkspace) => ({
    texts,
    stepsOf: (application: LinkedApplication): Steps =>
      Object.fromEntries(application.executed.map((block) => [block.id, step(block, application, linked)])),
  });
}
