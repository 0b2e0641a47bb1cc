import { describe, expect, it } from 'vitest';
import type { CapacityException, CapacityPlan } from '../../../generated/types.ts';
import { byDate, shownDays } from './exception-days.ts';
import { changeText, effectText, overruledOn } from './exception-words.ts';

function exception(from: string, to: string, change: CapacityException['change'] = nothing): CapacityException {
  return { name: from, from, to, change };
}
const nothing = { type: 'fixed', capacity: 0 } as const;
const half = { type: 'percent', percent: 50 } as const;

function plan(exceptions: CapacityPlan['exceptions'] = {}): CapacityPlan {
  return { timeslotLength: 60, week: { monday: { '09:00': 10, '10:00': 15 } }, exceptions };
}

describe('an exception in words', () => {
  it('says what counts on its days', () => {
    expect(effectText(plan(), exception('2026-12-24', '2026-12-26'))).toBe(
      'Dec 24 – Dec 26, 2026: 0 in every timeslot, so nothing can be booked.',
    );
    const five = { type: 'fixed', capacity: 5 } as const;
    expect(effectText(plan(), exception('2026-12-24', '2026-12-24', five))).toBe('Dec 24, 2026: 5 in every timeslot.');
  });

  it('shows a percentage on what the week holds, rounded down', () => {
    expect(effectText(plan(), exception('2026-03-02', '2026-03-08', half))).toBe(
      'Mar 2 – Mar 8, 2026: 10 becomes 5, 15 becomes 7.',
    );
    expect(effectText(plan(), exception('2026-03-03', '2026-03-03', half))).toBe('Mar 3, 2026: as the week.');
  });

  it('shows the timeslots that differ on its weekdays only', () => {
    const change = { type: 'timeslots', week: { monday: { '09:00': 3 }, tuesday: { '09:00': 9 } } } as const;
    expect(effectText(plan(), exception('2026-03-02', '2026-03-02', change))).toBe(
      'Mar 2, 2026: Monday 09:00 10 becomes 3.',
    );
    expect(changeText(exception('2026-03-02', '2026-03-02', change))).toBe('2 timeslots differ');
  });

  it('says when it has no day', () => {
    expect(effectText(plan(), exception('2026-03-02', '2026-03-01'))).toContain('ends before it begins');
    expect(shownDays(exception('2026-03-02', '2026-03-01'))).toEqual([]);
    expect(shownDays(exception('soon', '2026-03-01'))).toEqual([]);
  });
});

describe('the days of an exception', () => {
  it('are its weekdays from Sunday on, each with the first date, and seven at most', () => {
    expect(shownDays(exception('2026-03-06', '2026-03-08')).map(({ weekday, date }) => `${weekday} ${date}`)).toEqual([
      'sunday 2026-03-08',
      'friday 2026-03-06',
      'saturday 2026-03-07',
    ]);
    expect(shownDays(exception('0001-01-01', '9998-12-31'))).toHaveLength(7);
  });

  it('put exceptions into an order', () => {
    const listed = byDate({
      b: exception('2026-12-24', '2026-12-26'),
      c: exception('2026-03-01', '2026-03-31'),
      a: exception('2026-12-24', '2026-12-26'),
    });
    expect(listed.map(([id]) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('exceptions on the same days', () => {
  const campaign = exception('2026-03-01', '2026-03-31', half);

  it('give way to those with fewer days, stretch by stretch', () => {
    const of = plan({
      campaign,
      fair: exception('2026-03-10', '2026-03-12'),
      day: exception('2026-03-12', '2026-03-12'),
    });
    expect(overruledOn(of, 'campaign')).toEqual([
      { by: 'fair', from: '2026-03-10', to: '2026-03-11' },
      { by: 'day', from: '2026-03-12', to: '2026-03-12' },
    ]);
    expect(overruledOn(of, 'fair')).toEqual([{ by: 'day', from: '2026-03-12', to: '2026-03-12' }]);
    expect(overruledOn(of, 'day')).toEqual([]);
  });

  it('join stretches of the same winner across another that begins in between', () => {
    const of = plan({
      campaign,
      long: exception('2026-02-01', '2026-05-31'),
      fair: exception('2026-03-10', '2026-03-12'),
    });
    expect(overruledOn(of, 'long')).toEqual([
      { by: 'campaign', from: '2026-03-01', to: '2026-03-09' },
      { by: 'fair', from: '2026-03-10', to: '2026-03-12' },
      { by: 'campaign', from: '2026-03-13', to: '2026-03-31' },
    ]);
  });

  it('pass over one that ends before it begins, or is gone', () => {
    const of = plan({ campaign, wrong: exception('2026-03-12', '2026-03-10') });
    expect(overruledOn(of, 'campaign')).toEqual([]);
    expect(overruledOn(of, 'wrong')).toEqual([]);
    expect(overruledOn(of, 'nobody')).toEqual([]);
  });
});
