/** A cell by its place in what is shown. Row -1 is the header, column -1 the row's header. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all edges inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One active cell within a rectangle from `anchor` to `head`. `home` is the column to which Enter returns after Tab. */
export interface Selection {
  readonly active: Place;
  readonly anchor: Place;
  readonly head: Place;
  readonly home?: number;
}

/** How many rows and columns of cells there are. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** One cell selected. */
export function selectCell(place: Place): Selection {
  return { active: place, anchor: place, head: place };
}

/** The rectangle from the anchor to another corner; headers are never part of it. */
export function extendTo(selection: Selection, head: Place): Selection {
  const anchor = inside(selection.anchor);
  return { active: inside(selection.active), anchor, head: inside(head) };
}

/** Selected cells, headers left out. */
export function areaOf({ anchor, head }: Selection): Area {
  const a = inside(anchor);
  const b = inside(head);
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** A rectangle as a selection with the active cell at its top left, or at a given cell inside. */
export function selectArea(area: Area, active: Place = { row: area.top, column: area.left }): Selection {
  return {
    active,
    anchor: { row: area.top, column: area.left },
    head: { row: area.bottom, column: area.right },
  };
}

/** Whole rows of the selection, the active cell where it was. */
export function selectRows(selection: Selection, { columns }: Extent): Selection {
  const area = areaOf(selection);
  return selectArea({ ...area, left: 0, right: columns - 1 }, inside(selection.active));
}

/** Whole columns of the selection, the active cell where it was. */
export function selectColumns(selection: Selection, { rows }: Extent): Selection {
  const area = areaOf(selection);
  return selectArea({ ...area, top: 0, bottom: rows - 1 }, inside(selection.active));
}

/** Everything, the active cell where it was. */
export function selectAll(selection: Selection, { rows, columns }: Extent): Selection {
  return selectArea({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }, inside(selection.active));
}

/** True where more than one cell is selected. */
export function isRange(selection: Selection): boolean {
  const { top, left, bottom, right } = areaOf(selection);
  return top !== bottom || left !== right;
}

/** The next cell inside the selected rectangle, line by line (Tab) or column by column (Enter), starting again at its end. */
export function cycle(selection: Selection, by: 'row' | 'column', step: 1 | -1): Selection {
  const { top, left, bottom, right } = areaOf(selection);
  const width = right - left + 1;
  const height = bottom - top + 1;
  const down = selection.active.row - top;
  const along = selection.active.column - left;
  const size = width * height;
  const at = ((by === 'row' ? down * width + along : along * height + down) + step + size) % size;
  const active =
    by === 'row'
      ? { row: top + Math.floor(at / width), column: left + (at % width) }
      : { row: top + (at % height), column: left + Math.floor(at / height) };
  return { ...selection, active };
}

/** The same rows and columns, by id, after they moved; what is gone gives way to its nearest neighbour. */
export function follow(selection: Selection, rows: Moved, columns: Moved): Selection {
  const place = (at: Place): Place => ({ row: moved(at.row, rows), column: moved(at.column, columns) });
  return {
    active: place(selection.active),
    anchor: place(selection.anchor),
    head: place(selection.head),
    ...(selection.home === undefined ? {} : { home: moved(selection.home, columns) }),
  };
}

/** Ids before and after a change of what is shown. */
export interface Moved {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function moved(index: number, { before, after }: Moved): number {
  if (index < 0 || before === after) return index;
  const id = before[index];
  if (id !== undefined && after[index] === id) return index;
  const at = id === undefined ? -1 : after.indexOf(id);
  return at >= 0 ? at : Math.max(0, Math.min(index, after.length - 1));
}

function inside({ row, column }: Place): Place {
  return { row: Math.max(0, row), column: Math.max(0, column) };
}
