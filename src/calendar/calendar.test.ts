import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { BusinessHours, OpenInterval, SpecialDay } from '../generated/types.ts';
import { endOfBusinessDay, isOpen, isTimeZone, openFor, openState } from './index.ts';

const at = (text: string): number => Date.parse(text);
const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(instant).toString();
const daily = (...intervals: string[]): OpenInterval[] =>
  intervals.map((each) => ({ start: each.slice(0, 5), end: each.slice(6) }));
const everyDay = (...intervals: string[]): BusinessHours['week'] => {
  const hours = daily(...intervals);
  return {
    sunday: hours,
    monday: hours,
    tuesday: hours,
    wednesday: hours,
    thursday: hours,
    friday: hours,
    saturday: hours,
  };
};
const workdays = (...intervals: string[]): BusinessHours['week'] => {
  const hours = daily(...intervals);
  return { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours };
};
const hoursIn = (
  timeZone: string,
  week: BusinessHours['week'],
  exceptions: BusinessHours['exceptions'] = {},
): BusinessHours => ({
  name: 'Hours',
  timeZone,
  week,
  exceptions,
});
const none: Record<string, SpecialDay> = {};
const newYork = 'America/New_York';

describe('open hours', () => {
  const office = hoursIn(newYork, workdays('08:00-18:00'));

  it('are open from the very minute they start until just before they end', () => {
    expect(isOpen(office, none, at('2026-01-05T07:59:59.999-05:00'))).toBe(false);
    expect(isOpen(office, none, at('2026-01-05T08:00:00-05:00'))).toBe(true);
    expect(isOpen(office, none, at('2026-01-05T17:59:59.999-05:00'))).toBe(true);
    expect(isOpen(office, none, at('2026-01-05T18:00:00-05:00'))).toBe(false);
  });

  it('say when they close and when they open again', () => {
    expect(openState(office, none, at('2026-01-05T12:00:00-05:00'))).toEqual({
      open: true,
      closesAt: at('2026-01-05T18:00:00-05:00'),
      reason: 'Open at 12:00 America/New_York: the hours of Monday are 08:00–18:00.',
    });
    expect(openState(office, none, at('2026-01-09T18:00:00-05:00'))).toEqual({
      open: false,
      opensAt: at('2026-01-12T08:00:00-05:00'),
      reason: 'Closed at 18:00 America/New_York: the hours of Friday are 08:00–18:00.',
    });
    expect(openState(office, none, at('2026-01-10T12:00:00-05:00')).reason).toBe(
      'Closed at 12:00 America/New_York: Saturday is closed all day.',
    );
  });

  it('join where one interval ends as the next begins, at midnight too', () => {
    const night = hoursIn(newYork, { monday: daily('20:00-24:00'), tuesday: daily('00:00-02:00', '02:00-03:00') });
    expect(iso(openState(night, none, at('2026-01-05T21:00:00-05:00')).closesAt)).toBe('2026-01-06T08:00:00Z');
  });

  it('run over midnight when they end at or before their start', () => {
    const bar = hoursIn(newYork, { friday: daily('20:00-02:00'), sunday: daily('06:00-06:00') });
    expect(isOpen(bar, none, at('2026-01-10T01:59:00-05:00'))).toBe(true);
    expect(isOpen(bar, none, at('2026-01-10T02:00:00-05:00'))).toBe(false);
    expect(iso(openState(bar, none, at('2026-01-11T06:00:00-05:00')).closesAt)).toBe('2026-01-12T11:00:00Z');
  });

  it('that are open around the clock never close', () => {
    const always = hoursIn(newYork, everyDay('00:00-24:00'));
    expect(openState(always, none, at('2026-03-08T07:00:00Z'))).toEqual({ open: true, reason: expect.any(String) });
    expect(openFor(always, none, at('2026-01-05T12:00:00Z'))).toBe(3000 * 86_400);
    expect(endOfBusinessDay(always, none, at('2026-01-05T12:00:00Z'))).toBeUndefined();
  });

  it('without any interval never open', () => {
    expect(openState(hoursIn(newYork, {}), none, at('2026-01-05T12:00:00Z'))).toEqual({
      open: false,
      reason: 'Closed at 07:00 America/New_York: Monday is closed all day.',
    });
    expect(openFor(hoursIn(newYork, {}), none, 0)).toBe(0);
  });

  it('in an unknown time zone are closed, with the reason', () => {
    for (const zone of ['Mars/Olympus', '', '+02:00', '__proto__', 'x'.repeat(70)])
      expect(openState(hoursIn(zone, everyDay('00:00-24:00')), none, 0)).toEqual({
        open: false,
        reason: `Closed: the time zone “${zone}” is unknown.`,
      });
    expect(isTimeZone('Europe/Vienna')).toBe(true);
    expect(isTimeZone('UTC')).toBe(true);
  });

  it('are closed at what is no moment', () => {
    for (const now of [Number.NaN, Number.POSITIVE_INFINITY, -1e18, 1e18])
      expect(openState(office, none, now).open || isOpen(office, none, now)).toBe(false);
  });

  it('count seconds until they close', () => {
    expect(openFor(office, none, at('2026-01-05T17:59:30-05:00'))).toBe(30);
    expect(openFor(office, none, at('2026-01-05T18:00:00-05:00'))).toBe(0);
  });
});

