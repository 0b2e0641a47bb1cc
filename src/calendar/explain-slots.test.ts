import { describe, expect, it } from 'vitest';
import type { BusinessHours, CapacityRule, OpenInterval } from '../generated/types.ts';
import { type ExplainedDay, type ExplainQuery, explainSlots, weekdays } from './index.ts';

const at = (text: string): number => Date.parse(text);
const daily = (timeZone: string, ...intervals: OpenInterval[]): BusinessHours => ({
  name: 'Hours',
  timeZone,
  week: Object.fromEntries(weekdays.map((weekday) => [weekday, intervals])),
});
const newYork = 'America/New_York';
const allDay = (timeZone: string) => daily(timeZone, { start: '00:00', end: '24:00' });
const query = (given: Partial<ExplainQuery> = {}): ExplainQuery => ({
  hours: daily(newYork, { start: '09:00', end: '17:00' }),
  specialDays: {},
  settings: { slotDurationMin: 60, slotCapacity: 5, maxDaysAhead: 30, earlyStartSec: 180 },
  booked: () => 0,
  now: at('2026-03-03T12:00:00-05:00'),
  from: '2026-03-04',
  days: 1,
  ...given,
});
const only = (given: Partial<ExplainQuery>): ExplainedDay => {
  const [day, ...others] = explainSlots(query(given));
  expect(others).toEqual([]);
  if (!day) throw new Error('no day');
  return day;
};
const verdicts = ({ slots }: ExplainedDay, ...times: string[]) =>
  slots.flatMap(({ localTime, verdict }) => (times.includes(localTime.slice(11, 16)) ? [verdict] : []));
const clock = ({ slots }: ExplainedDay) => slots.map(({ localTime }) => localTime.slice(11, 16));

describe('explained slots', () => {
  it('tell why 07:30 and 07:45 cannot be booked when the service opens at 07:50 (guide, Capacity)', () => {
    const capacityRule: CapacityRule = {
      name: 'March',
      timeslotLength: 30,
      week: { wednesday: { '07:30': 10, '08:00': 10 } },
    };
    const { slots } = only({
      hours: daily(newYork, { start: '07:50', end: '18:00' }),
      settings: { ...query().settings, slotDurationMin: 15 },
      capacityRule,
    });
    const found = slots
      .slice(30, 35)
      .map(({ localTime, verdict, capacity, why }) => [localTime.slice(11, 16), verdict, capacity, why]);
    expect(found).toEqual([
      ['07:30', 'closed', 0, 'Closed at 07:30 America/New_York: the hours of Wednesday are 07:50–18:00.'],
      [
        '07:45',
        'closed',
        0,
        'Closed at 07:45 America/New_York: the hours of Wednesday are 07:50–18:00. Only the start of a slot counts, although it opens before the slot ends.',
      ],
      ['08:00', 'bookable', 10, 'Capacity Rule “March”, wednesday 08:00: 10 per slot, 0 booked.'],
      ['08:15', 'bookable', 10, 'Capacity Rule “March”, wednesday 08:00: 10 per slot, 0 booked.'],
      ['08:30', 'no-capacity', 0, 'Capacity Rule “March”, wednesday 08:30: 0 per slot, 0 booked.'],
    ]);
  });

  it('are past, within Early Start, after Max Days Ahead, full or bookable', () => {
    const nine = at('2026-03-04T14:00:00-05:00');
    const now = at('2026-03-04T10:58:00-05:00');
    const booked = (start: number) => (start === nine ? 7 : 2);
    const day = only({ now, booked });
    expect(verdicts(day, '08:00', '09:00', '10:00', '11:00', '12:00', '14:00', '17:00')).toEqual([
      ...['closed', 'past', 'past', 'too-early', 'bookable', 'full', 'closed'],
    ]);
    expect(day.slots[14]).toMatchObject({ capacity: 0, total: 5, booked: 7 });
    expect(day.slots[12]).toMatchObject({ capacity: 3, total: 5, booked: 2 });
    const settings = { ...query().settings, maxDaysAhead: 2 };
    const days = explainSlots(query({ now, settings, days: 4 })).map((each) => verdicts(each, '12:00'));
    expect(days).toEqual([['bookable'], ['bookable'], ['bookable'], ['too-far']]);
  });

  it('name the exception of the rule and the special day of the hours', () => {
    const capacityRule: CapacityRule = {
      name: 'March',
      timeslotLength: 60,
      week: {},
      exceptions: {
        fair: { name: 'Fair', from: '2026-03-04', to: '2026-03-05', change: { type: 'fixed', capacity: 2 } },
      },
    };
    const hours = {
      ...query().hours,
      exceptions: { a: { specialDay: 'eve', enabled: true, intervals: [{ start: '09:00', end: '10:00' }] } },
    };
    const specialDays = { eve: { name: 'Eve', ranges: [{ from: '2026-03-04', to: '2026-03-04' }] } };
    const days = explainSlots(query({ capacityRule, hours, specialDays, days: 3 }));
    expect(days.map(({ specialDay }) => specialDay)).toEqual(['Eve', undefined, undefined]);
    expect(days.map(({ slots }) => slots[9]?.exception)).toEqual(['Fair', 'Fair', undefined]);
    expect(days[0]?.slots[9]).toMatchObject({
      verdict: 'bookable',
      why: 'Capacity Rule “March”, exception “Fair”, wednesday 09:00: 2 per slot, 0 booked.',
    });
  });

  it('begin anew at midnight when the Slot Duration does not divide the day', () => {
    const settings = { ...query().settings, slotDurationMin: 420 };
    expect(explainSlots(query({ settings, days: 2 })).map(clock)).toEqual([
      ['00:00', '07:00', '14:00', '21:00'],
      ['00:00', '07:00', '14:00', '21:00'],
    ]);
  });

  it('are none without a zone, a day or a duration, and for no more than 400 days', () => {
    expect(explainSlots(query({ hours: allDay('Nowhere') }))).toEqual([]);
    expect(explainSlots(query({ from: '2026-02-30' }))).toEqual([]);
    expect(explainSlots(query({ settings: { ...query().settings, slotDurationMin: 0 } }))).toEqual([]);
    expect(explainSlots(query({ now: Number.NaN }))).toEqual([]);
    expect(explainSlots(query({ days: 1e9 }))).toHaveLength(400);
    expect(explainSlots(query({ from: '9999-12-31', days: 5 }))).toEqual([]);
  });
});

