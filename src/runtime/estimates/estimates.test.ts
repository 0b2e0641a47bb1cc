import { describe, expect, it } from 'vitest';
import {
  asteriskHoldTime,
  ccaiWait,
  genesysCloudWait,
  headOfLineWait,
  isReadyByEta,
  lastAnsweredWait,
  lastServedWait,
  mitelWait,
  queueLengthQuantile,
  queueLengthWait,
  queueLengthWaitWithAbandonment,
  secondsUntilDialling,
  statServerWait,
  toldWait,
  webexWait,
} from './index.ts';

describe('statserver', () => {
  it.each([
    [300, 12, 0, 8, 1, 450],
    [300, 5, 3, 8, 1, 75],
    [300, 3, 5, 8, 1, 0],
    [undefined, 12, 0, 8, 1, 135],
    [300, 12, 0, 8, 0.5, 900],
    [300, 12, 0, 0, 1, 36_000_000],
  ])('handling %s s, %i waiting, %i ready, %i logged in with a share of %d: %i s', (...given) => {
    const [handlingSeconds, waiting, agentsReady, agentsLoggedIn, share, seconds] = given;
    expect(statServerWait({ handlingSeconds, waiting, agentsReady, agentsLoggedIn, share })).toBe(seconds);
  });
});

describe('a wait that is told', () => {
  it('is a day at most, and said to be unbounded beyond', () => {
    expect(toldWait(86_400)).toEqual({ estimatedWaitTime: 86_400, resultCode: 0, message: 'The wait is known.' });
    for (const seconds of [36_000_000, Number.POSITIVE_INFINITY])
      expect(toldWait(seconds)).toMatchObject({ estimatedWaitTime: 86_400, resultCode: 0, unbounded: true });
  });

  it('is in whole seconds', () => expect(toldWait(121.591).estimatedWaitTime).toBe(122));

  it('is -1 with code -1 before the first interaction, with code -2 while no agent is logged in', () => {
    expect(toldWait(-1, 'noInteractions')).toMatchObject({ estimatedWaitTime: -1, resultCode: -1 });
    expect(toldWait(-1)).toMatchObject({ estimatedWaitTime: -1, resultCode: -1 });
    expect(toldWait(Number.NaN)).toMatchObject({ estimatedWaitTime: -1, resultCode: -1 });
    expect(toldWait(-1, 'noAgents')).toMatchObject({ estimatedWaitTime: -1, resultCode: -2 });
  });
});

describe('genesys-cloud', () => {
  it('is handling time × position ÷ agents less those who give up: 98 s, not the 196 s once printed', () => {
    expect(genesysCloudWait({ handlingSeconds: 50, position: 10, agents: 5, abandonRate: 0.02 })).toBe(98);
  });

  it('is infinite without agents, and nothing for whoever is being served', () => {
    const nobody = { handlingSeconds: 50, agents: 0, abandonRate: 0 };
    expect(genesysCloudWait({ ...nobody, position: 1 })).toBe(Number.POSITIVE_INFINITY);
    expect(genesysCloudWait({ ...nobody, position: 0 })).toBe(0);
  });
});

