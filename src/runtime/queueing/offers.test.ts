import { describe, it } from 'vitest';
import { type LittleCentre, runLittleCentre } from './little-centre.suite.ts';
import { expectExact } from './tally.suite.ts';

/** Calls handled in 240 s; callers on hold give up after 300 s on average. */
const rates = { handling: 0.25, abandonment: 0.2, calls: 100_000 };

/** Holders go first; callbacks do while more of them wait than `threshold`. */
const holdersFirst =
  (threshold = Number.POSITIVE_INFINITY): NonNullable<LittleCentre['priority']> =>
  (kind, callbacks) =>
    Number((kind === 'callback') === callbacks > threshold);

interface Exact {
  readonly delayed: number;
  readonly callbacks: number;
  readonly holding: number;
  readonly callback?: number;
  readonly abandoned: number;
  readonly busy: number;
}

describe('callbacks offered to callers who would have to wait', () => {
  const exact = (
    delayed: number,
    callbacks: number,
    holding: number,
    callback: number,
    abandoned: number,
    busy: number,
  ): Exact => ({
    ...{ delayed, callbacks, holding, callback, abandoned, busy },
  });

  // Solved as a Markov chain of two dimensions: agents talking or callers on hold, and callbacks.
  it.each([
    [10, 2.4, 0, 0.37, undefined, exact(0.671, 0.24827, 0.36989, 5.98654, 0.05561, 0.90661)],
    [10, 2.4, 0, 0.37, 5, exact(0.62244, 0.2303, 0.45453, 2.95381, 0.06997, 0.89283)],
    [10, 2.4, 5, 0.37, undefined, exact(0.54423, 0.02322, 0.47654, 9.53619, 0.09309, 0.87063)],
    [10, 2.6, 0, 0.37, undefined, exact(0.85573, 0.31662, 0.54887, 14.71606, 0.07502, 0.96198)],
    [10, 2.6, 5, 0.6, undefined, exact(0.69233, 0.05166, 0.61382, 14.67482, 0.11642, 0.91892)],
    [5, 1.2, 0, 0.5, undefined, exact(0.73453, 0.36726, 0.55995, 8.65506, 0.07086, 0.89197)],
    [5, 1.2, 3, 1, undefined, exact(0.62334, 0.0863, 0.64567, 12.11588, 0.11799, 0.84673)],
  ])(
    '%i agents, %d calls a minute, from %i on hold, a share of %d accepts, threshold %s',
    (agents, arrivals, from, accepted, threshold, expected) => {
      const centre = { ...rates, agents, arrivals, offer: { from, accepted }, priority: holdersFirst(threshold) };
      const found = runLittleCentre(centre);
      expectExact(found.of('delayed'), expected.delayed);
      expectExact(found.of('callbacks'), expected.callbacks, 0.12);
      expectExact(found.of('wait holding'), expected.holding, 0.06);
      expectExact(found.of('wait callback'), expected.callback ?? 0, 0.2);
      expectExact(found.of('abandoned'), expected.abandoned, 0.06);
      expectExact(found.of('busy'), expected.busy);
    },
  );

  it('are none where nobody accepts: callers on hold wait and give up as Erlang A says', () => {
    const found = runLittleCentre({ ...rates, agents: 10, arrivals: 2.4 });
    expectExact(found.of('delayed'), 0.51372);
    expectExact(found.of('wait holding'), 0.51058);
    expectExact(found.of('abandoned'), 0.10212);
    expectExact(found.of('busy'), 0.86197);
  });
});
