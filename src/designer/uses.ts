import { parseSkillExpression, skillsIn } from '../expressions/index.ts';
import {
  businessHoursSchema,
  callbackSettingsSchema,
  callInGroupSchema,
  regionAffinityRuleSchema,
  workspaceSchema,
} from '../generated/schemas.ts';
import type { Block, Json, Workspace } from '../generated/types.ts';
import { own } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import { toPointer } from '../model/pointer.ts';
import { expressionsIn, referencesIn } from '../model/references.ts';
import type { BlockRegistry } from '../model/registry.ts';

/** A place that names an object. */
export interface Use {
  /** Place in the workspace, for going there. */
  readonly pointer: string;
  /** “block “Ask for the code” of “Match””. */
  readonly text: string;
}

/** Who uses what: by collection and id. Skills are found in skill expressions and with agents. */
export type Uses = ReadonlyMap<string, ReadonlyMap<string, readonly Use[]>>;

/** What one value names: fields, by collection and key. Values are immutable, so each is read once. */
interface Named {
  readonly collection: string;
  readonly key: string;
  readonly path: readonly string[];
}

const readValues = new WeakMap<object, readonly Named[]>();
const knownUses = new WeakMap<Workspace, Uses>();

/** Uses of an object, in the order of the workspace. */
export function usesOf(uses: Uses, collection: string, id: string): readonly Use[] {
  return uses.get(collection)?.get(id) ?? [];
}

/** Finds all uses of everything in a workspace; asked again for the same workspace, it answers at once. */
export function findUses(workspace: Workspace, registry: BlockRegistry): Uses {
  const before = knownUses.get(workspace);
  if (before) return before;
  const found = new Map<string, Map<string, Use[]>>();
  const skillIds = new Map(
    Object.entries(workspace.directory.skills).map(([id, { name }]) => [name.toLowerCase(), id]),
  );
  const add = (collection: string, key: string, use: Use) => {
    const id = collection === 'skill names' ? skillIds.get(key) : key;
    if (id === undefined) return;
    const name = collection === 'skill names' ? 'skills' : collection;
    const byId = found.get(name) ?? new Map<string, Use[]>();
    found.set(name, byId);
    const uses = byId.get(id);
    if (!uses) byId.set(id, [use]);
    // A place that names the same object twice is one user.
    else if (!uses.some(({ text }) => text === use.text)) uses.push(use);
  };
  for (const { value, schema, at, text } of holders(workspace, registry))
    for (const { collection, key, path } of namedIn(value, schema))
      add(collection, key, { pointer: toPointer([...at, ...path]), text });
  for (const [id, { number, application }] of Object.entries(workspace.phoneNumbers))
    if (application)
      add('applications', application, { pointer: toPointer(['phoneNumbers', id]), text: `phone number ${number}` });
  for (const [id, { name, skills }] of Object.entries(workspace.directory.agents))
    for (const skill of Object.keys(skills))
      add('skills', skill, {
        pointer: toPointer(['directory', 'agents', id, 'skills', skill]),
        text: `agent “${name}”`,
      });
  knownUses.set(workspace, found);
  return found;
}

/** The first users as part of a sentence: “a, b, c and 2 more”. */
export function listUses(uses: readonly Use[]): string {
  const more = uses.length > 3 ? ` and ${uses.length - 3} more` : '';
  return `${uses
    .slice(0, 3)
    .map(({ text }) => text)
    .join(', ')}${more}`;
}

interface Holder {
  readonly value: object;
  readonly schema: JsonSchema | undefined;
  readonly at: readonly string[];
  readonly text: string;
}

function* holders(workspace: Workspace, registry: BlockRegistry): Generator<Holder> {
  const {
    applications,
    callbackSettings,
    virtualQueues,
    businessHours,
    callInGroups,
    regionAffinityRules = {},
  } = workspace;
  for (const [application, { name, blocks }] of Object.entries(applications))
    for (const [id, block] of Object.entries<Block>(blocks))
      yield {
        value: block.properties,
        schema: registry.get(block.kind)?.schema,
        at: ['applications', application, 'blocks', id, 'properties'],
        text: `block “${block.name}” of “${name}”`,
      };
  const row = { schema: callbackSettingsSchema };
  yield {
    ...row,
    value: callbackSettings.default,
    at: ['callbackSettings', 'default'],
    text: 'DEFAULT row of CALLBACK_SETTINGS',
  };
  for (const [id, value] of Object.entries(callbackSettings.rows)) {
    const queue = own(virtualQueues, value.virtualQueue ?? '')?.name ?? 'no queue';
    yield { ...row, value, at: ['callbackSettings', 'rows', id], text: `CALLBACK_SETTINGS row of ${queue}` };
  }
  for (const [id, value] of Object.entries(virtualQueues))
    yield {
      value,
      schema: workspaceSchema.$defs?.virtualQueue,
      at: ['virtualQueues', id],
      text: `virtual queue ${value.name}`,
    };
  for (const [id, value] of Object.entries(businessHours))
    yield { value, schema: businessHoursSchema, at: ['businessHours', id], text: `Business Hours “${value.name}”` };
  for (const [id, value] of Object.entries(regionAffinityRules))
    yield {
      value,
      schema: regionAffinityRuleSchema,
      at: ['regionAffinityRules', id],
      text: `region affinity rule “${value.name}”`,
    };
  for (const [id, value] of Object.entries(callInGroups))
    yield { value, schema: callInGroupSchema, at: ['callInGroups', id], text: `Call-In group “${value.name}”` };
}

function namedIn(value: object, schema: JsonSchema | undefined): readonly Named[] {
  if (!schema) return [];
  const before = readValues.get(value);
  if (before) return before;
  // Everything in a workspace is JSON; its generated types only have no index.
  const json = value as Json;
  const named: Named[] = referencesIn(schema, json)
    .filter(({ collection }) => collection !== 'variables' && collection !== 'blocks')
    .map(({ collection, key, path }) => ({ collection, key, path }));
  for (const { language, text, path } of expressionsIn(schema, json)) {
    const tree = language === 'skills' ? parseSkillExpression(text).expression : undefined;
    if (tree)
      for (const name of skillsIn(tree)) named.push({ collection: 'skill names', key: name.toLowerCase(), path });
  }
  readValues.set(value, named);
  return named;
}
