import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHtmlTable, formatTsv, parseTsv } from './tsv.ts';

const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', 'a', ' ', '+'), maxLength: 8 }),
);
const block = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

describe('a block on the clipboard', () => {
  it('is read as it was written, whatever its cells hold', () => {
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(formatTsv(rows))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('of Excel ends in a line break that is no row', () => {
    expect(parseTsv('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('of LibreOffice parts rows by line feeds alone', () => {
    expect(parseTsv('a\tb\nc\td')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps line breaks, tabs and doubled quotes of a quoted cell', () => {
    expect(parseTsv('"two\nlines"\t"a\tb"\r\n"say ""hi"""\tx')).toEqual([
      ['two\nlines', 'a\tb'],
      ['say "hi"', 'x'],
    ]);
  });

  it('takes a quote that nothing closes, or that text follows, as a letter', () => {
    expect(parseTsv('"a\tb')).toEqual([['"a', 'b']]);
    expect(parseTsv('"Gold" customers\tb')).toEqual([['"Gold" customers', 'b']]);
    expect(parseTsv('5" pipe\tb')).toEqual([['5" pipe', 'b']]);
  });

  it('keeps blank cells at both ends of a row', () => {
    expect(parseTsv('\ta\t\n\t\t')).toEqual([
      ['', 'a', ''],
      ['', '', ''],
    ]);
  });

  it('of many unclosed quotes is read in time that grows with its length', () => {
    expect(parseTsv('"a\n'.repeat(100_000))).toHaveLength(100_000);
    expect(parseTsv('"""a\n'.repeat(100_000))).toHaveLength(100_000);
  });

  it('as HTML holds text only', () => {
    expect(formatHtmlTable([['<script>', 'a\nb']])).toBe(
      '<table><tr><td>&lt;script&gt;</td><td>a<br>b</td></tr></table>',
    );
  });
});
