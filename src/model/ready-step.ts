import type { Json } from '../generated/types.ts';
import type { Behavior, PreparingBehavior, Readers, ReadyStep } from './block.ts';

/** Makes a step ready, whichever way its kind is written. */
export function readyStep<StepProperties, Memory extends Json>(
  behavior: Behavior<StepProperties, Memory> | PreparingBehavior<StepProperties, Memory>,
  step: StepProperties,
  readers: Readers,
): ReadyStep<Memory> {
  if ('prepare' in behavior) return behavior.prepare(step, readers);
  const { resume } = behavior;
  return {
    enter: (context) => behavior.enter(step, context),
    ...(resume ? { resume: (memory, event, context) => resume(step, memory, event, context) } : {}),
  };
}