describe('ccai', () => {
  const counts = {
    ...{ averageSeconds: 240, agentsInChannel: 8, agentsInQueue: 4, agentsInCommon: 2 },
    ...{ queuedAhead: 7, agentsAvailable: 1, otherSeconds: 30 },
  };

  it('shares the agents out, and adds other work and ten seconds', () => {
    expect(ccaiWait(counts)).toBe((240 / 8) * (2 / 4) * 6 + 30 + 10);
  });

  it('is that addition alone where everybody ahead can be taken at once, and infinite without agents', () => {
    expect(ccaiWait({ ...counts, agentsAvailable: 9, agentsInChannel: 0 })).toBe(40);
    expect(ccaiWait({ ...counts, agentsInQueue: 0 })).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('mitel', () => {
  it('reckons with talking time while agents are free, else with the time to answer, at first a minute', () => {
    expect(mitelWait({ position: 3, agentsFree: 2, talkingSeconds: 240 })).toBe(360);
    expect(mitelWait({ position: 3, agentsFree: 0, talkingSeconds: 240 })).toBe(180);
    expect(mitelWait({ position: 3, agentsFree: 0, talkingSeconds: 240, secondsToAnswer: 20 })).toBe(60);
  });
});

describe('asterisk', () => {
  it('takes the first sample whole and a quarter of every other one', () => {
    const held: number[] = [];
    for (const sample of [40, 80, 20, 100]) held.push(asteriskHoldTime(held.at(-1) ?? -1, sample));
    expect(held).toEqual([40, 50, 42, 56]);
  });

  it('stays whole beyond 32 bits', () => expect(asteriskHoldTime(3_000_000_000, 3_000_000_000)).toBe(3_000_000_000));
});

describe('webex', () => {
  const limits = { mostVariation: 0.5, minimumPercent: 50 };

  it('is the mean of minutes whose waits differ little', () => {
    expect(webexWait([[60, 60], [10, 200], [120]], limits)).toBe(90);
  });

  it('is unknown when too few minutes count, or there are none', () => {
    expect(webexWait([[60], [], []], limits)).toBe(-1);
    expect(webexWait([], limits)).toBe(-1);
  });

  it('counts minutes without any wait', () => expect(webexWait([[0, 0], [20]], limits)).toBe(10));
});

describe('waits that others have had', () => {
  it('are averaged over the last ten', () => {
    expect(lastAnsweredWait([1000, ...Array.from({ length: 10 }, () => 30)])).toBe(30);
    expect(lastAnsweredWait([])).toBe(-1);
  });

  it('are those of the head of the line, or of the last one served', () => {
    expect(headOfLineWait(5000, 65_000)).toBe(60);
    expect(headOfLineWait(undefined, 65_000)).toBe(0);
    expect(lastServedWait(12)).toBe(12);
    expect(lastServedWait(undefined)).toBe(-1);
  });
});

describe('ql', () => {
  const line = (ahead: number) => ({ ahead, agents: 10, handlingSeconds: 240 });

  it.each([
    [0, 24, 24],
    [5, 144, 121.591],
    [10, 264, 195.113],
    [20, 504, 303.405],
  ])('%i ahead of ten agents with 240 s: %d s, %d s where patience is 300 s', (ahead, wait, withAbandonment) => {
    expect(queueLengthWait(line(ahead))).toBe(wait);
    expect(queueLengthWaitWithAbandonment({ ...line(ahead), patienceSeconds: 300 })).toBeCloseTo(withAbandonment, 3);
  });

  it.each([
    [0.1, 168.5],
    [0.5, 256.04],
    [0.8, 327.62],
    [0.9, 369.76],
  ])('ten ahead: a share of %d is served within %d s', (share, seconds) => {
    expect(queueLengthQuantile(line(10), share)).toBeCloseTo(seconds, 2);
  });

  it('has quantiles for lines of any length, and none without agents', () => {
    const long = { ahead: 20_000, agents: 10, handlingSeconds: 240 };
    expect(queueLengthQuantile(long, 0.5) / queueLengthWait(long)).toBeCloseTo(1, 3);
    expect(queueLengthQuantile({ ...long, agents: 0 }, 0.5)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('gms-eta', () => {
  it.each([
    [5, 9, true],
    [5, 10, false],
    [15, 4, true],
    [15, 5, false],
    [25, 1, true],
    [25, 2, false],
    [35, 2, false],
    [45, 1, true],
    [45, 2, false],
  ])('%i s from an agent, position %i: dialled now is %s', (eta, position, isReady) => {
    expect(isReadyByEta(position, eta)).toBe(isReady);
  });
});

describe('cvp', () => {
  it('dials when reconnecting takes as long as the wait that is left', () => {
    const line = { estimatedWaitSeconds: 300, headSeconds: 60, length: 6, reconnectSeconds: 20 };
    expect([1, 2, 3, 4, 5, 6].map((position) => secondsUntilDialling(position, line))).toEqual([
      -20, 40, 100, 160, 220, 280,
    ]);
    expect(secondsUntilDialling(1, { ...line, length: 0 })).toBe(Number.POSITIVE_INFINITY);
  });
});
