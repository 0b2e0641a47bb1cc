import type { Json } from '../../generated/types.ts';
import { type ColumnKey, type SettingsColumn, settingsColumn } from './columns.ts';

/** Why a value (undefined is blank) cannot be that of a column, as a sentence; undefined when it can. Whether a reference leads anywhere is not asked. */
export function cellFault(key: ColumnKey, value: Json | undefined): string | undefined {
  const column = settingsColumn(key);
  if (!column) return `There is no column “${key}”.`;
  return value === undefined || fits(column, value)
    ? undefined
    : `${JSON.stringify(value)} cannot be a value of ${column.title}.`;
}

const longestReference = 64;
const longestText = 4000;

function fits(column: SettingsColumn, value: Json): boolean {
  const { kind, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = column;
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'integer') return Number.isSafeInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
  if (typeof value !== 'string') return false;
  if (kind === 'choice') return column.values?.some((each) => each.value === value) ?? false;
  if (kind === 'reference') return value.length <= longestReference;
  const matches = column.pattern === undefined || new RegExp(column.pattern, 'u').test(value);
  return matches && [...value].length <= (column.maxLength ?? longestText);
}
