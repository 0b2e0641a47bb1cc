import { describe, expect, it } from 'vitest';
import { selectArea, selectCell } from '../grid/selection.ts';
import { heatOf } from './heat.ts';
import { readNumber } from './read-number.ts';
import { copyDay, fillDown, fillRight, setSelected } from './week-edits.ts';
import { said, valuesOf, week } from './week-grid.suite.ts';
import { changing } from './week-shape.ts';
import { outcome, selectionText } from './week-words.ts';

const limits = { min: 0, max: 10_000 };

describe('a number that is written', () => {
  it.each([
    ['10', 10],
    [' 0 ', 0],
    ['10000', 10_000],
    ['007', 7],
    ['', null],
    ['\u00a0', null],
  ])('“%s” is %s', (text, value) => {
    expect(readNumber(text, limits)).toEqual({ value });
  });

  it.each([
    ['-1', 'negative'],
    ['−5', 'negative'],
    ['10001', 'not from 0 to 10,000'],
    ['99999999999999999999999999', 'not from 0 to 10,000'],
    ['1.5', 'has a point or comma'],
    ['1,000', 'has a point or comma'],
    ['1,000.5', 'has a point or comma'],
    ['1e3', 'no number'],
    ['ten', 'no number'],
    ['<b>5</b>', 'no number'],
  ])('“%s” is refused: %s', (text, why) => {
    expect(readNumber(text, limits).problem).toContain(why);
  });
});

describe('wishes', () => {
  it('of a Set All cell reach that time on every day', () => {
    expect(said(setSelected(selectCell({ row: 10, column: 0 }), 5, week))).toEqual(
      week.days.map(({ id }) => `${id} 09:00=5`),
    );
  });

  it('that change nothing are left out, and the last of several counts', () => {
    const edits = [
      { day: 'monday', time: '09:00', value: 5 },
      { day: 'monday', time: '10:00', value: 0 },
      { day: 'monday', time: '11:00', value: 1 },
      { day: 'monday', time: '11:00', value: 2 },
    ];
    expect(said(changing(edits, valuesOf({ 'monday 09:00': 5 })))).toEqual(['monday 11:00=2']);
  });

  it('to set 0 in a layer change what lies beneath', () => {
    const edit = { day: 'monday', time: '09:00', value: 0 };
    expect(changing([edit], valuesOf({}, 5))).toEqual([edit]);
    expect(changing([{ ...edit, value: null }], valuesOf({}, 5))).toEqual([]);
  });

  it('fill down from the first selected line, or from the line above a single one', () => {
    const values = valuesOf({ 'monday 09:00': 5, 'tuesday 09:00': 6 });
    const block = selectArea({ top: 10, left: 2, bottom: 11, right: 3 });
    expect(said(fillDown(block, week, values))).toEqual(['monday 10:00=5', 'tuesday 10:00=6']);
    expect(said(fillDown(selectCell({ row: 11, column: 2 }), week, values))).toEqual(['monday 10:00=5']);
    expect(fillDown(selectCell({ row: 1, column: 2 }), week, values)).toEqual([]);
  });

  it('fill to the right from the first selected column, or from the day before a single one', () => {
    const values = valuesOf({ 'monday 09:00': 5 });
    expect(said(fillRight(selectCell({ row: 10, column: 3 }), week, values))).toEqual(['tuesday 09:00=5']);
    expect(said(fillRight(selectArea({ top: 10, left: 2, bottom: 10, right: 4 }), week, values))).toEqual([
      'tuesday 09:00=5',
      'wednesday 09:00=5',
    ]);
    expect(fillRight(selectCell({ row: 10, column: 1 }), week, values)).toEqual([]);
  });

  it('copy a day with what it does not have', () => {
    const values = valuesOf({ 'monday 09:00': 5, 'friday 10:00': 7 });
    const edits = changing(copyDay('monday', ['friday', 'monday'], week, values), values);
    expect(said(edits)).toEqual(['friday 09:00=5', 'friday 10:00=null']);
  });
});

describe('words and colours', () => {
  it('count what is selected and sum it up, what lies beneath included', () => {
    const block = selectArea({ top: 10, left: 2, bottom: 11, right: 2 });
    expect(selectionText(block, week, valuesOf({ 'monday 09:00': 1500 }))).toBe('2 cells selected, sum 1,500');
    expect(selectionText(block, week, valuesOf({ 'monday 09:00': 1 }, 4))).toBe('2 cells selected, sum 5');
  });

  it('tell what was done', () => {
    expect([outcome('paste', 168), outcome('clear', 1), outcome('type', 0)]).toEqual([
      '168 cells pasted.',
      '1 cell cleared.',
      'Nothing changes.',
    ]);
  });

  it('warm with the value, and a small one never looks like none', () => {
    expect([heatOf(0, 10), heatOf(10, 10), heatOf(5, 10), heatOf(1, 10_000), heatOf(0, 0)]).toEqual([0, 8, 4, 1, 0]);
  });
});
