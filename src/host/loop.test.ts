import { describe, expect, it } from 'vitest';
import { littleCentre, monday } from './little-centre.suite.ts';

const minute = 60_000;

describe('two deadlines of one moment', () => {
  it('of which the first puts off the second leave the second one due at its new time', () => {
    const { runtime, clock, create, of } = littleCentre({ callbackApplication: 'dialsIn', pushExpiryMin: 5 });
    const noon = monday + 120 * minute;
    const [first, second] = [1, 2].map((digit) =>
      create({ desiredTime: noon, phoneNumber: `+1212555019${digit}` }),
    ) as [string, string];
    runtime.agents.setState('ann', 'ready');
    // The first is told at 11:57; at 12:02 it expires, and the second, which would be counted as missed, has its turn.
    clock.advanceTo(noon + 2 * minute);
    expect([first, second].map((id) => of(id)?.expiredAt !== undefined)).toEqual([true, false]);
    expect(of(second)).toMatchObject({ state: 'ROUTING', readyAt: noon + 2 * minute });
    clock.advanceTo(noon + 7 * minute);
    expect(of(second)).toMatchObject({ state: 'QUEUED', expiredAt: noon + 7 * minute });
  });
});
