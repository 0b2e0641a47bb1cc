import { placeBlock } from '../grid/place-block.ts';
import { type Area, areaOf, type Selection } from '../grid/selection.ts';
import { parseTsv } from '../grid/tsv.ts';
import { count } from '../grid/words.ts';
import { readNumber } from './read-number.ts';
import { readTitledBlock } from './titled-block.ts';
import { cellsAt, extentOf, placeName, zoneArea, zoneOf } from './week-places.ts';
import type { NumberLimits, WeekEdit, WeekShape } from './week-shape.ts';

/** Longest text taken from a clipboard, in characters: far more than any week needs. */
const longestPaste = 1_000_000;

/** What a pasted block does, or why it does nothing. */
type PasteReading =
  | {
      readonly edits: readonly WeekEdit[];
      /** What is covered, to be selected afterwards; undefined when the block said itself where its cells belong. */
      readonly area?: Area;
      /** What of the block was left out. */
      readonly notice?: string;
      readonly refused?: undefined;
    }
  | { readonly refused: string };

/**
 * Reads a block of a spreadsheet for what is selected. It is taken whole or not at all: a cell that is no number refuses it, by
 * its line and column. What has no room at the edge is left out. One value fills the selection. A block of the whole week
 * needs no selection, nor does one with titles.
 */
export function pasteNumbers(
  text: string,
  selection: Selection | undefined,
  shape: WeekShape,
  limits: NumberLimits,
): PasteReading {
  if (text.length > longestPaste) return { refused: 'The clipboard holds more than a week. Nothing is pasted.' };
  const block = parseTsv(text);
  const titled = readTitledBlock(block, shape);
  if (titled?.problem !== undefined) return { refused: `${titled.problem} Nothing is pasted.` };
  if (titled) {
    const read = titled.cells.map((cell) => ({ cell, reading: readNumber(cell.text, limits) }));
    const wrong = read.find(({ reading }) => reading.problem !== undefined);
    if (wrong?.reading.problem !== undefined) return refusal(wrong.cell.line, wrong.cell.column, wrong.reading.problem);
    return {
      edits: read.flatMap(({ cell: { day, time }, reading }) =>
        reading.problem === undefined ? [{ day, time, value: reading.value }] : [],
      ),
    };
  }
  const week = zoneArea('cells', shape);
  const isWeek = block.length === week.bottom && block.every((row) => row.length === week.right);
  if (!selection && !isWeek)
    return { refused: 'Select the cell where the block begins, then paste. Nothing is pasted.' };
  return placed(block, selection ? areaOf(selection) : week, shape, limits);
}

function placed(
  block: readonly (readonly string[])[],
  target: Area,
  shape: WeekShape,
  limits: NumberLimits,
): PasteReading {
  const zone = zoneOf({ row: target.top, column: target.left });
  const room = zoneArea(zone, shape);
  const { cells, area, rowsLeftOut, columnsLeftOut } = placeBlock(
    block,
    target,
    { rows: Math.min(room.bottom + 1, extentOf(shape).rows), columns: room.right + 1 },
    { grows: false, skips: () => false },
  );
  const height = block.length;
  const width = block.reduce((widest, row) => Math.max(widest, row.length), 0);
  const edits: WeekEdit[] = [];
  for (const { row, column, text } of cells) {
    const reading = readNumber(text, limits);
    if (reading.problem !== undefined)
      return refusal(
        ((row - target.top) % height) + 1,
        ((column - target.left) % width) + 1,
        reading.problem,
        placeName({ row, column }, shape),
      );
    // A blank cell of a Set line stands for different values, which stay.
    if (reading.value === null && zone !== 'cells') continue;
    for (const cell of cellsAt({ row, column }, shape)) edits.push({ ...cell, value: reading.value });
  }
  const left = [
    ...(rowsLeftOut > 0 ? [count(rowsLeftOut, 'row')] : []),
    ...(columnsLeftOut > 0 ? [count(columnsLeftOut, 'column')] : []),
  ];
  return { edits, area, ...(left.length > 0 ? { notice: `${left.join(' and ')} of the block had no room.` } : {}) };
}

function refusal(line: number, column: number, problem: string, name?: string): PasteReading {
  const where = name === undefined ? '' : ` (${name})`;
  return { refused: `Row ${line}, column ${column} of the block${where}: ${problem} Nothing is pasted.` };
}

/** True for a text that is JSON rather than cells: its first sign that is not blank opens an object or a list. */
export function looksLikeJson(text: string): boolean {
  return /^[\s\uFEFF]*[[{]/.test(text);
}
