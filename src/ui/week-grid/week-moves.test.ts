import { describe, expect, it } from 'vitest';
import { areaOf, selectCell } from '../grid/selection.ts';
import { valuesOf, week } from './week-grid.suite.ts';
import { moved, nextInZone } from './week-moves.ts';

const none = valuesOf({});
const go = (row: number, column: number, motion: Parameters<typeof moved>[1], extend = false) =>
  moved(selectCell({ row, column }), motion, extend, week, none);

describe('moving through a week', () => {
  it('begins at the first cell while nothing is selected', () => {
    expect(moved(undefined, 'down', false, week, none).active).toEqual({ row: 1, column: 1 });
  });

  it('reaches the Set lines by single steps, and by nothing else', () => {
    expect(go(1, 1, 'up').active).toEqual({ row: 0, column: 1 });
    expect(go(1, 1, 'left').active).toEqual({ row: 1, column: 0 });
    expect(go(5, 3, 'rowStart').active).toEqual({ row: 5, column: 1 });
    expect(go(5, 3, 'pageUp').active).toEqual({ row: 1, column: 3 });
    expect(go(5, 3, 'gridStart').active).toEqual({ row: 1, column: 1 });
    expect(go(5, 3, 'edgeUp').active).toEqual({ row: 1, column: 3 });
  });

  it('with Shift stretches the selection, never into a Set line', () => {
    expect(areaOf(go(1, 2, 'up', true))).toEqual({ top: 1, left: 2, bottom: 1, right: 2 });
    expect(areaOf(go(9, 2, 'right', true))).toEqual({ top: 9, left: 2, bottom: 9, right: 3 });
  });

  it('stops at the edges', () => {
    expect(go(24, 7, 'down').active).toEqual({ row: 24, column: 7 });
    expect(go(24, 7, 'right').active).toEqual({ row: 24, column: 7 });
  });
});

describe('the next cell', () => {
  it('by Tab is the next day, then the next time, and none after the last', () => {
    expect(nextInZone({ row: 1, column: 6 }, 'tab', 1, week)).toEqual({ row: 1, column: 7 });
    expect(nextInZone({ row: 1, column: 7 }, 'tab', 1, week)).toEqual({ row: 2, column: 1 });
    expect(nextInZone({ row: 24, column: 7 }, 'tab', 1, week)).toBeUndefined();
    expect(nextInZone({ row: 1, column: 1 }, 'tab', -1, week)).toBeUndefined();
  });

  it('by Enter is the next time of the day', () => {
    expect(nextInZone({ row: 1, column: 7 }, 'enter', 1, week)).toEqual({ row: 2, column: 7 });
    expect(nextInZone({ row: 24, column: 7 }, 'enter', 1, week)).toBeUndefined();
  });

  it('stays in its Set line', () => {
    expect(nextInZone({ row: 0, column: 7 }, 'tab', 1, week)).toBeUndefined();
    expect(nextInZone({ row: 3, column: 0 }, 'tab', 1, week)).toEqual({ row: 4, column: 0 });
    expect(nextInZone({ row: 3, column: 0 }, 'enter', -1, week)).toEqual({ row: 2, column: 0 });
  });
});
