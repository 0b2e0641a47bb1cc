/** What is read of a key press. */
interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where a key leads in a grid of cells, staying inside; undefined for keys that lead nowhere. */
export function moved(
  { row, column }: { readonly row: number; readonly column: number },
  { key, ctrlKey, metaKey, altKey }: Key,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): { readonly row: number; readonly column: number } | undefined {
  if (altKey || metaKey) return undefined;
  const inside = (toRow: number, toColumn: number) => ({
    row: Math.max(0, Math.min(rows - 1, toRow)),
    column: Math.max(0, Math.min(columns - 1, toColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return inside(ctrlKey ? 0 : row - 1, column);
    case 'ArrowDown':
      return inside(ctrlKey ? rows : row + 1, column);
    case 'ArrowLeft':
      return inside(row, ctrlKey ? 0 : column - 1);
    case 'ArrowRight':
      return inside(row, ctrlKey ? columns : column + 1);
    case 'PageUp':
      return inside(row - 8, column);
    case 'PageDown':
      return inside(row + 8, column);
    case 'Home':
      return inside(ctrlKey ? 0 : row, 0);
    case 'End':
      return inside(ctrlKey ? rows : row, columns);
    default:
      return undefined;
  }
}
