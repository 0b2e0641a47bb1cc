import type { PoolNumber } from '../../generated/types.ts';
import { typedNumber } from './typed-number.ts';

/** Places in the pool of the numbers that a search finds: by digits, however they are grouped, or by words of the description. */
export function searchPool(pool: readonly PoolNumber[], query: string): readonly number[] {
  const words = query.trim().toLowerCase();
  const digits = typedNumber(words);
  const found: number[] = [];
  for (const [index, { number, description = '' }] of pool.entries())
    if (words === '' || number.includes(digits) || description.toLowerCase().includes(words)) found.push(index);
  return found;
}
