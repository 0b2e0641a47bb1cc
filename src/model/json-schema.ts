import type { Json, VariableType } from '../generated/types.ts';

/** A JSON Schema of our dialect (`schemas/dialect.ts`), as forms and the reference read it. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly default?: Json;
  readonly examples?: readonly Json[];
  readonly deprecated?: boolean;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly oneOf?: readonly JsonSchema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  /** Which widget shows the value, where its type alone does not say it. */
  readonly 'x-widget'?: string;
  /** What people read for the values of an enumeration. */
  readonly 'x-labels'?: Readonly<Record<string, string>>;
  /** Order of properties in forms and written documents. */
  readonly 'x-order'?: readonly string[];
  /** The value is the key of an object in this collection of the workspace (`variables`: of the application). */
  readonly 'x-reference'?: string;
  /** The variable referred to is written, not read. */
  readonly 'x-writes'?: boolean;
  /** Type that the variable referred to, or the expression below here, must have. */
  readonly 'x-type'?: VariableType;
  /** Tabs of a form in their order, named as in the guide. */
  readonly 'x-tabs'?: readonly string[];
  /** The tab this property is shown in. */
  readonly 'x-tab'?: string;
  /** Shown only while a sibling property has one of these values. */
  readonly 'x-when'?: { readonly property: string; readonly in: readonly Json[] };
  /** Unit shown behind the value: seconds, minutes, digits. */
  readonly 'x-unit'?: string;
}
