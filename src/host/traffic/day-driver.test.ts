import { describe, expect, it } from 'vitest';
import type { Traffic } from '../../generated/types.ts';
import { centreBehaviors as behaviors, littleCentreConfiguration } from '../little-centre.suite.ts';
import { createDayDriver } from './day-driver.ts';
import type { AskedDay, DayAnswer } from './day-messages.ts';
import { simulateDay } from './simulate-day.ts';

const configuration = littleCentreConfiguration();
const minutes = { fromMinutes: 0, toMinutes: 60 };
const traffic: Traffic = {
  ...{ schemaVersion: 1, name: 'An hour', startsAt: '2026-03-02T10:00:00Z', hours: 1 },
  agents: [{ agent: 'ann', shifts: [minutes] }],
  callers: [{ to: '+12125550100', handling: { mean: 60 }, rates: [{ ...minutes, perHour: 60 }] }],
  requests: [{ virtualQueue: 'Sales', handling: { mean: 60 }, rates: [{ ...minutes, perHour: 5 }] }],
};
const asked: AskedDay = { configuration, traffic };

/** A driver in a world whose clock shows `costs` more milliseconds each time that it is looked at. */
function bench({ costs = 0 } = {}) {
  const answers: DayAnswer[] = [];
  let now = 0;
  let tick: (() => void) | undefined;
  const driver = createDayDriver({
    ...{ behaviors, post: (answer) => answers.push(answer) },
    now: () => {
      now += costs;
      return now;
    },
    every: (_milliseconds, wake) => {
      tick = wake;
      return () => {
        tick = undefined;
      };
    },
  });
  return {
    ...{ answers, driver },
    /** Lets real time pass in beats of 20 ms. */
    pass(milliseconds: number) {
      for (let left = milliseconds; left > 0; left -= 20) {
        now += 20;
        tick?.();
      }
    },
    /** Lets real time pass while nothing is woken. */
    sleep(milliseconds: number) {
      now += milliseconds;
    },
    isBeating: () => tick !== undefined,
    last: () => answers.at(-1),
    states: () => answers.flatMap((each) => (each.tell === 'state' ? [each] : [])),
    start: (days: readonly AskedDay[] = [asked], run = 1) => driver.handle({ ask: 'start', run, days }),
    speed: (speed: number | 'fastest') => driver.handle({ ask: 'speed', speed }),
  };
}

const minutesIn = (state: DayAnswer | undefined, place = 0) => {
  if (state?.tell !== 'state') throw new Error('no state was told');
  return ((state.days[place]?.snapshot.now ?? 0) - Date.parse(traffic.startsAt)) / 60_000;
};

