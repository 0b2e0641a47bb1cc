import { defaultRow } from '../../designer/settings-table/index.ts';
import type { Diagnostic } from '../../generated/types.ts';
import { parsePointer } from '../../model/pointer.ts';
import type { CellProblem } from '../../ui/grid/index.ts';

/** Findings about CALLBACK_SETTINGS by the cell or the row they stand at. */
export interface SettingsFindings {
  cell(row: string, column: string): readonly CellProblem[];
  row(row: string): readonly CellProblem[];
}

/** A cell or a row of the table. */
export interface SettingsPlace {
  readonly row: string;
  readonly column?: string;
}

/** The place in the table that a pointer leads to; the DEFAULT row for the table as a whole, undefined outside of it. */
export function settingsPlaceOf(pointer: string): SettingsPlace | undefined {
  const [collection, part, ...rest] = parsePointer(pointer);
  if (collection !== 'callbackSettings') return undefined;
  const [row, column] = part === 'rows' ? rest : [defaultRow, ...rest];
  if (row === undefined) return { row: defaultRow };
  return column === undefined ? { row } : { row, column };
}

const none: readonly never[] = [];

/** Sorts findings by their place in the table; those elsewhere are left out. */
export function settingsFindings(diagnostics: readonly Diagnostic[]): SettingsFindings {
  const cells = new Map<string, CellProblem[]>();
  const rows = new Map<string, CellProblem[]>();
  for (const { at, severity, message } of diagnostics) {
    const place = settingsPlaceOf(at);
    if (!place) continue;
    const [found, key] =
      place.column === undefined ? ([rows, place.row] as const) : ([cells, `${place.row} ${place.column}`] as const);
    const known = found.get(key);
    if (known) known.push({ severity, message });
    else found.set(key, [{ severity, message }]);
  }
  return {
    cell: (row, column) => cells.get(`${row} ${column}`) ?? none,
    row: (row) => rows.get(row) ?? none,
  };
}
