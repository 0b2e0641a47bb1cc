import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectArea, selectCell } from '../grid/selection.ts';
import { looksLikeJson, pasteNumbers } from './paste-numbers.ts';
import { said, week } from './week-grid.suite.ts';

const limits = { min: 0, max: 10_000 };
const monday9 = selectCell({ row: 10, column: 2 });

function pasted(text: string, selection = monday9): string[] {
  const reading = pasteNumbers(text, selection, week, limits);
  return reading.refused === undefined ? said(reading.edits) : [reading.refused];
}

describe('a pasted block', () => {
  it('begins at the selected cell', () => {
    expect(pasted('1\t2\r\n3\t4\r\n')).toEqual([
      'monday 09:00=1',
      'tuesday 09:00=2',
      'monday 10:00=3',
      'tuesday 10:00=4',
    ]);
  });

  it('of one value fills the selection', () => {
    expect(pasted('7', selectArea({ top: 10, left: 2, bottom: 11, right: 3 }))).toHaveLength(4);
  });

  it('takes a cell away where it is blank', () => {
    expect(pasted('1\t')).toEqual(['monday 09:00=1', 'tuesday 09:00=null']);
  });

  it('loses what has no room, and says so', () => {
    const reading = pasteNumbers('1\t2\t3\n4\t5\t6', selectCell({ row: 24, column: 6 }), week, limits);
    expect(reading).toMatchObject({ notice: '1 row and 1 column of the block had no room.' });
    expect(reading.refused === undefined && said(reading.edits)).toEqual(['friday 23:00=1', 'saturday 23:00=2']);
  });

  it.each([
    ['1\t2\n3\tx', 'Row 2, column 2 of the block (Tuesday 10:00): “x” is no number from 0 to 10,000.'],
    ['1\n-2', 'Row 2, column 1 of the block (Monday 10:00): -2 is negative.'],
    ['1.5', 'Row 1, column 1 of the block (Monday 09:00): 1.5 has a point or comma.'],
  ])('is refused whole for one cell that is no number: %j', (text, why) => {
    expect(pasted(text)[0]).toContain(why);
    expect(pasted(text)[0]).toContain('Nothing is pasted.');
  });

  it('on Set All reaches all days; its blank cells stand for different values, which stay', () => {
    expect(pasted('10\n\n15', selectCell({ row: 9, column: 0 }))).toEqual([
      ...week.days.map(({ id }) => `${id} 08:00=10`),
      ...week.days.map(({ id }) => `${id} 10:00=15`),
    ]);
  });

  it('needs a selection unless it holds the whole week', () => {
    const whole = Array.from({ length: 24 }, () => Array(7).fill('3').join('\t')).join('\n');
    const reading = pasteNumbers(whole, undefined, week, limits);
    expect(reading.refused === undefined && reading.edits).toHaveLength(168);
    expect(pasteNumbers('1\t2', undefined, week, limits).refused).toContain('Select the cell where the block begins');
  });

  it('that is far too long is refused before it is read', () => {
    expect(pasteNumbers('1\t'.repeat(600_000), monday9, week, limits).refused).toContain('more than a week');
  });

  it('of any text either refuses or sets numbers within the limits, and never throws', () => {
    const signs = fc.string({ unit: fc.constantFrom('1', '0', '9', '\t', '\n', '\r', '"', '-', '.', 'a', ' ', ':') });
    fc.assert(
      fc.property(signs, (text) => {
        const reading = pasteNumbers(text, monday9, week, limits);
        return (
          reading.refused !== undefined ||
          reading.edits.every(({ value }) => value === null || (value >= 0 && value <= 10_000))
        );
      }),
    );
  });
});

describe('a block with titles', () => {
  const titled = 'Time\tMon\tTuesday\n8:00 AM\t10\t\n09:00\t11\t12\n';

  it('goes where its titles say, wherever it is pasted, selection or none', () => {
    const cells = ['monday 08:00=10', 'tuesday 08:00=null', 'monday 09:00=11', 'tuesday 09:00=12'];
    expect(pasted(titled)).toEqual(cells);
    const reading = pasteNumbers(titled, undefined, week, limits);
    expect(reading.refused === undefined && said(reading.edits)).toEqual(cells);
  });

  it('is refused for a time that is no timeslot, for a title said twice, and for what is no number', () => {
    expect(pasted('\tMon\n08:30\t10')[0]).toContain('08:30 is no timeslot here.');
    expect(pasted('\tMon\tMonday\n08:00\t10\t11')[0]).toContain('Monday stands in the titles twice.');
    expect(pasted('\tMon\n08:00\tx')[0]).toContain('Row 2, column 2 of the block: “x” is no number');
  });
});

it('tells JSON from cells by the first sign that is not blank', () => {
  expect(['{"mon":{}}', ' \n[1]', '\uFEFF{', '1\t{', '', 'mon'].map(looksLikeJson)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
