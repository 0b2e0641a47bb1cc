import type { LinkedStep } from './link.ts';

/** The list as the latest session here had it, if it is the same: 100,000 waiting sessions need not keep 100,000 lists. */
export function shareWaits(step: LinkedStep, waits: readonly string[]): readonly string[] {
  const known = step.waits;
  if (known === waits || areSame(known, waits)) return known;
  step.waits = waits;
  return waits;
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
