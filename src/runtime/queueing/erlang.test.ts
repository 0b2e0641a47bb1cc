import { describe, expect, it } from 'vitest';
import { erlangA, erlangC, serviceLevel } from './erlang.suite.ts';
import { runLittleCentre } from './little-centre.suite.ts';
import { expectExact } from './tally.suite.ts';

describe('calls that wait without giving up', () => {
  it.each([
    [1, 0.5, 0.5, 1],
    [2, 1, 0.333333, 0.333333],
    [2, 1.6, 0.711111, 1.777778],
    [3, 2, 0.444444, 0.444444],
    [5, 4, 0.554113, 0.554113],
    [10, 8, 0.40918, 0.20459],
    [10, 9, 0.668732, 0.668732],
    [10, 9.6, 0.85908, 2.147701],
    [14, 10, 0.174132, 0.043533],
    [20, 18, 0.550769, 0.275385],
    [34, 30, 0.376381, 0.094095],
    [50, 48, 0.694456, 0.347228],
    [55, 48, 0.238701, 0.0341],
    [100, 95, 0.506457, 0.101291],
  ])('wait as Erlang C says: %i agents, load %d', (agents, load, delayed, wait) => {
    expect(erlangC(agents, load).delayed).toBeCloseTo(delayed, 5);
    expect(erlangC(agents, load).wait).toBeCloseTo(wait, 5);
    const found = runLittleCentre({ agents, arrivals: load, handling: 1, calls: 80_000 + 1000 * agents });
    expectExact(found.of('delayed'), delayed, 0.07);
    expectExact(found.of('wait all'), wait, 0.2);
    expectExact(found.of('busy'), load / agents, 0.02);
  });

  it('are served in time as published examples say', () => {
    // 360 calls in half an hour of 240 s each to 55 agents within 15 s; 200 in an hour of 180 s each to 14 agents within 20 s.
    expect(serviceLevel(55, 48, 15 / 240)).toBeCloseTo(0.84588, 5);
    expect(erlangC(55, 48).wait * 240).toBeCloseTo(8.184, 3);
    expect(serviceLevel(14, 10, 20 / 180)).toBeCloseTo(0.88835, 5);
    expect(erlangC(14, 10).wait * 180).toBeCloseTo(7.836, 3);
  });
});

describe('calls whose callers give up', () => {
  it.each([
    [1, 0.5, 1, 0.393469, 0.213061, 0.213061, 0.393469],
    [5, 4, 1, 0.371163, 0.102576, 0.102576, 0.717939],
    [5, 5, 1, 0.559507, 0.175467, 0.175467, 0.824533],
    [10, 10, 2, 0.619655, 0.103913, 0.207826, 0.896087],
    [14, 10, 0.5, 0.120623, 0.025916, 0.012958, 0.695774],
    [50, 48, 2, 0.467774, 0.030912, 0.061824, 0.930324],
    [50, 55, 2, 0.866234, 0.10208, 0.20416, 0.987712],
    [100, 100, 1, 0.513299, 0.039861, 0.039861, 0.960139],
  ])(
    'wait as Erlang A says: %i agents, load %d, patience %d',
    (agents, load, patience, delayed, abandoned, wait, busy) => {
      const exact = erlangA(agents, load, patience);
      for (const [name, value] of Object.entries({ delayed, abandoned, wait, busy }))
        expect(exact[name as keyof typeof exact], name).toBeCloseTo(value, 5);
      const found = runLittleCentre({
        agents,
        arrivals: load,
        handling: 1,
        abandonment: 1 / patience,
        calls: 60_000 + 1000 * agents,
      });
      expectExact(found.of('delayed'), delayed);
      expectExact(found.of('abandoned'), abandoned);
      expectExact(found.of('wait all'), wait);
      expectExact(found.of('busy'), busy);
    },
  );
});
