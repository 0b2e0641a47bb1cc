import type { Answer } from './loop.ts';

/** An answer of a runtime whose store commits at once, as that of a simulation does. Throws for one that takes its time. */
export function atOnce<T>(answer: Answer<T>): T {
  if (answer instanceof Promise) throw new Error('the store of a simulation commits at once');
  return answer;
}
