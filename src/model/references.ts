import { commonSchema } from '../generated/schemas.ts';
import type { Json, VariableType } from '../generated/types.ts';
import { isJsonObject, own } from './json.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Path } from './pointer.ts';

/** A place in a value that refers to something, as its schema says. */
export interface Reference {
  readonly path: Path;
  /** Collection of the workspace, or `variables` of the application. */
  readonly collection: string;
  /** Key of the object, or the name of the variable; never empty. */
  readonly key: string;
  /** A variable that is written there, not read. */
  readonly writes: boolean;
  /** Type that a variable must have there. */
  readonly type?: VariableType;
  /** The form hides the place (`x-when`): what stands there is kept and has no effect. */
  readonly hidden?: true;
}

/** A place in a value that holds an expression. */
export interface ExpressionUse {
  readonly path: Path;
  readonly language: 'cel' | 'skills';
  /** Never empty. */
  readonly text: string;
  /** Type that the value must have. */
  readonly type?: VariableType;
  /** The form hides the place (`x-when`): what stands there is kept and has no effect. */
  readonly hidden?: true;
}

/**
 * What `walk` calls for every place that its schema describes: with the type asked for by the nearest `x-type`, and
 * whether a form hides the place because a sibling's value makes it meaningless (`x-when`).
 */
export type Visit = (
  value: Json,
  schema: JsonSchema,
  path: Path,
  type: VariableType | undefined,
  hidden: boolean,
) => void;

/** Visits a value beside its schema, `$ref` and the right branch of a union resolved. Unknown properties are passed over. */
export function walk(schema: JsonSchema, value: Json, visit: Visit): void {
  descend(planOf(schema, schema), value, [], undefined, false, visit, false);
}

/** Objects and variables that a value refers to. Empty references are left out. */
export function referencesIn(schema: JsonSchema, value: Json): Reference[] {
  const found: Reference[] = [];
  visitAnnotated(schema, value, (each, { 'x-reference': collection, 'x-writes': writes }, path, type, hidden) => {
    if (collection === undefined || typeof each !== 'string' || each === '') return;
    found.push({
      path,
      collection,
      key: each,
      writes: writes === true,
      ...(type ? { type } : {}),
      ...(hidden ? { hidden } : {}),
    });
  });
  return found;
}

/** Expressions in a value. Empty ones are left out. */
export function expressionsIn(schema: JsonSchema, value: Json): ExpressionUse[] {
  const found: ExpressionUse[] = [];
  visitAnnotated(schema, value, (each, { 'x-widget': widget }, path, type, hidden) => {
    if (typeof each !== 'string' || each === '') return;
    const rest = hidden ? { hidden } : {};
    if (widget === 'expression') found.push({ path, language: 'cel', text: each, ...(type ? { type } : {}), ...rest });
    if (widget === 'skill-expression') found.push({ path, language: 'skills', text: each, ...rest });
  });
  return found;
}

/** Like `walk`, but goes only where the schema has references or expressions below: most of a value is passed over. */
export function visitAnnotated(schema: JsonSchema, value: Json, visit: Visit): void {
  descend(planOf(schema, schema), value, [], undefined, false, visit, true);
}

/** The schema a `$ref` leads to, with annotations beside the `$ref` laid over it. Made once per schema object. */
export function resolveSchema(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  let resolved = resolvedSchemas.get(schema);
  if (!resolved) {
    const { $ref, ...beside } = schema;
    const home = homeOf(schema, root);
    const [file, fragment = ''] = schema.$ref.split('#/$defs/');
    const document = file === '' || file === home.$id ? home : commonSchema;
    const target = own(document.$defs ?? {}, fragment) ?? own(commonSchema.$defs ?? {}, fragment);
    if (!target) throw new Error(`$ref ${$ref} leads nowhere`);
    resolved = { ...resolveSchema(target, root), ...beside };
    resolvedSchemas.set(schema, resolved);
  }
  return resolved;
}

/** The branch of a union that a value's discriminator picks; undefined without a union or when nothing fits. */
export function branchFor(schema: JsonSchema, value: Json, root: JsonSchema): JsonSchema | undefined {
  if (!schema.oneOf || !schema.discriminator || !isJsonObject(value)) return undefined;
  const { branches, discriminator } = planOf(schema, root);
  return branches?.get(own(value, discriminator as string))?.schema;
}