describe('special days', () => {
  const specialDays: Record<string, SpecialDay> = {
    christmas: { name: 'Christmas', ranges: [{ from: '2025-12-25', to: '2025-12-26', yearly: true }] },
    turn: { name: 'Turn of the year', ranges: [{ from: '2025-12-31', to: '2026-01-01', yearly: true }] },
    leap: { name: 'Leap day', ranges: [{ from: '2024-02-29', to: '2024-02-29', yearly: true }] },
    fair: { name: 'Fair', ranges: [{ from: '2026-01-07', to: '2026-01-08' }] },
  };
  const exception = (specialDay: string, ...intervals: string[]) => ({
    specialDay,
    enabled: true,
    intervals: daily(...intervals),
  });

  it('close all day when they have no hours', () => {
    const office = hoursIn(newYork, everyDay('08:00-18:00'), { a: exception('christmas') });
    expect(openState(office, specialDays, at('2031-12-25T12:00:00-05:00'))).toEqual({
      open: false,
      reason: 'Closed at 12:00 America/New_York: the special day “Christmas” is closed all day.',
      opensAt: at('2031-12-27T08:00:00-05:00'),
    });
  });

  it('beat the weekly hours with their own', () => {
    const office = hoursIn(newYork, workdays('08:00-18:00'), { a: exception('fair', '10:00-12:00', '13:00-23:00') });
    expect(isOpen(office, specialDays, at('2026-01-07T08:30:00-05:00'))).toBe(false);
    expect(isOpen(office, specialDays, at('2026-01-08T22:30:00-05:00'))).toBe(true);
    expect(isOpen(office, specialDays, at('2026-01-09T22:30:00-05:00'))).toBe(false);
  });

  it('have no effect when disabled or when the special day does not exist', () => {
    const office = hoursIn(newYork, everyDay('08:00-18:00'), {
      a: { ...exception('fair'), enabled: false },
      b: exception('nowhere'),
      c: exception('constructor'),
    });
    expect(isOpen(office, specialDays, at('2026-01-07T08:30:00-05:00'))).toBe(true);
  });

  it('repeat over the turn of the year', () => {
    const office = hoursIn(newYork, everyDay('08:00-18:00'), { a: exception('turn') });
    expect([30, 31].map((day) => isOpen(office, specialDays, at(`2029-12-${day}T12:00:00-05:00`)))).toEqual([
      true,
      false,
    ]);
    expect(['01', '02'].map((day) => isOpen(office, specialDays, at(`2030-01-${day}T12:00:00-05:00`)))).toEqual([
      false,
      true,
    ]);
  });

  it('on a 29 February are found years ahead', () => {
    const office = hoursIn('UTC', {}, { a: exception('leap', '10:00-11:00') });
    expect(iso(openState(office, specialDays, at('2096-03-01T00:00:00Z')).opensAt)).toBe('2104-02-29T10:00:00Z');
  });

  it('that are closed cut the night before at midnight', () => {
    const bar = hoursIn(newYork, everyDay('20:00-02:00'), { a: exception('fair') });
    expect(iso(openState(bar, specialDays, at('2026-01-06T22:00:00-05:00')).closesAt)).toBe('2026-01-07T05:00:00Z');
    expect(isOpen(bar, specialDays, at('2026-01-09T01:00:00-05:00'))).toBe(false);
  });

  it('run over midnight themselves', () => {
    const office = hoursIn(newYork, everyDay('08:00-18:00'), { a: exception('fair', '20:00-02:00') });
    expect(isOpen(office, specialDays, at('2026-01-08T01:00:00-05:00'))).toBe(true);
    expect(isOpen(office, specialDays, at('2026-01-09T01:00:00-05:00'))).toBe(true);
    expect(isOpen(office, specialDays, at('2026-01-07T01:00:00-05:00'))).toBe(false);
  });

  it('on one day together open in all their hours, and a closed one among them closes', () => {
    const both = hoursIn(newYork, {}, { a: exception('fair', '08:00-09:00'), b: exception('fair', '10:00-11:00') });
    expect(
      isOpen(both, specialDays, at('2026-01-07T08:30:00-05:00')) &&
        isOpen(both, specialDays, at('2026-01-07T10:30:00-05:00')),
    ).toBe(true);
    const closed = hoursIn(newYork, {}, { a: exception('fair', '08:00-09:00'), b: exception('fair') });
    expect(isOpen(closed, specialDays, at('2026-01-07T08:30:00-05:00'))).toBe(false);
  });
});

