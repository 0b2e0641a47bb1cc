import type { Diagnostic, SettingsRow, Workspace } from '../generated/types.ts';
import type { BlockRegistry } from '../model/registry.ts';
import type { FindingDetails } from './checks/check.ts';
import { settingsChecks } from './checks/settings/index.ts';
import {
  rowPointer,
  type SettingsCheckTitle,
  type SettingsColumnKey,
  type SettingsTableView,
  viewRow,
} from './checks/settings/settings-row.ts';
import { createSettingsSurroundings, type SettingsSurroundings } from './checks/settings/surroundings.ts';

/** Findings about CALLBACK_SETTINGS, by row. A row without findings is not in it. */
export interface SettingsFindings {
  readonly default: readonly Diagnostic[];
  readonly rows: ReadonlyMap<string, readonly Diagnostic[]>;
}

interface RowFindings {
  readonly id: string | undefined;
  readonly fallback: SettingsRow;
  readonly around: SettingsSurroundings;
  readonly findings: readonly Diagnostic[];
}

const rowChecks = settingsChecks.filter((each) => 'ofSettingsRow' in each);
const tableChecks = settingsChecks.filter((each) => 'ofSettingsTable' in each);

/**
 * A validator of CALLBACK_SETTINGS that remembers each row's findings by identity: of two thousand rows it looks again only at
 * those that are new, or at all when DEFAULT or what rows refer to is new. The one path by which cells are judged, for the
 * compiler as for typing, paste, fill, import and undo.
 */
export function createSettingsChecker(registry: BlockRegistry): (workspace: Workspace) => SettingsFindings {
  const surroundingsOf = createSettingsSurroundings(registry);
  const known = new WeakMap<SettingsRow, RowFindings>();
  let last:
    | { settings: Workspace['callbackSettings']; around: SettingsSurroundings; findings: SettingsFindings }
    | undefined;

  function ofRow(id: string | undefined, row: SettingsRow, fallback: SettingsRow, around: SettingsSurroundings) {
    const before = known.get(row);
    if (before && before.id === id && before.fallback === fallback && before.around === around) return before.findings;
    const view = viewRow(id, row, fallback, around);
    const findings: Diagnostic[] = [];
    for (const check of rowChecks)
      check.ofSettingsRow(view, around, (column, message, details) =>
        findings.push(diagnostic(check, view.pointer, column, message, details)),
      );
    known.set(row, { id, fallback, around, findings });
    return findings;
  }

  return (workspace) => {
    const settings = workspace.callbackSettings;
    const around = surroundingsOf(workspace);
    if (last?.settings === settings && last.around === around) return last.findings;
    const fallback = settings.default;
    const between = betweenRows(settings, around);
    const rows = new Map<string, readonly Diagnostic[]>();
    for (const id of Object.keys(settings.rows)) {
      const own = ofRow(id, settings.rows[id] as SettingsRow, fallback, around);
      const more = between.get(id);
      if (own.length > 0 || more) rows.set(id, more ? [...own, ...more] : own);
    }
    const findings = {
      default: [...ofRow(undefined, fallback, fallback, around), ...(between.get(undefined) ?? [])],
      rows,
    };
    last = { settings, around, findings };
    return findings;
  };
}

function betweenRows(
  { default: fallback, rows }: Workspace['callbackSettings'],
  around: SettingsSurroundings,
): Map<string | undefined, Diagnostic[]> {
  const found = new Map<string | undefined, Diagnostic[]>();
  const table: SettingsTableView = { default: fallback, rows, rowsOf: rowsByQueue(rows), around };
  for (const check of tableChecks)
    check.ofSettingsTable(table, (row, column, message, details) => {
      const ofRow = found.get(row) ?? [];
      found.set(row, ofRow);
      ofRow.push(diagnostic(check, rowPointer(row), column, message, details));
    });
  return found;
}

function rowsByQueue(rows: Readonly<Record<string, SettingsRow>>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const id of Object.keys(rows)) {
    const queue = rows[id]?.virtualQueue;
    if (!queue) continue;
    const ids = found.get(queue);
    if (ids) ids.push(id);
    else found.set(queue, [id]);
  }
  for (const ids of found.values()) if (ids.length > 1) ids.sort();
  return found;
}

function diagnostic(
  { code, severity, rule, blocks }: SettingsCheckTitle,
  pointer: string,
  column: SettingsColumnKey,
  message: string,
  details: FindingDetails = {},
): Diagnostic {
  const isError = (details.severity ?? severity) === 'error';
  // A check whose errors forbid saving forbids nothing by its milder findings.
  const forbids = blocks !== 'save' || isError ? blocks : undefined;
  const params = { rule, ...(forbids ? { blocks: forbids } : {}), ...details.params };
  return { code, severity, message, ...details, at: `${pointer}/${column}`, params };
}
