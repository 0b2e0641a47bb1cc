import type { Configuration, Traffic } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import type { Behaviors } from '../../model/registry.ts';
import type { Day, DaySample } from './day.ts';
import { createDayCentre } from './day-centre.ts';
import { figuresOf } from './figures.ts';
import { sampleOf, snapshotOf } from './sample.ts';

/** What a day is simulated with besides its traffic. */
export interface SimulateDayOptions {
  readonly behaviors: Behaviors;
  /** Instead of the seed of the traffic. */
  readonly seed?: number;
}

/** Milliseconds from one sample to the next. */
const sampling = 60_000;

/**
 * A day at a centre with the real runtime on the virtual clock, of which nothing has happened yet. Deterministic: the same
 * configuration, traffic and seed give the same day, in whatever pieces it is played, and another configuration is tried by the
 * same customers. Traffic that `trafficFaults` finds nothing in can be played.
 */
export function createDay(configuration: Configuration, traffic: Traffic, options: SimulateDayOptions): Day {
  const { startsAt, name, hours, targetSeconds = 20, toleranceSeconds = 120 } = traffic;
  const seed = options.seed ?? traffic.seed ?? 1;
  const starts = Date.parse(startsAt);
  const ends = starts + Math.round(hours * 3_600_000);
  const centre = createDayCentre({
    ...{ configuration, traffic, behaviors: options.behaviors, seed, starts, targetSeconds, toleranceSeconds },
  });
  const { clock, runtime, ledger, book, log, requests, dialIn, counted } = centre;
  const samples: DaySample[] = [];

  const playUntil = (instant: Instant) => {
    for (;;) {
      const next = starts + samples.length * sampling;
      if (next > instant) break;
      clock.advanceTo(next);
      samples.push(sampleOf(centre, next));
    }
    clock.advanceTo(instant);
    if (instant === ends) runtime.stop();
  };

  return {
    ...{ starts, ends },
    get now() {
      return clock.now();
    },
    get isOver() {
      return clock.now() >= ends;
    },
    advanceTo(instant) {
      if (clock.now() < ends || samples.length === 0) playUntil(Math.min(instant, ends));
    },
    figures: () => ({
      ...{ name, seed, startsAt: starts, hours, targetSeconds, toleranceSeconds, ...counted },
      ...{ requests: requests.figures(), callIn: dialIn.figures(clock.now()), pushes: requests.pushes() },
      ...figuresOf({
        ...{ stays: ledger.stays, stretches: ledger.stretches, callbacks: runtime.callbacks.list() },
        ...{ starts, ends: clock.now(), targetSeconds, toleranceSeconds },
      }),
    }),
    samples: (from = 0) => samples.slice(from),
    waits: (from = 0) => ledger.waits.slice(from),
    promises: (from = 0) => book.promises.slice(from),
    consumers: () => log.consumers(),
    get consumersTotal() {
      return log.total;
    },
    snapshot: () => snapshotOf(centre, clock.now()),
  };
}