describe('changes of the clock', () => {
  it('never open hours that are skipped', () => {
    const night = hoursIn(newYork, { sunday: daily('02:10-02:50') });
    expect(iso(openState(night, none, at('2026-03-08T00:00:00-05:00')).opensAt)).toBe('2026-03-15T06:10:00Z');
  });

  it('open at the change itself when it leads into open hours', () => {
    const night = hoursIn(newYork, { sunday: daily('02:30-04:00') });
    expect(iso(openState(night, none, at('2026-03-08T00:00:00-05:00')).opensAt)).toBe('2026-03-08T07:00:00Z');
    expect(iso(openState(night, none, at('2026-03-08T07:00:00Z')).closesAt)).toBe('2026-03-08T08:00:00Z');
  });

  it('open twice in hours that are shown twice', () => {
    const night = hoursIn(newYork, { sunday: daily('01:00-01:30') });
    expect(iso(openState(night, none, at('2026-11-01T05:00:00Z')).closesAt)).toBe('2026-11-01T05:30:00Z');
    expect(iso(openState(night, none, at('2026-11-01T05:30:00Z')).opensAt)).toBe('2026-11-01T06:00:00Z');
  });

  it('know half an hour, in the south, and a day that was skipped', () => {
    const lordHowe = hoursIn('Australia/Lord_Howe', everyDay('01:45-02:15'));
    expect(iso(openState(lordHowe, none, at('2026-04-04T14:45:00Z')).closesAt)).toBe('2026-04-04T15:00:00Z');
    expect(iso(openState(lordHowe, none, at('2026-04-04T15:00:00Z')).opensAt)).toBe('2026-04-04T15:15:00Z');
    expect(iso(openState(lordHowe, none, at('2026-04-04T15:15:00Z')).closesAt)).toBe('2026-04-04T15:45:00Z');
    const apia = hoursIn('Pacific/Apia', everyDay('09:00-17:00'));
    expect(iso(openState(apia, none, at('2011-12-30T05:00:00Z')).opensAt)).toBe('2011-12-30T19:00:00Z');
    const friday = hoursIn('Pacific/Apia', { friday: daily('09:00-17:00') });
    expect(iso(openState(friday, none, at('2011-12-29T00:00:00Z')).opensAt)).toBe('2012-01-05T19:00:00Z');
  });
});

describe('the end of the business day', () => {
  const office = hoursIn(newYork, workdays('08:00-12:00', '13:00-18:00'));

  it('lies past the breaks of the day', () => {
    for (const time of ['07:00', '09:00', '12:30', '13:30'])
      expect(iso(endOfBusinessDay(office, none, at(`2026-01-05T${time}:00-05:00`)))).toBe('2026-01-05T23:00:00Z');
  });

  it('after hours is that of the next business day', () => {
    expect(iso(endOfBusinessDay(office, none, at('2026-01-09T18:00:00-05:00')))).toBe('2026-01-12T23:00:00Z');
  });

  it('lies past midnight when the hours do', () => {
    const bar = hoursIn(newYork, everyDay('20:00-02:00'));
    expect(iso(endOfBusinessDay(bar, none, at('2026-01-05T23:00:00-05:00')))).toBe('2026-01-06T07:00:00Z');
    expect(iso(endOfBusinessDay(bar, none, at('2026-01-06T01:00:00-05:00')))).toBe('2026-01-06T07:00:00Z');
    expect(iso(endOfBusinessDay(bar, none, at('2026-01-06T03:00:00-05:00')))).toBe('2026-01-07T07:00:00Z');
  });
});
