import type { Json } from '../generated/types.ts';
import { own } from './json.ts';
import { toPointer } from './pointer.ts';
import type { SchemaError, Validate } from './schema-diagnostics.ts';

/** A JSON Schema without words and references, small enough to be carried by a runtime. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
}

/** A validator of objects that say by their `type` which shape they have. It stops at the first fault. */
export function createShapeValidator<T>(shapes: Readonly<Record<string, Shape>>): Validate<T> {
  const validate: Validate<T> = (value): value is T => {
    const fault = faultOfTyped(shapes, value);
    validate.errors = fault ? [fault] : null;
    return fault === undefined;
  };
  return validate;
}

function faultOfTyped(shapes: Readonly<Record<string, Shape>>, value: unknown): SchemaError | undefined {
  if (typeOf(value) !== 'object') return wrong([], 'type', { type: 'object' });
  // An object's own `type` may be anything; whatever else stands in it is judged by its shape.
  const { type } = value as { readonly type?: unknown };
  const shape = typeof type === 'string' ? own(shapes, type) : undefined;
  return shape ? faultOf(shape, value, []) : wrong([], 'discriminator', { tag: 'type' });
}

function faultOf(shape: Shape, value: unknown, path: readonly string[]): SchemaError | undefined {
  const { type, minimum, maximum } = shape;
  if (type !== undefined && !types(type).some((each) => isOfType(value, each))) return wrong(path, 'type', { type });
  if (shape.const !== undefined && value !== shape.const) return wrong(path, 'const', { allowedValue: shape.const });
  if (shape.enum && !shape.enum.some((each) => each === value))
    return wrong(path, 'enum', { allowedValues: shape.enum });
  if (typeof value === 'number' && minimum !== undefined && value < minimum)
    return wrong(path, 'minimum', { limit: minimum });
  if (typeof value === 'number' && maximum !== undefined && value > maximum)
    return wrong(path, 'maximum', { limit: maximum });
  if (Array.isArray(value)) return shape.items && faultInItems(shape.items, value, path);
  return typeOf(value) === 'object'
    ? faultInObject(shape, value as Readonly<Record<string, unknown>>, path)
    : undefined;
}

function faultInItems(items: Shape, values: readonly unknown[], path: readonly string[]): SchemaError | undefined {
  for (const [index, value] of values.entries()) {
    const fault = faultOf(items, value, [...path, String(index)]);
    if (fault) return fault;
  }
  return undefined;
}

function faultInObject(
  { required = [], properties = {}, additionalProperties = true }: Shape,
  value: Readonly<Record<string, unknown>>,
  path: readonly string[],
): SchemaError | undefined {
  for (const missingProperty of required)
    if (own(value, missingProperty) === undefined) return wrong(path, 'required', { missingProperty });
  for (const key of Object.keys(value)) {
    const shape = own(properties, key) ?? additionalProperties;
    if (shape === false) return wrong(path, 'additionalProperties', { additionalProperty: key });
    // What is undefined is not there, in JSON.
    const fault = shape === true || value[key] === undefined ? undefined : faultOf(shape, value[key], [...path, key]);
    if (fault) return fault;
  }
  return undefined;
}

function types(type: string | readonly string[]): readonly string[] {
  return typeof type === 'string' ? [type] : type;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type === 'number' ? Number.isFinite(value) : typeOf(value) === type;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function wrong(path: readonly string[], keyword: string, params: SchemaError['params']): SchemaError {
  return { instancePath: toPointer(path), keyword, params };
}
