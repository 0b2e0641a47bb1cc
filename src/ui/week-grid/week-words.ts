import type { Selection } from '../grid/selection.ts';
import { count } from '../grid/words.ts';
import { selectedCells } from './week-places.ts';
import { countsAt, type WeekHow, type WeekShape, type WeekValues } from './week-shape.ts';

const done: Readonly<Record<WeekHow, string>> = {
  type: 'set',
  paste: 'pasted',
  fill: 'filled',
  clear: 'cleared',
  copyDay: 'copied',
};

/** What became of a wish to set cells. */
export function outcome(how: WeekHow, cells: number): string {
  return cells === 0 ? 'Nothing changes.' : `${count(cells, 'cell')} ${done[how]}.`;
}

/** How many cells are selected and what they sum up to. */
export function selectionText(selection: Selection, shape: WeekShape, values: WeekValues): string {
  const cells = selectedCells(selection, shape);
  const sum = cells.reduce((total, { day, time }) => total + countsAt(values, day, time), 0);
  return `${count(cells.length, 'cell')} selected, sum ${sum.toLocaleString('en')}`;
}
