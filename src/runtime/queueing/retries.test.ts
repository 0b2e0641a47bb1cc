import { describe, expect, it } from 'vitest';
import type { Callback, ResolvedSettings } from '../../generated/types.ts';
import {
  type Around,
  answered,
  begin,
  bySystem,
  letWait,
  nextDeadline,
  onDeadline,
  openAttempt,
  takeTurn,
} from '../callbacks/life/index.ts';

/** Seconds until a customer who answers has done so, and until a telephone that rings in vain is given up. */
const answerSeconds = 12;
const ringSeconds = 25;
const priority = { start: 0, increment: 0, interval: 60, limit: 0 };
// Of a row these columns alone are asked for.
const settings = {
  ...{ earlyStartSec: 0, purgeTimeMin: 0, noAnswerTimeoutSec: ringSeconds, cpdEnabled: true, retryIntervalMin: 5 },
} as ResolvedSettings;
const around = (now: number): Around => ({ now, settings, specialDays: {} });

/** A callback of so many attempts whose customer answers that attempt, or none; told when it is over. */
function lifeOf(maxAttempts: number, answeredAttempt: number | undefined): Callback {
  const record: Callback = {
    ...{ id: 'cb', virtualQueue: 'Sales', phoneNumber: '+12125550199', offerType: 'ASAP', language: 'en-US' },
    ...{ priority, userData: {}, createdAt: 0, state: 'QUEUED', callDirection: 'USERTERMINATED' },
  };
  const wait = { mode: 'businessToCustomer', priority, maxAttempts } as const;
  let callback = letWait(begin(record, around(0), bySystem).callback, wait, around(0)).callback;
  for (let now = 0; ; now = nextDeadline(callback) ?? Number.NaN) {
    callback = takeTurn(callback, around(now)).callback;
    const attempt = openAttempt(callback)?.number;
    if (attempt === answeredAttempt) return answered(callback, 'human', around(now + answerSeconds * 1000)).callback;
    const rung = onDeadline(callback, around(now + ringSeconds * 1000));
    if (rung === 'forget') throw new Error('the record was forgotten');
    callback = rung.callback;
    if (attempt === maxAttempts) return callback;
    const again = onDeadline(callback, around(nextDeadline(callback) ?? Number.NaN));
    if (again === 'forget' || again.line !== 'enter') throw new Error('it does not wait for another attempt');
  }
}

/** What the lives of callbacks come to on average, where each attempt is answered by that chance. */
function expected(chance: number, maxAttempts: number) {
  let reached = 0;
  let attempts = 0;
  let seconds = 0;
  for (let attempt = 1; attempt <= maxAttempts + 1; attempt++) {
    const isReached = attempt <= maxAttempts;
    const share = (1 - chance) ** (attempt - 1) * (isReached ? chance : 1);
    const life = lifeOf(maxAttempts, isReached ? attempt : undefined);
    expect(life.state).toBe(isReached ? 'PROCESSING' : 'QUEUED');
    reached += isReached ? share : 0;
    for (const { at, endedAt = Number.NaN } of life.attempts ?? []) {
      attempts += share;
      seconds += (share * (endedAt - at)) / 1000;
    }
  }
  return { reached, attempts, seconds };
}

describe('attempts that are answered by chance', () => {
  it.each([
    [0.93, 1, 0.93, 1, 12.91],
    [0.93, 2, 0.9951, 1.07, 13.8137],
    [0.93, 3, 0.999657, 1.0749, 13.877],
    [0.7, 1, 0.7, 1, 15.9],
    [0.7, 2, 0.91, 1.3, 20.67],
    [0.7, 3, 0.973, 1.39, 22.101],
    [0.5, 1, 0.5, 1, 18.5],
    [0.5, 2, 0.75, 1.5, 27.75],
    [0.5, 3, 0.875, 1.75, 32.375],
  ])(
    'chance %d, at most %i: customers reached, attempts made and seconds of ringing are exact',
    (chance, most, reached, attempts, seconds) => {
      const found = expected(chance, most);
      expect(found.reached).toBeCloseTo(reached, 10);
      expect(found.attempts).toBeCloseTo(attempts, 10);
      expect(found.seconds).toBeCloseTo(seconds, 3);
    },
  );
});
