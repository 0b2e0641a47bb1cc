import type { JsonSchema } from '../../model/json-schema.ts';

/** Label of a property: its own title, never that of a definition it refers to, else its key in words. */
export function labelOf(key: string, given: JsonSchema): string {
  return given.title ?? inWords(key);
}

/** Help of a property: its own description, never that of a shared definition. */
export function helpOf(given: JsonSchema): string | undefined {
  return given.description;
}

/** `maxAgentWait` or `user-input` → `Max agent wait`, `User input`. */
export function inWords(key: string): string {
  const words = key
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Properties of an object schema in the order of its form. */
export function orderedProperties(schema: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const properties = Object.entries(schema.properties ?? {});
  const order = schema['x-order'];
  if (!order) return properties;
  const rank = (key: string) => {
    const index = order.indexOf(key);
    return index < 0 ? order.length : index;
  };
  return properties.sort(([a], [b]) => rank(a) - rank(b));
}
