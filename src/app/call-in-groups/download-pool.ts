import { formatPool } from '../../designer/index.ts';
import type { PoolNumber } from '../../generated/types.ts';

/** Hands a pool to the person as a .csv file named after its group. */
export function downloadPool(name: string, pool: readonly PoolNumber[]): void {
  const address = URL.createObjectURL(new Blob([formatPool(pool)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replaceAll(/[^\p{L}\p{N}_-]+/gu, '_')}.csv`;
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
