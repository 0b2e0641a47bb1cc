import { parseSkillExpression, skillsIn } from '../expressions/index.ts';
import {
  businessHoursSchema,
  callbackSettingsSchema,
  capacityRuleSchema,
  directorySchema,
  numberRuleSchema,
  regionAffinityRuleSchema,
  workspaceSchema,
} from '../generated/schemas.ts';
import type { Application, Json, Workspace } from '../generated/types.ts';
import { isJsonObject } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import { type Path, toPointer, valueAt } from '../model/pointer.ts';
import { expressionsIn, referencesIn } from '../model/references.ts';
import type { BlockRegistry } from '../model/registry.ts';

/** Where a collection that a reference names stands in a workspace, and the schema of its members. */
const collections: Readonly<Record<string, { readonly path: Path; readonly schema: JsonSchema | undefined }>> = {
  virtualQueues: { path: ['virtualQueues'], schema: workspaceSchema.$defs?.virtualQueue },
  announcements: { path: ['announcements'], schema: workspaceSchema.$defs?.announcement },
  businessHours: { path: ['businessHours'], schema: businessHoursSchema },
  specialDays: { path: ['specialDays'], schema: businessHoursSchema.$defs?.specialDay },
  numberRules: { path: ['numberRules'], schema: numberRuleSchema },
  capacityRules: { path: ['capacityRules'], schema: capacityRuleSchema },
  regionAffinityRules: { path: ['regionAffinityRules'], schema: regionAffinityRuleSchema },
  skills: { path: ['directory', 'skills'], schema: directorySchema.$defs?.skill },
  routingPoints: { path: ['directory', 'routingPoints'], schema: directorySchema.$defs?.routingPoint },
  regions: { path: ['directory', 'regions'], schema: directorySchema.$defs?.region },
  applications: { path: ['applications'], schema: undefined },
};

/**
 * What an application needs and the workspace does not have, by JSON Pointer: queues with their CALLBACK_SETTINGS rows, hours,
 * rules, announcements, skills, modules and Callback applications, and what these need in turn. `from` is the workspace the
 * application comes from.
 */
export function broughtAlong(
  application: Application,
  from: Workspace,
  into: Workspace,
  registry: BlockRegistry,
): ReadonlyMap<string, { readonly path: Path; readonly value: Json }> {
  const found = new Map<string, { path: Path; value: Json }>();

  const bring = (path: Path, look: (value: Json) => void) => {
    const value = valueAt(from, path);
    if (value === undefined || found.has(toPointer(path)) || valueAt(into, path) !== undefined) return;
    const brought = asSavedHere(value);
    found.set(toPointer(path), { path, value: brought });
    look(brought);
  };
  const bringMember = (collection: string, id: string) => {
    const known = Object.hasOwn(collections, collection) ? collections[collection] : undefined;
    if (!known) return;
    bring([...known.path, id], (value) => {
      if (collection === 'applications') lookAt(value as unknown as Application);
      else if (known.schema) follow(known.schema, value);
    });
    if (collection === 'virtualQueues') bringSettings(id);
  };
  const bringSettings = (queue: string) => {
    for (const [id, row] of Object.entries(from.callbackSettings.rows)) {
      if (row.virtualQueue !== queue) continue;
      if (Object.values(into.callbackSettings.rows).some((each) => each.virtualQueue === queue)) continue;
      bring(['callbackSettings', 'rows', id], (value) => follow(callbackSettingsSchema, value));
      // A row inherits from DEFAULT: where that row is still empty, it comes along too.
      for (const column of Object.keys(from.callbackSettings.default))
        bring(['callbackSettings', 'default', column], (value) => follow(callbackSettingsSchema, { [column]: value }));
    }
  };
  const follow = (schema: JsonSchema, value: Json) => {
    for (const { collection, key } of referencesIn(schema, value)) bringMember(collection, key);
    for (const { language, text } of expressionsIn(schema, value)) if (language === 'skills') bringSkills(text);
  };
  const bringSkills = (text: string) => {
    const { expression } = parseSkillExpression(text);
    const names = expression ? skillsIn(expression) : [];
    for (const [id, { name }] of Object.entries(from.directory.skills))
      if (names.includes(name) && !Object.values(into.directory.skills).some((each) => each.name === name))
        bringMember('skills', id);
  };
  const lookAt = ({ blocks }: Application) => {
    for (const { kind, properties } of Object.values(blocks)) {
      const schema = registry.get(kind)?.schema;
      if (schema) follow(schema, properties);
    }
  };

  lookAt(application);
  return found;
}

/** What was published elsewhere is not published here, and what was not saved there stays there. */
function asSavedHere(value: Json): Json {
  if (!isJsonObject(value) || !(isJsonObject(value.published) || isJsonObject(value.draft))) return value;
  const { published: _, draft: __, ...rest } = value;
  return rest;
}
