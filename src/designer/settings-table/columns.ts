import { callbackSettingsSchema } from '../../generated/schemas.ts';
import type { Json } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import type { JsonSchema } from '../../model/json-schema.ts';

/** Key of a column: the property of a row in the schema, such as `slotDurationMin`. */
export type ColumnKey = string;

/** What a cell of a column holds. */
export type SettingsColumnKind = 'reference' | 'boolean' | 'integer' | 'choice' | 'text' | 'skillExpression';

/** Letter of a group of columns, A to G, in the order of the table. */
export type SettingsGroupId = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';

/** A column of CALLBACK_SETTINGS, as its schema says it. */
export interface SettingsColumn {
  readonly key: ColumnKey;
  /** The name people read; also the header in a CSV file. */
  readonly title: string;
  readonly group: { readonly id: SettingsGroupId; readonly title: string };
  readonly kind: SettingsColumnKind;
  /** Of a reference: the collection of the workspace that its ids are from. */
  readonly collection?: string;
  /** Of an integer: the least that is allowed. */
  readonly minimum?: number;
  /** Of an integer: the most that is allowed. */
  readonly maximum?: number;
  /** Of a text: the most characters. */
  readonly maxLength?: number;
  /** Of a text: the regular expression it must match. */
  readonly pattern?: string;
  /** Of a choice. */
  readonly values?: readonly { readonly value: string; readonly label: string }[];
  /** What counts when the cell and the cell of the DEFAULT row are blank; left out where nothing does. */
  readonly default?: Json;
  /** One sentence: what the column does. */
  readonly help: string;
  /** Unit of an integer, such as `minutes`. */
  readonly unit?: string;
}

/** The column whose value names the row: its queue. The DEFAULT row has none. */
export const keyColumn = 'virtualQueue';

const groupIds: readonly SettingsGroupId[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/** All columns of CALLBACK_SETTINGS, in their order. */
export const settingsColumns: readonly SettingsColumn[] = (callbackSettingsSchema['x-order'] ?? []).map((key) =>
  columnFrom(key, callbackSettingsSchema.properties?.[key] ?? {}),
);

const byKey: Readonly<Record<string, SettingsColumn>> = Object.fromEntries(
  settingsColumns.map((column) => [column.key, column]),
);

/** The column of a key; undefined when there is none. */
export function settingsColumn(key: ColumnKey): SettingsColumn | undefined {
  return own(byKey, key);
}

function columnFrom(key: string, schema: JsonSchema): SettingsColumn {
  const title = schema.title ?? key;
  const tab = schema['x-tab'] ?? '';
  const id = groupIds[callbackSettingsSchema['x-tabs']?.indexOf(tab) ?? -1] ?? 'A';
  const collection = schema['x-reference'];
  const unit = schema['x-unit'] ?? /\(([a-z]+)\)$/.exec(title)?.[1];
  const { minimum, maximum, maxLength, pattern, default: value } = schema;
  const kind = kindOf(schema);
  return {
    ...{ key, title, group: { id, title: tab }, kind, help: schema.description ?? '' },
    ...(collection === undefined ? {} : { collection }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(maxLength === undefined || kind !== 'text' ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(schema.enum ? { values: schema.enum.map((each) => choice(String(each), schema)) } : {}),
    ...(value === undefined ? {} : { default: value }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function kindOf(schema: JsonSchema): SettingsColumnKind {
  if (schema['x-reference'] !== undefined) return 'reference';
  if (schema.enum) return 'choice';
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'integer') return 'integer';
  return schema['x-widget'] === 'skill-expression' || schema.$ref?.endsWith('/skillExpression')
    ? 'skillExpression'
    : 'text';
}

function choice(value: string, schema: JsonSchema): { readonly value: string; readonly label: string } {
  return { value, label: own(schema['x-labels'] ?? {}, value) ?? value };
}
