import { type Area, areaOf, type Extent, type Place, type Selection, selectArea } from '../grid/selection.ts';
import { countsAt, dayWords, type WeekCell, type WeekShape, type WeekValues } from './week-shape.ts';

/*
 * Places of the week grid: line 0 sets a whole day, column 0 sets a time of all days, and where they meet stands the cell
 * that sets everything. Lines and columns from 1 on are the cells of the week. A selection stays in the zone it began in.
 */

/** Parts of the grid whose cells mean the same. */
export type Zone = 'cells' | 'setDay' | 'setAll' | 'setWeek';

/** The zone of a place. */
export function zoneOf({ row, column }: Place): Zone {
  if (row > 0) return column > 0 ? 'cells' : 'setAll';
  return column > 0 ? 'setDay' : 'setWeek';
}

/** All places there are. */
export function extentOf({ days, times }: WeekShape): Extent {
  return { rows: times.length + 1, columns: days.length + 1 };
}

/** The places of a zone. */
export function zoneArea(zone: Zone, shape: WeekShape): Area {
  const { rows, columns } = extentOf(shape);
  return {
    top: zone === 'cells' || zone === 'setAll' ? 1 : 0,
    bottom: zone === 'cells' || zone === 'setAll' ? rows - 1 : 0,
    left: zone === 'cells' || zone === 'setDay' ? 1 : 0,
    right: zone === 'cells' || zone === 'setDay' ? columns - 1 : 0,
  };
}

/** The nearest place of an area. */
export function nearestIn({ top, left, bottom, right }: Area, { row, column }: Place): Place {
  return { row: Math.max(top, Math.min(row, bottom)), column: Math.max(left, Math.min(column, right)) };
}

/** The rectangle from where a selection began to another place, within its zone. */
export function stretchTo(selection: Selection, head: Place, shape: WeekShape): Selection {
  const zone = zoneArea(zoneOf(selection.anchor), shape);
  return { active: selection.active, anchor: selection.anchor, head: nearestIn(zone, head) };
}

/** All cells of the week, the active one where it was. */
export function selectWeek(selection: Selection | undefined, shape: WeekShape): Selection {
  const week = zoneArea('cells', shape);
  return selectArea(week, nearestIn(week, selection?.active ?? { row: 1, column: 1 }));
}

/** Whole lines or columns of the selection within its zone. */
export function selectAlong(selection: Selection, along: 'row' | 'column', shape: WeekShape): Selection {
  const zone = zoneArea(zoneOf(selection.anchor), shape);
  const { top, left, bottom, right } = areaOf(selection);
  const area = along === 'row' ? { ...zone, top, bottom } : { ...zone, left, right };
  return selectArea(area, selection.active);
}

/** What a click on a title selects: a day, a time of all days, a Set line, or the week. Titles stand in line or column -1. */
export function selectTitle({ row, column }: Place, shape: WeekShape): Selection {
  const week = zoneArea('cells', shape);
  if (row < 0 && column < 0) return selectArea(week);
  if (row < 0) return selectArea(column > 0 ? { ...week, left: column, right: column } : zoneArea('setAll', shape));
  return selectArea(row > 0 ? { ...week, top: row, bottom: row } : zoneArea('setDay', shape));
}

/** The cells of the week that a place stands for: one, those of a day, those of a time, or all. */
export function cellsAt(place: Place, shape: WeekShape): WeekCell[] {
  const days = place.column === 0 ? shape.days : shape.days.slice(place.column - 1, place.column);
  const times = place.row === 0 ? shape.times : shape.times.slice(place.row - 1, place.row);
  return days.flatMap(({ id }) => times.map((time) => ({ day: id, time })));
}

/** The places of a selection, line by line. */
export function placesOf(selection: Selection): Place[] {
  const { top, left, bottom, right } = areaOf(selection);
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  return places;
}

/** The cells of the week that a selection stands for. */
export function selectedCells(selection: Selection | undefined, shape: WeekShape): WeekCell[] {
  return selection ? placesOf(selection).flatMap((place) => cellsAt(place, shape)) : [];
}

/** What all cells of a place have in common; undefined when they differ. */
export function valueAtPlace(place: Place, shape: WeekShape, values: WeekValues): number | undefined {
  const cells = cellsAt(place, shape);
  const [first] = cells;
  if (!first) return undefined;
  const value = countsAt(values, first.day, first.time);
  return cells.every(({ day, time }) => countsAt(values, day, time) === value) ? value : undefined;
}

/** What a place is called: “Monday 09:00”, “Set Day Monday”, “Set All 09:00”. */
export function placeName({ row, column }: Place, { days, times, words = dayWords }: WeekShape): string {
  const day = days[column - 1]?.label;
  const time = times[row - 1];
  if (day !== undefined && time !== undefined) return `${day} ${time}`;
  if (day !== undefined) return `${words.setColumn} ${day}`;
  return time !== undefined ? `Set All ${time}` : words.setEverything;
}
