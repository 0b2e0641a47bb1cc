import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { behaviors } from '../../../blocks/behaviors.ts';
import type { Configuration, Traffic, TrafficDialIn, TrafficRequests } from '../../generated/types.ts';
import { createDay } from './create-day.ts';

const example = join(import.meta.dirname, '../../../schemas/examples/click-to-call-in-delayed/configuration.json');
const configuration: Configuration = JSON.parse(readFileSync(example, 'utf8'));

const seconds = (mean: number) => ({ mean, distribution: 'constant' as const });
const shift = { fromMinutes: 0, toMinutes: 60 };
const code = [{ step: 'Ask for access code', presses: ['code'] }];

/** An hour from ten in the morning with an agent for each of ten customers, one of whom asks in an app each minute. */
const hour = (dialIn: Partial<TrafficDialIn>, request: Partial<TrafficRequests> = {}, more: Partial<Traffic> = {}) => {
  const traffic: Traffic = {
    ...{ schemaVersion: 1, name: 'x', startsAt: '2026-03-03T10:00:00-05:00', hours: 1, callers: [] },
    agents: [{ agent: 'team', count: 10, skills: { Support: 9 }, shifts: [shift] }],
    requests: [
      {
        ...{ virtualQueue: 'ClickToCallInDelayed_VQ', push: true, handling: seconds(90), keys: code },
        moments: Array.from({ length: 10 }, (_, index) => index * 60),
        dialIn: { group: 'technical_help', after: seconds(10), callAfter: seconds(10), ...dialIn },
        ...request,
      },
    ],
    ...more,
  };
  const day = createDay(configuration, traffic, { behaviors });
  day.advanceTo(day.ends);
  return day;
};
const immediate = { virtualQueue: undefined as never, push: false };
const storyOf = (day: ReturnType<typeof hour>, place = -1) =>
  day
    .consumers()
    .at(place)
    ?.events.map(({ at, what }) => `${(at - day.starts) / 1000} ${what}`);

describe('customers who are told that it is their turn', () => {
  it('accept, get a number and a code, dial, and are matched to their callbacks', () => {
    const day = hour({});
    const { callIn, callbacks, calls, pushes } = day.figures();
    expect(callIn).toEqual({ asked: 10, refused: 0, matched: 10, expired: 0, open: 0, dialled: 10, notMatched: 0 });
    expect(callbacks).toMatchObject({ accepted: 10, reasons: { CONNECTED: 10 }, attempts: 0 });
    expect(calls).toMatchObject({ offered: 10, answered: 10 });
    expect(pushes).toMatchObject({ CALLBACK_READY: 10 });
    expect(storyOf(day)?.map((each) => each.replace(/^\S+ /, ''))).toEqual([
      ...['requested', 'push', 'accepted', 'codeReceived', 'dialled', 'ended', 'talked'],
    ]);
  });

  it('take as long as they are said to', () => {
    expect(storyOf(hour({ after: seconds(30), callAfter: seconds(45) }))?.slice(0, 5)).toEqual([
      ...['0 requested', '0 push', '30 accepted', '30 codeReceived', '75 dialled'],
    ]);
  });

  it('are not matched when they dial after the code has expired', () => {
    const { callIn, callbacks } = hour({ callAfter: seconds(601) }).figures();
    expect(callIn).toMatchObject({ asked: 10, matched: 0, expired: 10, dialled: 10, notMatched: 10 });
    expect(callbacks.connected).toBe(0);
  });

  it('get no number any more after their turn has expired', () => {
    const day = hour({ after: seconds(601) });
    expect(day.figures().callIn).toMatchObject({ asked: 10, refused: 10, dialled: 0 });
    expect(day.consumers()[0]?.events.at(-1)).toMatchObject({ what: 'refused' });
  });

  it('are not matched by a code that they mistype', () => {
    const wrong = [{ step: 'Ask for access code', presses: ['000000'] }];
    expect(hour({}, { keys: wrong }).figures().callIn).toMatchObject({ dialled: 10, matched: 0, notMatched: 10 });
  });

  it('let their turn pass as often as the share says', () => {
    const none = hour({ share: 0 }).figures();
    expect(none.callIn).toMatchObject({ asked: 0, dialled: 0 });
    expect(none.callbacks.open).toBe(10);
    const some = hour({ share: 0.5 }).figures().callIn;
    expect(some.asked).toBeGreaterThan(0);
    expect(some.asked).toBeLessThan(10);
  });

  it('hear nothing without an app, so that their turns pass', () => {
    const day = hour({}, { push: false });
    expect([day.figures().callIn.asked, day.figures().pushes]).toEqual([0, {}]);
  });
});

describe('customers who ask for a number at once', () => {
  it('dial it and are matched without a callback', () => {
    const day = hour({}, immediate);
    const { callIn, callbacks, requests } = day.figures();
    expect(callIn).toMatchObject({ asked: 10, matched: 10, dialled: 10 });
    expect([callbacks.accepted, requests.made]).toEqual([0, 0]);
    expect(storyOf(day)?.slice(0, 3)).toEqual(['0 requested', '0 codeReceived', '10 dialled']);
  });

  it('count as expired when they never dial, and as open until then', () => {
    expect(hour({ share: 0 }, immediate).figures().callIn).toMatchObject({ matched: 0, expired: 10, open: 0 });
    expect(hour({ share: 0 }, immediate, { hours: 0.2 }).figures().callIn).toMatchObject({ expired: 3, open: 7 });
  });

  it('are refused when every number of the group is taken', () => {
    const [group] = configuration.callInGroups;
    const taken = { ...configuration, callInGroups: group ? [{ ...group, dnisPool: [] }] : [] };
    const traffic: Traffic = {
      ...{ schemaVersion: 1, name: 'x', startsAt: '2026-03-03T10:00:00-05:00', hours: 1, agents: [], callers: [] },
      requests: [{ handling: { mean: 1 }, moments: [1, 2], dialIn: { group: 'technical_help' } }],
    };
    const day = createDay(taken, traffic, { behaviors });
    day.advanceTo(day.ends);
    expect(day.figures().callIn).toMatchObject({ asked: 2, refused: 2, dialled: 0 });
  });
});

describe('every wish for a number', () => {
  it('ends in one column, and every call to one', () => {
    for (const after of [200, 560, 700]) {
      const day = hour({ share: 0.8, after: { mean: after }, callAfter: { mean: 300 } }, { patience: { mean: 60 } });
      const { asked, refused, matched, expired, open, dialled, notMatched } = day.figures().callIn;
      expect(refused + matched + expired + open).toBe(asked);
      expect(dialled - matched - notMatched).toBeGreaterThanOrEqual(0);
      expect(dialled - matched - notMatched).toBeLessThanOrEqual(1);
      expect(day.figures().arrived).toBe(dialled);
    }
  });
});

describe('the log of consumers', () => {
  it('keeps the newest fifty, newest first, and counts them all', () => {
    const day = hour({}, { moments: Array.from({ length: 120 }, (_, index) => index) });
    expect(day.consumersTotal).toBe(120);
    expect(day.consumers()).toHaveLength(50);
    expect(day.consumers()[0]?.events[0]?.at).toBe(day.starts + 119_000);
    expect(day.consumers().at(-1)?.events[0]?.at).toBe(day.starts + 70_000);
  });
});
