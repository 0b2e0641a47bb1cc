import type { LinkedStep } from './link.ts';

/** The list as the latest session here had it, if it is the same: 100,000 waiting sessions need not keep 100,000 lists. */
export function shareWaits(step: LinkedStep, waits: readonly string[]): readonly string[] {
  const known = step.waits;
  if (known.length === waits.length && known.every((type, index) => type === waits[index])) return known;
  step.waits = waits;
  return waits;
}
