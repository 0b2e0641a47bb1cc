import { expect, it } from 'vitest';
import type { BusinessHours } from '../../generated/types.ts';
import { openTimeslots } from './open-timeslots.ts';

const hours = (start: string, end: string, more: Partial<BusinessHours> = {}): BusinessHours => ({
  name: 'Office',
  timeZone: 'UTC',
  week: { monday: [{ start, end }] },
  ...more,
});

it('a timeslot counts when a slot starts in it while the service is open (guide: open at 07:50 with 15 minutes)', () => {
  expect([...openTimeslots(hours('07:50', '09:10'), 15, 60)]).toEqual(['monday 08:00', 'monday 09:00']);
  expect([...openTimeslots(hours('07:50', '09:10'), 10, 60)]).toEqual(['monday 07:00', 'monday 08:00', 'monday 09:00']);
  expect([...openTimeslots(hours('08:00', '09:30'), 60, 30)]).toEqual(['monday 08:00', 'monday 09:00']);
});

it('hours over midnight reach into the next day, of the last day into the first', () => {
  expect([...openTimeslots(hours('23:00', '01:00'), 60, 60)]).toEqual(['monday 23:00', 'tuesday 00:00']);
  const saturday = hours('', '', { week: { saturday: [{ start: '23:00', end: '01:00' }] } });
  expect([...openTimeslots(saturday, 60, 60)]).toEqual(['sunday 00:00', 'saturday 23:00']);
});

it('a special day may fall on any day of the week', () => {
  const exceptions = {
    a: { specialDay: 's', enabled: true, intervals: [{ start: '12:00', end: '13:00' }] },
    b: { specialDay: 't', enabled: false, intervals: [{ start: '00:00', end: '24:00' }] },
  };
  expect(openTimeslots(hours('08:00', '09:00', { exceptions }), 30, 30).size).toBe(2 + 7 * 2);
});

it('without hours or without a duration there is none', () => {
  expect(openTimeslots(hours('', '', { week: {} }), 15, 60).size).toBe(0);
  expect(openTimeslots(hours('08:00', '09:00'), 0, 60).size).toBe(0);
});
