import type { GridCommand } from './keymap.ts';
import { type Ground, move, nextCell } from './navigate.ts';
import {
  cycle,
  extendTo,
  isRange,
  type Place,
  type Selection,
  selectAll,
  selectCell,
  selectColumns,
  selectRows,
} from './selection.ts';
import type { GridActions } from './use-actions.ts';
import type { GridModel } from './use-grid-model.ts';

interface CommandOptions {
  readonly model: GridModel;
  readonly selection: Selection;
  readonly actions: GridActions;
  /** Selects and brings a place into sight: the active cell when left out. */
  select(next: Selection, show?: Place): void;
  page(): { readonly pageRows: number; readonly pageColumns: number };
  /** Begins to edit the active cell. */
  edit(): void;
  openMenu(): void;
  find(): void;
  findNext(step: 1 | -1): void;
  goToProblem(step: 1 | -1): void;
  /** Escape with nothing left to undo: the next Tab leaves the table. */
  letGo(): void;
}

/** Carries out what a key means. False where the key is not for the grid after all. */
export function carryOut(command: GridCommand, options: CommandOptions): boolean {
  const { model, selection, select, actions } = options;
  const { active } = selection;
  const extent = { rows: model.rows.length, columns: model.columns.length };
  const onHeader = active.row < 0 || active.column < 0;
  switch (command.do) {
    case 'move': {
      const from = command.extend ? selection.head : active;
      const to = move(from, command.motion, ground(options, !command.extend));
      if (command.extend) select(extendTo(selection, to), to);
      else select(selectCell(to));
      return true;
    }
    case 'tab': {
      const next = afterTab(selection, command.step, extent);
      if (next) select(next);
      return next !== undefined;
    }
    case 'enter':
      if (onHeader) options.openMenu();
      else if (model.columns[active.column]?.column) select(afterEnter(selection, command.step, extent));
      else unfold(model, active);
      return true;
    case 'edit':
    case 'open':
      if (onHeader) options.openMenu();
      else options.edit();
      return true;
    case 'toggle':
      if (onHeader) options.openMenu();
      else return toggle(model, active, actions);
      return true;
    case 'clear':
      if (!onHeader) actions.clear();
      return true;
    case 'fillDown':
      actions.fillDown();
      return true;
    case 'fillRight':
      actions.fillRight();
      return true;
    case 'selectAll':
      select(selectAll(selection, extent));
      return true;
    case 'selectRow':
      select(selectRows(selection, extent));
      return true;
    case 'selectColumn':
      select(selectColumns(selection, extent));
      return true;
    case 'menu':
      options.openMenu();
      return true;
    case 'find':
      options.find();
      return true;
    case 'findNext':
      options.findNext(command.step);
      return true;
    case 'problem':
      options.goToProblem(command.step);
      return true;
    case 'escape':
      if (isRange(selection)) select(selectCell(active));
      else options.letGo();
      return true;
  }
}

/** Where Tab leads: through a range, else to the next cell; undefined past the last. */
export function afterTab(
  selection: Selection,
  step: 1 | -1,
  extent: { readonly rows: number; readonly columns: number },
): Selection | undefined {
  if (isRange(selection)) return cycle(selection, 'row', step);
  const to = nextCell(selection.active, step, extent);
  return to && { ...selectCell(to), home: selection.home ?? Math.max(0, selection.active.column) };
}

/** Where Enter leads: through a range, else down (or up), back to where Tab began. */
export function afterEnter(selection: Selection, step: 1 | -1, { rows }: { readonly rows: number }): Selection {
  if (isRange(selection)) return cycle(selection, 'column', step);
  const row = Math.max(0, Math.min(selection.active.row + step, rows - 1));
  return selectCell({ row, column: selection.home ?? selection.active.column });
}

/** Shows the columns of a folded group again. */
export function unfold(model: GridModel, { column }: Place): void {
  const group = model.columns[column]?.group;
  model.setView({ ...model.view, folded: model.view.folded.filter((each) => each !== group) });
}

/** True where the cell is one of true and false. */
function toggle(model: GridModel, { row, column }: Place, actions: GridActions): boolean {
  const id = model.rows[row];
  const shown = model.columns[column]?.column;
  if (id === undefined || shown?.editor?.type !== 'boolean') return false;
  const counts = model.text(id, shown.id) || model.state(id, shown.id).inherited;
  actions.setOne(id, shown.id, counts === 'true' ? 'false' : 'true');
  return true;
}

function ground(options: CommandOptions, headers: boolean): Ground {
  const { model } = options;
  const { rows, columns } = model;
  return {
    rows: rows.length,
    columns: columns.length,
    headers,
    ...options.page(),
    isFilled({ row, column }) {
      const id = rows[row];
      const shown = columns[column]?.column;
      return id !== undefined && shown !== undefined && model.text(id, shown.id) !== '';
    },
  };
}
