import type { Move } from '../../model/block.ts';
import type { LinkedStep } from './link.ts';
import type { SessionView } from './view.ts';

/** Enters a step. Behaviours are pure: one that looked at nothing but its step would answer the same every time, and is asked once. */
export function enter(step: LinkedStep, view: SessionView): Move | undefined {
  if (step.always !== undefined) return step.always;
  const move: Move | undefined = step.behavior?.enter(step.properties, view);
  if (!view.looked) step.always = move;
  return move;
}

/** The step that an outlet leads to, null at the end of the program; undefined when it leads nowhere. */
export function stepAfter({ next }: LinkedStep, outlet: string): LinkedStep | null | undefined {
  for (const each of next) if (each.outlet === outlet) return each.to;
  return undefined;
}