describe('a driver of days', () => {
  it('begins paused, with everybody in their places', () => {
    const { start, last, pass, isBeating } = bench();
    start();
    expect(last()).toMatchObject({ run: 1, tell: 'state', speed: 0, days: [{ isOver: false }] });
    pass(1000);
    expect([minutesIn(last()), isBeating()]).toEqual([0, false]);
    const state = last();
    expect(state?.tell === 'state' && state.days[0]?.snapshot.agents[0]?.state).toBe('ready');
  });

  it('plays as many virtual seconds in a real one as are said, and pauses at 0', () => {
    const { start, speed, pass, last } = bench();
    start();
    speed(60);
    pass(10_000);
    speed(0);
    expect(minutesIn(last())).toBeCloseTo(10, 1);
    pass(5000);
    expect(minutesIn(last())).toBeCloseTo(10, 1);
    speed(Number.NaN);
    expect(last()).toMatchObject({ speed: 0 });
  });

  it('tells what is new at most five times a second, and each thing once', () => {
    const { start, speed, pass, states } = bench();
    start();
    speed(600);
    pass(2000);
    expect(states().length).toBeLessThanOrEqual(2 + 10);
    speed('fastest');
    pass(100);
    const told = states().flatMap(({ days }) => days);
    expect(told.at(-1)?.isOver).toBe(true);
    expect(told.flatMap(({ samples }) => samples.map(({ at }) => at))).toEqual(
      Array.from({ length: 61 }, (_, index) => Date.parse(traffic.startsAt) + index * 60_000),
    );
    expect(told.flatMap(({ waits }) => waits).filter(({ isCallback }) => !isCallback).length).toBe(
      told.at(-1)?.figures.calls.answered,
    );
  });

  it('gives at the end what a day in one go gives, and stands still', () => {
    const { start, driver, pass, last, isBeating } = bench();
    start([{ ...asked, seed: 3 }]);
    driver.handle({ ask: 'advanceToEnd' });
    pass(100);
    expect(last()).toMatchObject({ speed: 0, days: [{ isOver: true }] });
    const state = last();
    expect(state?.tell === 'state' && state.days[0]?.figures).toEqual(
      simulateDay(configuration, traffic, { behaviors, seed: 3 }),
    );
    expect(isBeating()).toBe(false);
  });

  it('works in slices, so that a request is heard between them', () => {
    const { start, driver, pass, last, answers } = bench({ costs: 5 });
    start();
    driver.handle({ ask: 'advanceToEnd' });
    pass(20);
    const after = answers.length;
    driver.handle({ ask: 'speed', speed: 0 });
    expect(minutesIn(last())).toBeGreaterThan(0);
    expect(minutesIn(last())).toBeLessThan(1);
    driver.handle({ ask: 'stop' });
    pass(1000);
    expect(answers.length).toBe(after + 1);
  });

  it('does not run through hours after the page has slept', () => {
    const { start, speed, sleep, pass, last, states } = bench();
    start();
    speed(60);
    sleep(3_600_000);
    pass(20);
    expect(states().length).toBe(3);
    expect(minutesIn(last())).toBe(1);
  });

  it('plays two days in step, each with its own customers', () => {
    const more = { ...traffic, hours: 0.5, startsAt: '2026-03-03T09:00:00Z' };
    const { start, speed, pass, last, driver } = bench();
    start([asked, { configuration, traffic: more, seed: 2 }]);
    speed(600);
    pass(1000);
    const state = last();
    if (state?.tell !== 'state') throw new Error('no state was told');
    const [one, other] = state.days;
    expect((one?.snapshot.now ?? 0) - Date.parse(traffic.startsAt)).toBe(
      (other?.snapshot.now ?? 0) - Date.parse(more.startsAt),
    );
    driver.handle({ ask: 'advanceToEnd' });
    pass(200);
    const end = last();
    expect(end?.tell === 'state' && end.days.map(({ isOver }) => isOver)).toEqual([true, true]);
    expect(end?.tell === 'state' && end.days[1]?.figures).toEqual(
      simulateDay(configuration, more, { behaviors, seed: 2 }),
    );
  });

  it('refuses days that cannot be played, with what is wrong in them', () => {
    const { start, last, speed } = bench();
    start([{ configuration, traffic: { ...traffic, agents: [{ agent: 'zoe', shifts: [minutes] }] } }], 4);
    expect(last()).toMatchObject({ run: 4, tell: 'refused', diagnostics: [{ code: 'traffic/unknown-agent' }] });
    start([{ configuration, traffic: { ...traffic, hours: -1 } }], 5);
    expect(last()).toMatchObject({ run: 5, tell: 'refused', diagnostics: [{ at: '/hours' }] });
    start([], 6);
    expect(last()).toMatchObject({ tell: 'refused' });
    start([asked, asked, asked], 7);
    expect(last()).toMatchObject({ tell: 'refused' });
    speed(60);
    expect(last()).toMatchObject({ tell: 'refused', reason: 'No day is being played.' });
  });

  it('tells a crash and begins anew with the next start', () => {
    const { start, last, isBeating, speed } = bench();
    start([{ traffic, configuration: { ...configuration, programs: undefined as never } }], 8);
    expect(last()).toMatchObject({ run: 8, tell: 'crashed' });
    speed('fastest');
    expect([last()?.tell, isBeating()]).toEqual(['refused', false]);
    start([asked], 9);
    expect(last()).toMatchObject({ run: 9, tell: 'state' });
  });

  it('says that it is alive, also before the first day', () => {
    const { driver, last } = bench();
    driver.handle({ ask: 'isAlive' });
    expect(last()).toEqual({ run: 0, tell: 'alive' });
  });
});
