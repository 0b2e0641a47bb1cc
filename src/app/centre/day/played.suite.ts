import { blocks } from '../../../../blocks/index.ts';
import example from '../../../../schemas/examples/in-queue-callback/configuration.json';
import tuesday from '../../../../schemas/examples/in-queue-callback/traffic/busy-tuesday.json';
import type { Configuration, Traffic } from '../../../generated/types.ts';
import { type AskedDay, createDay } from '../../../host/traffic/index.ts';
import { behaviorsOf } from '../../../model/registry.ts';
import type { DayView } from './day-run.ts';

// The examples are held to their schemas by a test of their own, which a JSON import cannot be.
/** The example with callbacks from the queue. */
export const configuration = example as unknown as Configuration;
/** Its day with two peaks. */
export const busyTuesday = tuesday as unknown as Traffic;

/** A day as it stands after so many hours; left out, at its end. */
export function viewOf({ configuration: of, traffic, seed }: AskedDay, hours = traffic.hours): DayView {
  const day = createDay(of, traffic, { behaviors: behaviorsOf(blocks), ...(seed === undefined ? {} : { seed }) });
  day.advanceTo(day.starts + hours * 3_600_000);
  return {
    ...{ snapshot: day.snapshot(), figures: day.figures(), samples: day.samples(), waits: day.waits() },
    ...{ promises: day.promises(), consumers: day.consumers(), consumersTotal: day.consumersTotal, isOver: day.isOver },
  };
}