describe('days on which clocks are changed', () => {
  const dayIn = (timeZone: string, from: string, slotDurationMin = 30) =>
    only({ hours: allDay(timeZone), from, settings: { ...query().settings, slotDurationMin } });
  const shape = (day: ExplainedDay) => [
    day.minutes,
    day.slots.length,
    ...day.clockChanges.map(({ from, to }) => `${from}→${to}`),
  ];

  it('are 23 hours in spring and 25 in autumn in New York', () => {
    const spring = dayIn(newYork, '2026-03-08');
    expect(shape(spring)).toEqual([1380, 46, '02:00→03:00']);
    expect(clock(spring).slice(2, 8)).toEqual(['01:00', '01:30', '03:00', '03:30', '04:00', '04:30']);
    const autumn = dayIn(newYork, '2026-11-01');
    expect(shape(autumn)).toEqual([1500, 50, '02:00→01:00']);
    expect(clock(autumn).slice(2, 7)).toEqual(['01:00', '01:30', '01:00', '01:30', '02:00']);
    expect(shape(dayIn(newYork, '2026-11-02'))).toEqual([1440, 48]);
  });

  it('are half an hour shorter or longer on Lord Howe', () => {
    const spring = dayIn('Australia/Lord_Howe', '2026-10-04');
    expect(shape(spring)).toEqual([1410, 47, '02:00→02:30']);
    expect(clock(spring).slice(3, 6)).toEqual(['01:30', '02:30', '03:00']);
    const autumn = dayIn('Australia/Lord_Howe', '2026-04-05');
    expect(shape(autumn)).toEqual([1470, 49, '02:00→01:30']);
    expect(clock(autumn).slice(3, 6)).toEqual(['01:30', '01:30', '02:00']);
  });

  it('begin at 01:00 where clocks are put forward at midnight, as in Asunción', () => {
    const day = dayIn('America/Asuncion', '2023-10-01');
    expect(shape(day)).toEqual([1380, 46, '24:00→01:00']);
    expect(clock(day)[0]).toBe('01:00');
    expect(shape(dayIn('America/Asuncion', '2023-09-30'))).toEqual([1440, 48, '24:00→01:00']);
  });

  it('have 23:00 twice where clocks are put back at midnight, as in Cairo and Asunción', () => {
    const cairo = dayIn('Africa/Cairo', '2026-10-29');
    expect(shape(cairo)).toEqual([1500, 50, '24:00→23:00']);
    expect(clock(cairo).slice(-4)).toEqual(['23:00', '23:30', '23:00', '23:30']);
    expect(shape(dayIn('America/Asuncion', '2024-03-23'))).toEqual([1500, 50, '24:00→23:00']);
    expect(shape(dayIn('Africa/Cairo', '2026-10-30'))).toEqual([1440, 48]);
  });

  it('have no hour at all where the whole day is skipped, as in Apia', () => {
    expect(dayIn('Pacific/Apia', '2011-12-30')).toMatchObject({ minutes: 0, slots: [] });
    expect(shape(dayIn('Pacific/Apia', '2011-12-29')).slice(0, 2)).toEqual([1440, 48]);
  });
});
