import { useCallback, useEffect, useMemo } from 'react';
import { setSettingsCells } from '../../designer/index.ts';
import {
  cellText,
  defaultRow,
  inheritedCell,
  keyColumn,
  planCells,
  refuseSettingsChange,
  rowKeys,
} from '../../designer/settings-table/index.ts';
import { own } from '../../model/json.ts';
import type { CellRefusal, CellState, GridProps, SetCell, SetHow } from '../../ui/grid/index.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { afterUndo, placeKey, setLeftOut, useLeftOut, withRefusals } from './left-out.ts';
import { settingsFindings } from './settings-findings.ts';
import { settingsGridColumns } from './settings-grid-columns.tsx';

type SettingsGrid = Pick<
  GridProps,
  | 'rowIds'
  | 'columns'
  | 'pinnedRows'
  | 'rowTitle'
  | 'cellText'
  | 'cellState'
  | 'rowProblems'
  | 'onSetCells'
  | 'readOnly'
>;

const pinned = [defaultRow];

/**
 * The table as the grid shows it. A text that was not taken stands in its cell as an error until it is put right, so that it
 * is found from problem to problem; the workspace keeps the value it had.
 */
export function useSettingsGrid(): SettingsGrid {
  const designer = useDesigner();
  const workspace = useDesignerState((state) => state.workspace);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const leftOut = useLeftOut((state) => state.entries);
  const findings = useMemo(() => settingsFindings(diagnostics), [diagnostics]);
  const refused = useMemo(() => new Map(leftOut.map((each) => [placeKey(each), each])), [leftOut]);
  const columns = useMemo(() => settingsGridColumns(designer), [designer]);
  const keys = rowKeys(workspace);
  const rowIds = useMemo(() => keys.slice(1), [keys]);

  useEffect(() => {
    const forget = (steps: number) => setLeftOut(afterUndo(useLeftOut.getState().entries, steps));
    forget(designer.store.getState().undoSteps.length);
    return designer.store.subscribe(({ undoSteps }) => forget(undoSteps.length));
  }, [designer]);

  const textAt = useCallback(
    (row: string, column: string) => refused.get(placeKey({ row, column }))?.text ?? cellText(workspace, row, column),
    [workspace, refused],
  );
  const stateAt = useCallback(
    (row: string, column: string): CellState => {
      const wrong = refused.get(placeKey({ row, column }));
      const problems = wrong
        ? [{ severity: 'error', message: `Not taken. ${wrong.message}` } as const]
        : findings.cell(row, column);
      if (row === defaultRow && column === keyColumn)
        return { problems, readOnly: 'The DEFAULT row is for all queues; its name stays.' };
      const inherited = inheritedCell(workspace, row, column);
      if (!inherited) return { problems };
      return { problems, inherited: inherited.text, inheritedFrom: sources[inherited.from] };
    },
    [workspace, refused, findings],
  );
  const rowTitle = useCallback((row: string) => textAt(row, keyColumn) || 'Row without a queue', [textAt]);
  const onSetCells = useCallback(
    (cells: readonly SetCell[], how: SetHow): readonly CellRefusal[] => {
      const plan = planCells(designer.store.getState().workspace, cells);
      const changes = plan.cells.length + plan.newRows.length > 0;
      const answer = changes
        ? designer.dispatch(setSettingsCells, { cells: plan.cells, newRows: plan.newRows, how })
        : undefined;
      const refusals =
        answer?.done === false ? cells.map((each) => ({ ...each, message: answer.reason })) : plan.problems;
      // A block is set at one go: its findings are worked out at once, so that they are painted together with its values.
      if (answer?.done && how !== 'type') designer.compileNow();
      const steps = answer?.done ? designer.store.getState().undoSteps.length : 0;
      // What was typed stays in its editor, with the reason.
      const kept = how === 'type' ? [] : refusals.map((each) => ({ ...leftOutOf(each), steps }));
      const settled = how === 'type' && refusals.length > 0 ? [] : cells;
      setLeftOut(withRefusals(useLeftOut.getState().entries, settled, kept));
      return refusals;
    },
    [designer],
  );
  const readOnly = refuseSettingsChange(workspace);
  return {
    ...{ rowIds, columns, pinnedRows: pinned, rowTitle, onSetCells, cellText: textAt, cellState: stateAt },
    rowProblems: findings.row,
    ...(readOnly === undefined ? {} : { readOnly }),
  };
}

const sources = { DEFAULT: 'from DEFAULT', 'built-in default': 'built-in default' } as const;

function leftOutOf({ row, column, text, message }: { row: string; column: string; text: string; message: string }) {
  return { row, column, text, message };
}

/** What a row is called where it may be gone or was never made. */
export function useRowName(): (row: string) => string {
  const workspace = useDesignerState((state) => state.workspace);
  const leftOut = useLeftOut((state) => state.entries);
  return useCallback(
    (row) => {
      const isThere = row === defaultRow || own(workspace.callbackSettings.rows, row) !== undefined;
      const named = isThere ? cellText(workspace, row, keyColumn) : '';
      const written = leftOut.find((each) => each.row === row && each.column === keyColumn)?.text;
      if (named !== '') return named;
      const what = isThere ? 'Row without a queue' : 'Row not made';
      return written === undefined ? what : `${what} (${written})`;
    },
    [workspace, leftOut],
  );
}
