import type { Json } from '../../generated/types.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import type { FormTools } from './tools.ts';

/** A value to begin with: the schema's default, else the smallest value that has its shape. */
export function initialValue(given: JsonSchema, root: JsonSchema, tools: Pick<FormTools, 'resolve'>): Json {
  const schema = tools.resolve(given, root);
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum?.[0] !== undefined) return schema.enum[0];
  if (schema.oneOf?.[0]) return initialValue(schema.oneOf[0], root, tools);
  switch (schema.type) {
    case 'object':
      return initialObject(schema, root, tools);
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => initialValue(schema.items ?? {}, root, tools));
    case 'string':
      return '';
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, 0);
    case 'boolean':
      return false;
    default:
      return null;
  }
}

function initialObject(schema: JsonSchema, root: JsonSchema, tools: Pick<FormTools, 'resolve'>): Json {
  return Object.fromEntries(
    (schema.required ?? []).flatMap((key) => {
      const property = schema.properties?.[key];
      return property ? [[key, initialValue(property, root, tools)]] : [];
    }),
  );
}
