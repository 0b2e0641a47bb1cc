import { callbackSettingsSchema } from '../generated/schemas.ts';
import type { CallbackSettings, Json, ResolvedSettings, SettingsRow, Workspace } from '../generated/types.ts';
import { canonicalJson, own, type ReadonlyTexts } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import { sortedEntries } from './sorted.ts';

/** Where a column's value comes from: its own cell, the DEFAULT row, or the column's default. */
export type SettingsSource = 'row' | 'default' | 'column';

/** A cell after inheritance. */
export interface ResolvedCell {
  readonly value: Json;
  readonly from: SettingsSource;
}

const columns = Object.entries(callbackSettingsSchema.properties ?? {}).filter(([name]) => name !== 'virtualQueue');

/** A queue's row in CALLBACK_SETTINGS after inheritance. */
export interface ResolvedRow {
  /** Id of the row. */
  readonly id: string;
  readonly cells: ReadonlyMap<string, ResolvedCell>;
}

const tables = new WeakMap<CallbackSettings, ReadonlyMap<string, ResolvedRow>>();

/** The rows of CALLBACK_SETTINGS by the id of their queue. Of several rows of one queue, the one whose id comes first. */
export function settingsTable(settings: CallbackSettings): ReadonlyMap<string, ResolvedRow> {
  const known = tables.get(settings);
  if (known) return known;
  const table = new Map<string, ResolvedRow>();
  for (const [id, row] of sortedEntries(settings.rows))
    if (row.virtualQueue && !table.has(row.virtualQueue))
      table.set(row.virtualQueue, { id, cells: inheritSettings(row, settings.default) });
  tables.set(settings, table);
  return table;
}

/**
 * Every column of a row after inheritance: a blank cell takes the DEFAULT row's, and a blank there the column's default
 * (`schemas/rules.md` 1.1). Columns that stay blank are left out. Values are as in the table: references are ids.
 */
export function inheritSettings(row: SettingsRow, fallback: SettingsRow): ReadonlyMap<string, ResolvedCell> {
  const known = inherited.get(row);
  if (known?.fallback === fallback) return known.cells;
  const cells = findCells(row, fallback);
  inherited.set(row, { fallback, cells });
  return cells;
}

/** A table of thousands of rows changes in one of them at a time. */
const inherited = new WeakMap<SettingsRow, { fallback: SettingsRow; cells: ReadonlyMap<string, ResolvedCell> }>();

function findCells(row: SettingsRow, fallback: SettingsRow): Map<string, ResolvedCell> {
  const cells = new Map<string, ResolvedCell>();
  for (const [name, schema] of columns) {
    const candidates: readonly [SettingsSource, Json | undefined][] = [
      ['row', cellOf(row, name)],
      ['default', cellOf(fallback, name)],
      ['column', schema.default],
    ];
    for (const [from, value] of candidates)
      if (value !== undefined && value !== '') {
        cells.set(name, { value, from });
        break;
      }
  }
  return cells;
}

/** A row's settings, and what their names were read from. */
interface Resolved {
  readonly virtualQueues: Workspace['virtualQueues'];
  readonly routingPoints: Workspace['directory']['routingPoints'];
  readonly settings: ResolvedSettings;
}

const resolved = new WeakMap<ResolvedRow['cells'], Resolved>();
const texts = new WeakMap<object, string>();

/** Canonical texts of resolved settings, so that a table of which one row changed is hashed fast. */
export const settingsTexts: ReadonlyTexts = texts;

/** A queue's settings as the runtime reads them: queues and routing points by name. Undefined without a row. */
export function resolveSettings(workspace: Workspace, queue: string): ResolvedSettings | undefined {
  const cells = settingsTable(workspace.callbackSettings).get(queue)?.cells;
  if (!cells) return undefined;
  const { virtualQueues } = workspace;
  const { routingPoints } = workspace.directory;
  const known = resolved.get(cells);
  if (known?.virtualQueues === virtualQueues && known.routingPoints === routingPoints) return known.settings;
  const settings = nameObjects(cells, workspace);
  resolved.set(cells, { virtualQueues, routingPoints, settings });
  texts.set(settings, canonicalJson(settings));
  return settings;
}

function nameObjects(cells: ResolvedRow['cells'], workspace: Workspace): ResolvedSettings {
  const settings: [string, Json][] = [];
  for (const [name, schema] of columns) {
    const cell = cells.get(name);
    const value = cell && nameFor(cell.value, schema, workspace);
    if (value !== undefined) settings.push([name, value]);
  }
  settings.sort(([a], [b]) => (a < b ? -1 : 1));
  // The columns of a row are those of the settings; every column that settings require has a default.
  return Object.fromEntries(settings) as unknown as ResolvedSettings;
}

function cellOf(row: SettingsRow, name: string): Json | undefined {
  return own(row as Readonly<Record<string, Json>>, name);
}

function nameFor(value: Json, schema: JsonSchema, workspace: Workspace): Json | undefined {
  switch (schema['x-reference']) {
    case 'virtualQueues':
      return own(workspace.virtualQueues, String(value))?.name;
    case 'routingPoints':
      return own(workspace.directory.routingPoints, String(value))?.name;
    default:
      return value;
  }
}
