export type { CellEdit, CellPlan, CellPlanProblem } from './cell-plan.ts';
export { cellText, type InheritedCell, inheritedCell, settingText } from './cell-text.ts';
export {
  type ColumnKey,
  keyColumn,
  type SettingsColumn,
  type SettingsColumnKind,
  settingsColumn,
  settingsColumns,
} from './columns.ts';
export type { CsvPreview, CsvPreviewCell, CsvPreviewRow } from './csv-preview.ts';
export { type TableDifference, tableDifferences } from './differences.ts';
export { formatSettingsCsv } from './format-csv.ts';
export { refuseSettingsChange, type SettingsGuards, settingsGuards } from './guards.ts';
export { type ParsedCell, parseCell } from './parse-cell.ts';
export { planCells } from './plan-cells.ts';
export { planCsv } from './plan-csv.ts';
export { type PastedBlock, planPaste } from './plan-paste.ts';
export { previewSettingsCsv } from './preview-csv.ts';
export { defaultRow, type RowKey, rowKeys } from './rows.ts';
