import type { ReadyStep } from '../../model/block.ts';
import { readyStep } from '../../model/ready-step.ts';
import type { LinkedStep } from './link.ts';
import { readersOf } from './readers.ts';

/** Makes a step ready when it is asked for the first time. Undefined when there are no blocks of its kind. */
export function makeReady(step: LinkedStep): ReadyStep | undefined {
  if (step.behavior === undefined) return undefined;
  const ready = readyStep(step.behavior, step.properties, readersOf(step.program));
  step.ready = ready;
  return ready;
}

/** The step that an outlet leads to, null at the end of the program; undefined when it leads nowhere. */
export function stepAfter({ next }: LinkedStep, outlet: string): LinkedStep | null | undefined {
  for (let index = 0; index < next.length; index++) {
    const each = next[index];
    if (each !== undefined && each.outlet === outlet) return each.to;
  }
  return undefined;
}
