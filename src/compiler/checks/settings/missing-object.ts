import { callbackSettingsSchema } from '../../../generated/schemas.ts';
import type { Json } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import { missingSentence } from '../missing-reference.ts';
import type { SettingsColumnKey, SettingsRowCheck } from './settings-row.ts';
import type { SettingsSurroundings } from './surroundings.ts';

/** A cell refers to something that does not exist (R1 for the key; the other columns likewise). */
export const missingObject: SettingsRowCheck = {
  code: 'settings/missing-object',
  severity: 'error',
  rule: 'R1',
  blocks: 'save',
  about: 'A cell of CALLBACK_SETTINGS refers to a queue, hours, application or routing point that does not exist.',
  ofSettingsRow({ row }, around, find) {
    for (const [column, collection] of referring) {
      const id = row[column];
      if (typeof id === 'string' && id !== '' && !exists(collection, id, around))
        // One code for what is gone, wherever it was referred to.
        find(column, `${missingSentence(collection)}.`, {
          code: 'reference/missing',
          params: { collection, key: id },
        });
    }
  },
};

// The schema's properties are the columns.
const referring = Object.entries(callbackSettingsSchema.properties ?? {}).flatMap(([column, schema]) =>
  schema['x-reference'] === undefined ? [] : [[column as SettingsColumnKey, schema['x-reference']] as const],
);

function exists(collection: string, id: string, around: SettingsSurroundings): boolean {
  if (collection === 'applications') return around.applications.has(id);
  // Collections are named by the schema, which a type cannot follow.
  const places = [around, around.directory] as unknown as readonly Record<string, Record<string, Json>>[];
  return places.some((place) => Object.hasOwn(own(place, collection) ?? {}, id));
}
