import type { Area, Extent, Place } from './selection.ts';

/** Where a pasted block goes. */
export interface PlacedBlock {
  readonly cells: readonly (Place & { readonly text: string })[];
  /** What is covered, for the selection afterwards; rows may lie past the last. */
  readonly area: Area;
  /** Columns of the block that have no place. */
  readonly columnsLeftOut: number;
  /** Rows of the block that have no place. */
  readonly rowsLeftOut: number;
}

/**
 * Places a block at the top left of what is selected; a selection of a multiple of its size is tiled with it. Columns
 * that take no text (`skips`) are stepped over. Without `grows`, rows past the last are left out.
 */
export function placeBlock(
  block: readonly (readonly string[])[],
  target: Area,
  extent: Extent,
  { grows, skips }: { readonly grows: boolean; skips(column: number): boolean },
): PlacedBlock {
  const columns: number[] = [];
  for (let column = target.left; column < extent.columns; column += 1) if (!skips(column)) columns.push(column);
  const selected = columns.filter((column) => column <= target.right).length;
  const height = block.length;
  const width = block.reduce((widest, row) => Math.max(widest, row.length), 0);
  const targetHeight = target.bottom - target.top + 1;
  const tall = targetHeight % height === 0 ? targetHeight : height;
  const wide = selected > 0 && selected % width === 0 ? selected : width;
  const room = grows ? tall : Math.min(tall, extent.rows - target.top);
  const across = Math.min(wide, columns.length);
  const cells: (Place & { text: string })[] = [];
  for (let down = 0; down < room; down += 1)
    for (let along = 0; along < across; along += 1) {
      const text = block[down % height]?.[along % width];
      const column = columns[along];
      if (text !== undefined && column !== undefined) cells.push({ row: target.top + down, column, text });
    }
  return {
    cells,
    area: {
      top: target.top,
      left: target.left,
      bottom: target.top + Math.max(1, room) - 1,
      right: columns[across - 1] ?? target.left,
    },
    columnsLeftOut: wide - across,
    rowsLeftOut: tall - room,
  };
}
