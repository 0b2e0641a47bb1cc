import { fillSeries, fillSeriesBack } from './fill-series.ts';
import type { GridSelection, SetCell, SetHow } from './grid-types.ts';
import { placeBlock } from './place-block.ts';
import { type Area, areaOf, type Selection, selectArea } from './selection.ts';
import { parseTsv } from './tsv.ts';
import type { GridModel } from './use-grid-model.ts';
import { count } from './words.ts';

/** What can be done with the selected cells, the same from keys, clipboard, pointer and menu. */
export interface GridActions {
  /** The selected cells as a block. */
  block(): string[][];
  pasteText(text: string): void;
  clear(): void;
  fillDown(): void;
  fillRight(): void;
  /** Continues the selected cells into a larger area around them. */
  fillInto(target: Area): void;
  /** Gives every selected cell the same text. */
  setAll(text: string): void;
  /** True when a cell's text was set. */
  setOne(row: string, column: string, text: string): boolean;
  selected(): GridSelection;
}

/** Longest text taken from a clipboard: some hundred thousand cells. */
const longestPaste = 20_000_000;

/** Actions on the model for a selection. */
export function gridActions(
  model: GridModel,
  selection: Selection,
  select: (next: Selection) => void,
  newRowId: (() => string) | undefined,
): GridActions {
  const { rows, columns, ghost } = model;
  const area = areaOf(selection);
  const dataColumns = ({ left, right }: Area) =>
    columns.slice(left, right + 1).flatMap(({ column }) => (column ? [column.id] : []));
  const dataRows = ({ top, bottom }: Area) => rows.slice(top, bottom + 1);
  const block = (of: Area) => dataRows(of).map((row) => dataColumns(of).map((column) => model.text(row, column)));
  const setEach = (of: Area, how: SetHow, textAt: (down: number, along: number) => string) => {
    const ids = dataColumns(of);
    const cells: SetCell[] = dataRows(of).flatMap((row, down) =>
      ids.map((column, along) => ({ row, column, text: textAt(down, along) })),
    );
    model.setCells(cells, how);
  };

  return {
    block: () => block(area),
    pasteText(text) {
      if (text.length > longestPaste) {
        model.say('The clipboard holds more than the table takes at once.');
        return;
      }
      const placed = placeBlock(
        parseTsv(text),
        area,
        { rows: rows.length, columns: columns.length },
        {
          grows: ghost !== undefined,
          skips: (index) => !columns[index]?.column,
        },
      );
      const made: string[] = [];
      const rowAt = (index: number) => {
        const id = rows[index];
        if (id !== undefined) return id;
        while (newRowId && made.length <= index - rows.length) made.push(newRowId());
        return made[index - rows.length];
      };
      const cells: SetCell[] = [];
      for (const { row, column, text } of placed.cells) {
        const id = rowAt(row);
        const shown = columns[column]?.column;
        if (id !== undefined && shown) cells.push({ row: id, column: shown.id, text });
      }
      select(selectArea(placed.area));
      model.setCells(cells, 'paste');
      const left = [
        ...(placed.rowsLeftOut > 0 ? [count(placed.rowsLeftOut, 'row')] : []),
        ...(placed.columnsLeftOut > 0 ? [count(placed.columnsLeftOut, 'column')] : []),
      ];
      if (left.length > 0) model.addToNotice(`${left.join(' and ')} past the table's end left out.`);
    },
    clear: () => setEach(area, 'clear', () => ''),
    fillDown() {
      const from = area.top === area.bottom ? Math.max(0, area.top - 1) : area.top;
      const [first = []] = block({ ...area, top: from, bottom: from });
      if (from < area.bottom) setEach({ ...area, top: from + 1 }, 'fill', (_, along) => first[along] ?? '');
    },
    fillRight() {
      const before = columns.findLastIndex(({ column }, index) => index < area.left && column);
      const from = area.left === area.right ? before : area.left;
      if (from < 0 || from >= area.right) return;
      const first = block({ ...area, left: from, right: from });
      setEach({ ...area, left: from + 1 }, 'fill', (down) => first[down]?.[0] ?? '');
    },
    fillInto(target) {
      const source = block(area);
      const width = source[0]?.length ?? 0;
      const lines = (along: number) => source.map((row) => row[along] ?? '');
      const added: { part: Area; textAt: (down: number, along: number) => string }[] = [];
      if (target.bottom > area.bottom) {
        const series = Array.from({ length: width }, (_, along) =>
          fillSeries(lines(along), target.bottom - area.bottom),
        );
        added.push({
          part: { ...area, top: area.bottom + 1, bottom: target.bottom },
          textAt: (d, a) => series[a]?.[d] ?? '',
        });
      } else if (target.top < area.top) {
        const size = area.top - target.top;
        const series = Array.from({ length: width }, (_, along) => fillSeriesBack(lines(along), size));
        added.push({
          part: { ...area, top: target.top, bottom: area.top - 1 },
          textAt: (d, a) => series[a]?.[size - 1 - d] ?? '',
        });
      } else if (target.right > area.right) {
        const part = { ...area, left: area.right + 1, right: target.right };
        const series = source.map((row) => fillSeries(row, dataColumns(part).length));
        added.push({ part, textAt: (d, a) => series[d]?.[a] ?? '' });
      } else if (target.left < area.left) {
        const part = { ...area, left: target.left, right: area.left - 1 };
        const size = dataColumns(part).length;
        const series = source.map((row) => fillSeriesBack(row, size));
        added.push({ part, textAt: (d, a) => series[d]?.[size - 1 - a] ?? '' });
      }
      for (const { part, textAt } of added) {
        select(selectArea(target, selection.active));
        setEach(part, 'fill', textAt);
      }
    },
    setAll: (text) => setEach(area, 'fill', () => text),
    setOne: (row, column, text) => model.setCells([{ row, column, text }], 'type').length === 0,
    selected: () => ({ rows: dataRows(area).filter((row) => row !== ghost), columns: dataColumns(area) }),
  };
}
