import { commonSchema } from '../generated/schemas.ts';
import type { Json, VariableType } from '../generated/types.ts';
import { isJsonObject } from './json.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Path } from './pointer.ts';

/** A place in a value that refers to something, as its schema says. */
export interface Reference {
  readonly path: Path;
  /** Collection of the workspace, or `variables` of the application. */
  readonly collection: string;
  readonly key: string;
  /** A variable that is written there, not read. */
  readonly writes: boolean;
  /** Type that a variable must have there. */
  readonly type?: VariableType;
}

/** A place in a value that holds an expression. */
export interface ExpressionUse {
  readonly path: Path;
  readonly language: 'cel' | 'skills';
  readonly text: string;
  /** Type that the value must have. */
  readonly type?: VariableType;
}

/** What `walk` calls for every place that its schema describes. */
export type Visit = (value: Json, schema: JsonSchema, path: Path, type: VariableType | undefined) => void;

/** Visits a value beside its schema, `$ref` and the right branch of a union resolved. Unknown properties are passed over. */
export function walk(schema: JsonSchema, value: Json, visit: Visit): void {
  descend(schema, value, [], undefined, schema, visit);
}

function descend(
  given: JsonSchema,
  value: Json,
  path: Path,
  inherited: VariableType | undefined,
  root: JsonSchema,
  visit: Visit,
): void {
  const schema = resolveSchema(given, root);
  const type = given['x-type'] ?? schema['x-type'] ?? inherited;
  visit(value, schema, path, type);
  const branch = branchFor(schema, value, root);
  if (branch) descend(branch, value, path, type, root, visit);
  if (Array.isArray(value)) {
    if (schema.items)
      for (const [index, item] of value.entries())
        descend(schema.items, item, [...path, String(index)], type, root, visit);
  } else if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      const property = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
      const child = property ?? (isSchema(schema.additionalProperties) ? schema.additionalProperties : undefined);
      if (child) descend(child, item, [...path, key], property?.['x-type'] ?? type, root, visit);
    }
  }
}

/** The schema a `$ref` leads to, with annotations beside the `$ref` laid over it. */
export function resolveSchema(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const [file, fragment = ''] = $ref.split('#');
  const document =
    file === ''
      ? schema.$ref.startsWith('#/$defs/') && root.$defs && Object.hasOwn(root.$defs, fragment.slice(7))
        ? root
        : commonSchema
      : commonSchema;
  const name = fragment.replace('/$defs/', '');
  const target = document.$defs && Object.hasOwn(document.$defs, name) ? document.$defs[name] : undefined;
  if (!target) throw new Error(`$ref ${$ref} leads nowhere`);
  return { ...resolveSchema(target, root), ...beside };
}

/** The branch of a union that a value's discriminator picks; undefined without a union or when nothing fits. */
export function branchFor(schema: JsonSchema, value: Json, root: JsonSchema): JsonSchema | undefined {
  const key = schema.discriminator?.propertyName;
  if (!schema.oneOf || key === undefined || !isJsonObject(value)) return undefined;
  return schema.oneOf
    .map((branch) => resolveSchema(branch, root))
    .find((branch) => branch.properties?.[key]?.const === value[key]);
}

function isSchema(schema: JsonSchema['additionalProperties']): schema is JsonSchema {
  return typeof schema === 'object';
}

/** Objects and variables that a value refers to. Empty references are left out. */
export function referencesIn(schema: JsonSchema, value: Json): Reference[] {
  const found: Reference[] = [];
  walk(schema, value, (each, { 'x-reference': collection, 'x-writes': writes }, path, type) => {
    if (collection !== undefined && typeof each === 'string' && each !== '')
      found.push({ path, collection, key: each, writes: writes === true, ...(type ? { type } : {}) });
  });
  return found;
}

/** Expressions in a value. Empty ones are left out. */
export function expressionsIn(schema: JsonSchema, value: Json): ExpressionUse[] {
  const found: ExpressionUse[] = [];
  walk(schema, value, (each, { 'x-widget': widget }, path, type) => {
    if (typeof each !== 'string' || each === '') return;
    if (widget === 'expression') found.push({ path, language: 'cel', text: each, ...(type ? { type } : {}) });
    if (widget === 'skill-expression') found.push({ path, language: 'skills', text: each });
  });
  return found;
}
