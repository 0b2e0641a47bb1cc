import { areaOf, type Place, type Selection } from '../grid/selection.ts';
import { cellsAt, placesOf, selectedCells, valueAtPlace, zoneArea, zoneOf } from './week-places.ts';
import type { WeekEdit, WeekShape, WeekValues } from './week-shape.ts';

/** The same value in all that is selected. */
export function setSelected(selection: Selection, value: number | null, shape: WeekShape): WeekEdit[] {
  return selectedCells(selection, shape).map((cell) => ({ ...cell, value }));
}

/** The first selected line in all below it, or the line above in the only one. */
export function fillDown(selection: Selection, shape: WeekShape, values: WeekValues): WeekEdit[] {
  const { top, bottom } = areaOf(selection);
  const from = top === bottom ? top - 1 : top;
  return fill(selection, shape, values, (place) => ({ ...place, row: from }));
}

/** The first selected column in all beside it, or the column before in the only one. */
export function fillRight(selection: Selection, shape: WeekShape, values: WeekValues): WeekEdit[] {
  const { left, right } = areaOf(selection);
  const from = left === right ? left - 1 : left;
  return fill(selection, shape, values, (place) => ({ ...place, column: from }));
}

/** Where places of a Set line hold different values, there is nothing to fill with. */
function fill(selection: Selection, shape: WeekShape, values: WeekValues, source: (place: Place) => Place): WeekEdit[] {
  const zone = zoneArea(zoneOf(selection.anchor), shape);
  return placesOf(selection).flatMap((place) => {
    const from = source(place);
    if (from.row < zone.top || from.column < zone.left || (from.row === place.row && from.column === place.column))
      return [];
    const value = filling(from, shape, values);
    return value === undefined ? [] : cellsAt(place, shape).map((cell) => ({ ...cell, value }));
  });
}

/** What a cell passes on: nothing where nothing was given, so that a layer stays one. */
function filling(from: Place, shape: WeekShape, values: WeekValues): number | null | undefined {
  const [cell, ...more] = cellsAt(from, shape);
  if (cell && more.length === 0) return values.given(cell.day, cell.time) ?? null;
  return valueAtPlace(from, shape, values);
}

/** One day's values on other days. */
export function copyDay(from: string, to: readonly string[], shape: WeekShape, values: WeekValues): WeekEdit[] {
  return to
    .filter((day) => day !== from)
    .flatMap((day) => shape.times.map((time) => ({ day, time, value: values.given(from, time) ?? null })));
}
