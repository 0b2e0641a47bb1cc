import type { Json, Priority, ResolvedPriority } from '../src/generated/types.ts';
import type { Source, StepContext } from '../src/model/block.ts';

const highest = 2_147_483_647;

/**
 * The figures of a priority at this moment. A blank increment or interval means that it does not grow, a blank limit
 * that nothing stops it.
 */
export function resolvePriority(priority: Priority, context: StepContext): ResolvedPriority {
  const figure = (source: Source | undefined) => (source ? integer(context.valueOf(source)) : undefined);
  const interval = figure(priority.interval);
  const grows = interval !== undefined && interval > 0;
  return {
    start: figure(priority.start) ?? 0,
    increment: grows ? (figure(priority.increment) ?? 0) : 0,
    interval: grows ? interval : 60,
    limit: figure(priority.limit) ?? highest,
  };
}

function integer(value: Json): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= highest ? value : undefined;
}

/** A whole number from a source, at least 0; `otherwise` when it gives none. */
export function countFrom(source: Source, context: StepContext, otherwise: number): number {
  return Math.max(0, integer(context.valueOf(source)) ?? otherwise);
}
