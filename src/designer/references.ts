import { renameVariable as renameInExpression, variablesIn } from '../expressions/index.ts';
import type { Json } from '../generated/types.ts';
import { applyChange, type Change } from '../model/change.ts';
import type { JsonObject } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { Path } from '../model/pointer.ts';
import { expressionsIn, referencesIn } from '../model/references.ts';

/** Properties in which a variable has another name, in references and in expressions. The same object when nothing names it. */
export function renameVariableIn(schema: JsonSchema, properties: JsonObject, from: string, to: string): JsonObject {
  const places = referencesIn(schema, properties)
    .filter(({ collection, key }) => collection === 'variables' && key === from)
    .map(({ path }) => replace(path, from, to));
  for (const { path, language, text } of expressionsIn(schema, properties)) {
    const renamed = language === 'cel' ? renameInExpression(text, from, to) : text;
    if (renamed !== text) places.push(replace(path, text, renamed));
  }
  return applyChange(properties, places.flat());
}

/** Properties in which references to copied blocks lead to the copies. The same object when there are none. */
export function redirectBlocksIn(
  schema: JsonSchema,
  properties: JsonObject,
  copies: ReadonlyMap<string, string>,
): JsonObject {
  const places = referencesIn(schema, properties).flatMap(({ collection, key, path }) => {
    const copy = collection === 'blocks' ? copies.get(key) : undefined;
    return copy === undefined ? [] : replace(path, key, copy);
  });
  return applyChange(properties, places);
}

/** Names of the variables that properties refer to, in references and in expressions. */
export function variablesUsedIn(schema: JsonSchema, properties: JsonObject): Set<string> {
  const names = new Set<string>();
  for (const { collection, key } of referencesIn(schema, properties)) if (collection === 'variables') names.add(key);
  for (const { language, text } of expressionsIn(schema, properties))
    if (language === 'cel') for (const { name } of variablesIn(text)) names.add(name);
  return names;
}

function replace(path: Path, before: Json, after: Json): Change {
  return [{ path, before, after }];
}
