import { businessHoursSchema, regionAffinityRuleSchema, workspaceSchema } from '../../generated/schemas.ts';
import type { Application, Json, Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { toPointer } from '../../model/pointer.ts';
import { referencesIn } from '../../model/references.ts';
import { sortedEntries } from '../sorted.ts';
import type { ApplicationCheck, WorkspaceCheck } from './check.ts';

/** Something refers to an object that does not exist (any more). Cells of CALLBACK_SETTINGS are judged by the rules of that table. */
export const missingReference: ApplicationCheck & WorkspaceCheck = {
  code: 'reference/missing',
  severity: 'error',
  about: 'A queue, hours, announcement, application or other object is used that does not exist.',
  ofApplication({ application, blocks }, { workspace }, find) {
    for (const { references, pointer } of blocks.values())
      for (const { collection, key, path, hidden } of references)
        if (!hidden && collection !== 'variables' && !exists(collection, key, workspace, application))
          find(
            `${pointer}/properties${toPointer(path)}`,
            `${missingSentence(collection)}: the caller gets no further here.`,
            {
              params: { collection, key },
            },
          );
  },
  ofWorkspace({ workspace }, find) {
    for (const [at, schema, value] of objectsOutsideApplications(workspace))
      for (const { collection, key, path } of referencesIn(schema, value))
        if (!exists(collection, key, workspace))
          find(at + toPointer(path), `${missingSentence(collection)}.`, { params: { collection, key } });
    for (const [id, { name, skills }] of sortedEntries(workspace.directory.agents))
      for (const skill of Object.keys(skills))
        if (!Object.hasOwn(workspace.directory.skills, skill))
          find(
            toPointer(['directory', 'agents', id, 'skills', skill]),
            `“${name}” has a skill that does not exist: no call is routed by it.`,
            { severity: 'warning', params: { collection: 'skills', key: skill } },
          );
  },
};

const words: Readonly<Record<string, string>> = {
  virtualQueues: 'virtual queue',
  businessHours: 'Business Hours object',
  announcements: 'announcement',
  applications: 'application',
  specialDays: 'special day',
  numberRules: 'number validation rule',
  capacityRules: 'capacity rule',
  regionAffinityRules: 'region affinity rule',
  callInGroups: 'Call-In group',
  routingPoints: 'routing point',
  regions: 'region',
  skills: 'skill',
  agents: 'agent',
  blocks: 'block',
};

/** “The virtual queue chosen here does not exist”, without a full stop. */
export function missingSentence(collection: string): string {
  return `The ${own(words, collection) ?? collection} chosen here does not exist`;
}

function exists(collection: string, key: string, workspace: Workspace, application?: Application): boolean {
  if (collection === 'blocks') return Object.hasOwn(application?.blocks ?? {}, key);
  // Collections are named by schemas, which a type cannot follow.
  const places = [workspace, workspace.directory] as unknown as readonly Record<string, Record<string, Json>>[];
  return places.some((place) => Object.hasOwn(own(place, collection) ?? {}, key));
}

function* objectsOutsideApplications(workspace: Workspace): Generator<[string, JsonSchema, Json]> {
  const definitions = workspaceSchema.$defs ?? {};
  const collections: readonly [string, Readonly<Record<string, unknown>>, JsonSchema | undefined][] = [
    ['/phoneNumbers', workspace.phoneNumbers, definitions.phoneNumber],
    ['/virtualQueues', workspace.virtualQueues, definitions.virtualQueue],
    ['/businessHours', workspace.businessHours, businessHoursSchema],
    ['/regionAffinityRules', workspace.regionAffinityRules ?? {}, regionAffinityRuleSchema],
  ];
  // Members of a workspace are JSON.
  for (const [at, collection, schema] of collections)
    for (const [id, value] of Object.entries(collection))
      if (schema) yield [at + toPointer([id]), schema, value as Json];
}
