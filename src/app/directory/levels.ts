/** Highest level of a skill, by the schema. */
const highest = 2_147_483_647;

/** Reads a level as it is typed; nothing is level 0. Undefined when it is no level. */
export function readLevel(text: string): number | undefined {
  const tidy = text.normalize('NFKC').trim();
  if (tidy === '') return 0;
  if (!/^\d{1,10}$/.test(tidy)) return undefined;
  const level = Number(tidy);
  return level <= highest ? level : undefined;
}

/** A cell of the matrix, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads to from a cell; undefined for keys that do not move. Enter goes down, with Shift up, and stays at the edge. */
export function cellAfterKey(
  { row, column }: Cell,
  size: { readonly rows: number; readonly columns: number },
  key: string,
  shift = false,
): Cell | undefined {
  const within = (next: Cell): Cell => ({
    row: Math.max(0, Math.min(size.rows - 1, next.row)),
    column: Math.max(0, Math.min(size.columns - 1, next.column)),
  });
  switch (key) {
    case 'ArrowUp':
      return within({ row: row - 1, column });
    case 'ArrowDown':
      return within({ row: row + 1, column });
    case 'ArrowLeft':
      return within({ row, column: column - 1 });
    case 'ArrowRight':
      return within({ row, column: column + 1 });
    case 'Enter':
      return within({ row: row + (shift ? -1 : 1), column });
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return within({ row, column: size.columns - 1 });
    case 'PageUp':
      return within({ row: row - 10, column });
    case 'PageDown':
      return within({ row: row + 10, column });
    default:
      return undefined;
  }
}
