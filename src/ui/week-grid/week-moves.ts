import { type Motion, move } from '../grid/navigate.ts';
import { type Area, type Place, type Selection, selectCell } from '../grid/selection.ts';
import { extentOf, nearestIn, stretchTo, valueAtPlace, zoneArea, zoneOf } from './week-places.ts';
import type { WeekShape, WeekValues } from './week-shape.ts';

/** Lines on one page: a working day of hours. */
const pageRows = 12;

/** The first cell of the week, where arrows lead while nothing is selected. */
const firstCell: Place = { row: 1, column: 1 };

/** The selection after an arrow or one of its relatives; with Shift (`extend`) it is stretched. */
export function moved(
  selection: Selection | undefined,
  motion: Motion,
  extend: boolean,
  shape: WeekShape,
  values: WeekValues,
): Selection {
  if (!selection) return selectCell(firstCell);
  const ground = {
    ...extentOf(shape),
    pageRows,
    pageColumns: shape.days.length,
    headers: false,
    isFilled: (place: Place) => valueAtPlace(place, shape, values) !== 0,
  };
  const next = move(extend ? selection.head : selection.active, motion, ground);
  if (extend) return stretchTo(selection, next, shape);
  // Single steps reach the Set lines; Page Up, Home and the edges stay in the week.
  const isStep = motion === 'up' || motion === 'left';
  return selectCell(isStep ? next : nearestIn(reachOf(selection.active, shape), next));
}

/** Where longer ways lead: those of the week stay in it, those of a Set line may leave it. */
function reachOf(from: Place, shape: WeekShape): Area {
  const { rows, columns } = extentOf(shape);
  const isWeek = zoneOf(from) === 'cells';
  return isWeek ? zoneArea('cells', shape) : { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

/** The next place in reading order (Tab) or in column order (Enter) of the same zone; undefined past its end. */
export function nextInZone(from: Place, by: 'tab' | 'enter', step: 1 | -1, shape: WeekShape): Place | undefined {
  const { top, left, bottom, right } = zoneArea(zoneOf(from), shape);
  const width = right - left + 1;
  if (by === 'enter') {
    const row = from.row + step;
    return row < top || row > bottom ? undefined : { ...from, row };
  }
  const at = (from.row - top) * width + (from.column - left) + step;
  if (at < 0 || at >= (bottom - top + 1) * width) return undefined;
  return { row: top + Math.floor(at / width), column: left + (at % width) };
}
