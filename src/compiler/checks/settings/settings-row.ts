import { callbackSettingsSchema } from '../../../generated/schemas.ts';
import type { Json, ResolvedSettings, SettingsRow, VirtualQueue } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import { toPointer } from '../../../model/pointer.ts';
import type { CheckTitle, Find, FindingDetails } from '../check.ts';
import type { SettingsSurroundings } from './surroundings.ts';

/** Key of a column of CALLBACK_SETTINGS. */
export type SettingsColumnKey = keyof SettingsRow;

/** A row as the rules see it: each column after inheritance, and where its value is decided. */
export interface SettingsRowView {
  /** Left out: the DEFAULT row. */
  readonly id?: string;
  readonly isDefault: boolean;
  /** JSON Pointer to the row. */
  readonly pointer: string;
  /** The row's own cells. */
  readonly row: SettingsRow;
  /** The queue it is for, when there is one. */
  readonly queue: VirtualQueue | undefined;
  /** The value that counts: own cell, DEFAULT row, column's default. Undefined when it stays blank. */
  value<Column extends SettingsColumnKey>(column: Column): SettingsValues[Column] | undefined;
  /** True when the row's own cell is filled. */
  owns(column: SettingsColumnKey): boolean;
  /** True when the row's own cell or that of the DEFAULT row is filled. */
  isFilled(column: SettingsColumnKey): boolean;
  /**
   * True when at least one of these cells is the row's own. What follows from inherited cells alone is told once, in the
   * DEFAULT row, for which this is always true.
   */
  decides(...columns: readonly SettingsColumnKey[]): boolean;
}

/** Types of the columns' values; those of a row and of resolved settings are the same. */
type SettingsValues = Required<SettingsRow> & ResolvedSettings;

/** What a rule says of itself beside its title. */
export interface SettingsCheckTitle extends CheckTitle {
  /** Id of the rule in `schemas/rules.md` 1.3; it stands in the params of each finding. */
  readonly rule: string;
  /**
   * What a finding forbids; it stands in its params as `blocks`. `save`: the table is not taken into any configuration, so
   * it is an error. `publish`: drafts may run with it, so it is a warning or a hint, but
   * the table is not published. Left out: nothing.
   */
  readonly blocks?: 'save' | 'publish';
}

/** A rule about one row beside the objects it refers to, and nothing else: its findings are remembered. */
export interface SettingsRowCheck extends SettingsCheckTitle {
  ofSettingsRow(row: SettingsRowView, around: SettingsSurroundings, find: Find<SettingsColumnKey>): void;
}

/** A rule between rows. */
export interface SettingsTableCheck extends SettingsCheckTitle {
  ofSettingsTable(table: SettingsTableView, find: FindInRow): void;
}

/** Reports a finding in a cell of a row; undefined is the DEFAULT row. */
export type FindInRow = (
  row: string | undefined,
  column: SettingsColumnKey,
  message: string,
  details?: FindingDetails,
) => void;

/** The whole table as rules between rows see it. */
export interface SettingsTableView {
  readonly default: SettingsRow;
  readonly rows: Readonly<Record<string, SettingsRow>>;
  /** Ids of the rows of each queue, in the order of the ids. */
  readonly rowsOf: ReadonlyMap<string, readonly string[]>;
  readonly around: SettingsSurroundings;
}

const columns: Readonly<Record<string, { readonly default?: Json }>> = callbackSettingsSchema.properties ?? {};

/** A view of a row; without an id, of the DEFAULT row. */
export function viewRow(
  id: string | undefined,
  row: SettingsRow,
  fallback: SettingsRow,
  around: SettingsSurroundings,
): SettingsRowView {
  const isDefault = id === undefined;
  const owns = (column: SettingsColumnKey) => isFilledIn(row, column);
  return {
    ...(isDefault ? {} : { id }),
    isDefault,
    pointer: rowPointer(id),
    row,
    queue: row.virtualQueue === undefined ? undefined : own(around.virtualQueues, row.virtualQueue),
    value: (column) => settingOf(row, isDefault ? row : fallback, column),
    owns,
    isFilled: (column) => owns(column) || isFilledIn(fallback, column),
    decides: (...each) => isDefault || each.some(owns),
  };
}

/** JSON Pointer to a row; undefined is the DEFAULT row. */
export function rowPointer(id: string | undefined): string {
  return id === undefined ? '/callbackSettings/default' : toPointer(['callbackSettings', 'rows', id]);
}

function isFilledIn(row: SettingsRow, column: SettingsColumnKey): boolean {
  return Object.hasOwn(row, column) && row[column] !== undefined && row[column] !== '';
}

function settingOf<Column extends SettingsColumnKey>(
  row: SettingsRow,
  fallback: SettingsRow,
  column: Column,
): SettingsValues[Column] | undefined {
  if (isFilledIn(row, column)) return row[column] as SettingsValues[Column]; // filled, as just asked
  if (column !== 'virtualQueue' && isFilledIn(fallback, column)) return fallback[column] as SettingsValues[Column];
  // The column's default is of the column's type, as the schema's tests hold it.
  return columns[column]?.default as SettingsValues[Column] | undefined;
}