/** What visiting needs to know of a schema, found once: `$ref`s followed, unions indexed by their discriminator. */
interface Plan {
  readonly schema: JsonSchema;
  readonly type: VariableType | undefined;
  readonly discriminator: string | undefined;
  readonly branches: ReadonlyMap<unknown, Plan> | undefined;
  readonly items: Plan | undefined;
  readonly properties: ReadonlyMap<string, Plan> | undefined;
  readonly additional: Plan | undefined;
  readonly when: JsonSchema['x-when'];
  /** There is a reference or an expression here or below. */
  annotated: boolean;
}

const plans = new WeakMap<JsonSchema, Plan>();
const resolvedSchemas = new WeakMap<JsonSchema, JsonSchema>();
const commonParts = new WeakSet<object>();
collectParts(commonSchema);

function collectParts(part: unknown): void {
  if (typeof part !== 'object' || part === null || commonParts.has(part)) return;
  commonParts.add(part);
  for (const each of Object.values(part)) collectParts(each);
}

/** The document that a `$ref` without a file means: parts of the common schema stay at home there. */
function homeOf(schema: JsonSchema, root: JsonSchema): JsonSchema {
  return commonParts.has(schema) ? commonSchema : root;
}

function planOf(given: JsonSchema, root: JsonSchema): Plan {
  const known = plans.get(given);
  if (known) return known;
  const schema = resolveSchema(given, root);
  const key = schema.discriminator?.propertyName;
  const branches = new Map<unknown, Plan>();
  const properties = new Map<string, Plan>();
  const { additionalProperties } = schema;
  const draft: { -readonly [Key in keyof Plan]: Plan[Key] } = {
    schema,
    type: schema['x-type'],
    discriminator: key,
    branches: schema.oneOf && key !== undefined ? branches : undefined,
    items: undefined,
    properties: schema.properties ? properties : undefined,
    additional: undefined,
    when: schema['x-when'],
    annotated:
      schema['x-reference'] !== undefined ||
      schema['x-widget'] === 'expression' ||
      schema['x-widget'] === 'skill-expression',
  };
  plans.set(given, draft);
  if (key !== undefined)
    for (const branch of schema.oneOf ?? []) {
      const plan = planOf(branch, root);
      branches.set(plan.schema.properties?.[key]?.const, plan);
    }
  for (const [name, property] of Object.entries(schema.properties ?? {})) properties.set(name, planOf(property, root));
  if (schema.items) draft.items = planOf(schema.items, root);
  if (typeof additionalProperties === 'object') draft.additional = planOf(additionalProperties, root);
  const below = [...branches.values(), ...properties.values(), draft.items, draft.additional];
  if (below.some((each) => each?.annotated)) draft.annotated = true;
  return draft;
}

function descend(
  plan: Plan,
  value: Json,
  path: Path,
  inherited: VariableType | undefined,
  hidden: boolean,
  visit: Visit,
  onlyAnnotated: boolean,
): void {
  const type = plan.type ?? inherited;
  visit(value, plan.schema, path, type, hidden);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const { items } = plan;
    if (items && (items.annotated || !onlyAnnotated))
      for (let index = 0; index < value.length; index++)
        descend(items, value[index] as Json, [...path, String(index)], type, hidden, visit, onlyAnnotated);
    return;
  }
  if (plan.branches) {
    const branch = plan.branches.get(own(value, plan.discriminator as string));
    if (branch && (branch.annotated || !onlyAnnotated))
      descend(branch, value, path, type, hidden, visit, onlyAnnotated);
  }
  const { properties, additional } = plan;
  if (!properties && !additional) return;
  for (const key of Object.keys(value)) {
    const child = properties?.get(key) ?? additional;
    if (!child || (onlyAnnotated && !child.annotated)) continue;
    const hides = hidden || (child.when !== undefined && !isShown(child.when, value, properties));
    descend(child, value[key] as Json, [...path, key], type, hides, visit, onlyAnnotated);
  }
}

function isShown(
  when: NonNullable<JsonSchema['x-when']>,
  siblings: Readonly<Record<string, Json>>,
  properties: Plan['properties'],
): boolean {
  const sibling = own(siblings, when.property) ?? properties?.get(when.property)?.schema.default ?? null;
  return when.in.includes(sibling);
}
