import { beforeEach, describe, expect, it } from 'vitest';
import { blocks } from '../../../../blocks/index.ts';
import { createDayDriver } from '../../../host/traffic/day-driver.ts';
import type { DayRequest } from '../../../host/traffic/index.ts';
import { behaviorsOf } from '../../../model/registry.ts';
import type { OpenDays } from './day-port.ts';
import { createDayRun, type DayRun } from './day-run.ts';
import { busyTuesday, configuration, viewOf } from './played.suite.ts';

const traffic = { ...busyTuesday, hours: 0.5 };
const day = { name: 'As it is', configuration, traffic, seed: 1 };

let ticks: (() => void)[] = [];
let real = 0;
let opened = 0;
let asked: DayRequest[] = [];
let lose: (message: string) => void = () => undefined;

/** The worker's side in the same thread; time passes when `pass` says so. */
const open: OpenDays = ({ onAnswer, onLost }) => {
  opened += 1;
  lose = onLost;
  const driver = createDayDriver({
    behaviors: behaviorsOf(blocks),
    post: (answer) => onAnswer(structuredClone(answer)),
    now: () => real,
    every: (_, tick) => {
      ticks.push(tick);
      return () => {
        ticks = ticks.filter((each) => each !== tick);
      };
    },
  });
  return {
    post(request) {
      asked.push(request);
      driver.handle(request);
    },
  };
};

/** Lets so many milliseconds pass, in beats of 100. */
function pass(milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += 100) {
    real += 100;
    for (const tick of ticks) tick();
  }
}

let run: DayRun;
const state = () => run.use.getState();

beforeEach(() => {
  ticks = [];
  asked = [];
  opened = 0;
  run = createDayRun(open);
});

describe('a run of days', () => {
  it('opens nothing before the first start', () => {
    run.setSpeed(60);
    run.advanceToEnd();
    expect(opened).toBe(0);
  });

  it('puts what is told in pieces together to the whole day', () => {
    run.start('plan', [day]);
    run.setSpeed(600);
    pass(3500);
    const { samples, waits, promises, figures, isOver } = state().views[0] ?? {};
    const whole = viewOf(day);
    expect(isOver).toBe(true);
    expect({ samples, waits, promises, figures }).toEqual({
      ...{ samples: whole.samples, waits: whole.waits },
      ...{ promises: whole.promises, figures: whole.figures },
    });
  });

  it('stands while it is paused', () => {
    run.setSpeed(0);
    run.start('plan', [day]);
    pass(1000);
    expect(state().views[0]?.snapshot.now).toBe(Date.parse(traffic.startsAt));
  });

  it('jumps to the end, and keeps its speed for the next start', () => {
    run.setSpeed(60);
    run.start('plan', [day]);
    run.advanceToEnd();
    expect(state().isJumping).toBe(true);
    pass(60_000);
    expect(state()).toMatchObject({ isJumping: false, speed: 60 });
    run.start('plan', [day]);
    expect(asked.at(-1)).toEqual({ ask: 'speed', speed: 60 });
    expect(state().views[0]?.isOver).toBe(false);
  });

  it('plays two days in step', () => {
    run.start('plan', [day, { ...day, name: 'Other' }]);
    pass(1000);
    const [first, second] = state().views;
    expect(first?.snapshot.now).toBe(second?.snapshot.now);
    expect(first?.figures).toEqual(second?.figures);
  });

  it('tells why traffic that is at fault is not played', () => {
    const [callers] = traffic.callers;
    run.start('plan', [
      { ...day, traffic: { ...traffic, callers: callers ? [{ ...callers, to: '+19995550100' }] : [] } },
    ]);
    expect(state().refused?.diagnostics[0]?.message).toMatch(/answers/);
    expect(state().views).toEqual([]);
  });

  it('says when the worker was lost, and opens another one at the next start', () => {
    run.start('plan', [day]);
    lose('It did not answer.');
    expect(state().crashed).toBe('It did not answer.');
    run.start('plan', [day]);
    expect(opened).toBe(2);
    expect(state().crashed).toBeUndefined();
  });

  it('hears nothing more of what was thrown away', () => {
    run.start('plan', [day]);
    run.stop();
    pass(1000);
    expect(state()).toMatchObject({ started: undefined, views: [] });
  });
});
