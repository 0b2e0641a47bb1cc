import { describe, expect, it } from 'vitest';
import { areaOf, selectArea, selectCell } from '../grid/selection.ts';
import { valuesOf, week } from './week-grid.suite.ts';
import {
  cellsAt,
  placeName,
  selectAlong,
  selectedCells,
  selectTitle,
  selectWeek,
  stretchTo,
  valueAtPlace,
  zoneOf,
} from './week-places.ts';

const monday9 = { row: 10, column: 2 };
const setAll9 = { row: 10, column: 0 };
const setDayMonday = { row: 0, column: 2 };

describe('places of the week grid', () => {
  it('stand for a cell, a day, a time of all days, or the week', () => {
    expect(cellsAt(monday9, week)).toEqual([{ day: 'monday', time: '09:00' }]);
    expect(cellsAt(setDayMonday, week)).toHaveLength(24);
    expect(cellsAt(setAll9, week).map(({ day }) => day)).toEqual(week.days.map(({ id }) => id));
    expect(cellsAt({ row: 0, column: 0 }, week)).toHaveLength(168);
  });

  it('are called as people say them', () => {
    expect([monday9, setDayMonday, setAll9, { row: 0, column: 0 }].map((place) => placeName(place, week))).toEqual([
      'Monday 09:00',
      'Set Day Monday',
      'Set All 09:00',
      'Set the whole week',
    ]);
  });

  it('show the value that all their cells have', () => {
    const values = valuesOf(Object.fromEntries(week.days.map(({ id }) => [`${id} 09:00`, 10])));
    expect(valueAtPlace(setAll9, week, values)).toBe(10);
    expect(valueAtPlace(setDayMonday, week, values)).toBeUndefined();
    expect(valueAtPlace({ row: 1, column: 0 }, week, values)).toBe(0);
  });
});

describe('a selection', () => {
  it.each([
    ['cells', monday9, { top: 1, left: 1, bottom: 10, right: 2 }],
    ['setAll', setAll9, { top: 1, left: 0, bottom: 10, right: 0 }],
    ['setDay', setDayMonday, { top: 0, left: 1, bottom: 0, right: 2 }],
  ] as const)('that began in %s stays there when it is stretched to the corner', (zone, from, area) => {
    expect(zoneOf(from)).toBe(zone);
    const corner = stretchTo(selectCell(from), { row: 0, column: 0 }, week);
    expect(areaOf(corner)).toEqual(area);
  });

  it('of everything has the cells of the week and no Set line', () => {
    expect(areaOf(selectWeek(undefined, week))).toEqual({ top: 1, left: 1, bottom: 24, right: 7 });
    expect(selectedCells(selectWeek(selectCell(setAll9), week), week)).toHaveLength(168);
  });

  it('grows to whole days and whole times', () => {
    const block = selectArea({ top: 9, left: 2, bottom: 10, right: 3 });
    expect(areaOf(selectAlong(block, 'column', week))).toEqual({ top: 1, left: 2, bottom: 24, right: 3 });
    expect(areaOf(selectAlong(block, 'row', week))).toEqual({ top: 9, left: 1, bottom: 10, right: 7 });
  });

  it('of a title has its day or its time', () => {
    expect(selectedCells(selectTitle({ row: -1, column: 2 }, week), week).every(({ day }) => day === 'monday')).toBe(
      true,
    );
    expect(selectedCells(selectTitle({ row: 10, column: -1 }, week), week)).toHaveLength(7);
    expect(areaOf(selectTitle({ row: -1, column: 0 }, week))).toEqual({ top: 1, left: 0, bottom: 24, right: 0 });
    expect(areaOf(selectTitle({ row: 0, column: -1 }, week))).toEqual({ top: 0, left: 1, bottom: 0, right: 7 });
    expect(selectedCells(selectTitle({ row: -1, column: -1 }, week), week)).toHaveLength(168);
  });
});
