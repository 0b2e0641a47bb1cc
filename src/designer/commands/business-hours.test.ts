import { describe, expect, it } from 'vitest';
import { emptyWorkspace, workbench } from '../workbench.suite.ts';
import { createBusinessHours } from './create-business-hours.ts';
import { createSpecialDay } from './create-special-day.ts';
import { deleteBusinessHours } from './delete-business-hours.ts';
import { deleteSpecialDay } from './delete-special-day.ts';
import { describeBusinessHours } from './describe-business-hours.ts';
import { duplicateBusinessHours } from './duplicate-business-hours.ts';
import { importSpecialDays } from './import-special-days.ts';
import { renameBusinessHours } from './rename-business-hours.ts';
import { renameSpecialDay } from './rename-special-day.ts';
import { setBusinessHoursExceptions } from './set-business-hours-exceptions.ts';
import { setBusinessHoursTimeZone } from './set-business-hours-time-zone.ts';
import { setBusinessHoursWeek } from './set-business-hours-week.ts';
import { setSpecialDayRanges } from './set-special-day-ranges.ts';

const businessHours = 'h';
const timeZone = 'America/New_York';
const bench = (more = {}) =>
  workbench({ ...emptyWorkspace, ...more }).do(createBusinessHours, { name: ' Office ', timeZone, id: businessHours });
const newYear = { from: '2026-01-01', to: '2026-01-01', yearly: true };

describe('Business Hours', () => {
  it('start with usual office hours and a name of their own', () => {
    const { workspace } = bench();
    expect(workspace.businessHours.h).toMatchObject({ name: 'Office', timeZone });
    expect(workspace.businessHours.h?.week.friday).toEqual([{ start: '09:00', end: '17:00' }]);
    expect(workspace.businessHours.h?.week.sunday).toBe(undefined);
    expect(bench().refuses(createBusinessHours, { name: 'OFFICE', timeZone })).toMatch(/already taken/);
    expect(bench().refuses(createBusinessHours, { name: 'X', timeZone: 'Mars/Base' })).toMatch(/no time zone/);
  });

  it('are renamed, described, copied and moved to another zone', () => {
    const { workspace } = bench()
      .do(setBusinessHoursTimeZone, { businessHours, timeZone: 'Asia/Kolkata' })
      .do(describeBusinessHours, { businessHours, description: 'Delhi' })
      .do(duplicateBusinessHours, { businessHours, id: 'copy' })
      .do(renameBusinessHours, { businessHours, name: 'Delhi office' });
    expect(workspace.businessHours.h).toMatchObject({ name: 'Delhi office', timeZone: 'Asia/Kolkata' });
    expect(workspace.businessHours.copy).toMatchObject({ name: 'Office (copy)', description: 'Delhi' });
  });

  it('take weeks that a calendar can read, overlaps included, and no others', () => {
    const week = { monday: [{ start: '22:00', end: '02:00' }], tuesday: [{ start: '00:00', end: '24:00' }] };
    expect(bench().do(setBusinessHoursWeek, { businessHours, week }).workspace.businessHours.h?.week).toEqual(week);
    const wrong = { monday: [{ start: '9:00', end: '25:00' }] };
    expect(bench().refuses(setBusinessHoursWeek, { businessHours, week: wrong })).toMatch(/“9:00” is no time/);
    const many = { monday: Array.from({ length: 25 }, () => ({ start: '09:00', end: '10:00' })) };
    expect(bench().refuses(setBusinessHoursWeek, { businessHours, week: many })).toMatch(/24 intervals/);
  });

  it('are not deleted while something uses them, and it is said what', () => {
    const used = bench({ callbackSettings: { default: { businessHours }, rows: {} } });
    expect(used.refuses(deleteBusinessHours, { businessHours })).toBe(
      '“Office” is still used by DEFAULT row of CALLBACK_SETTINGS.',
    );
    expect(bench().do(deleteBusinessHours, { businessHours }).workspace.businessHours).toEqual({});
  });

  it('that are gone refuse everything', () => {
    const gone = 'constructor';
    for (const reason of [
      bench().refuses(renameBusinessHours, { businessHours: gone, name: 'X' }),
      bench().refuses(setBusinessHoursWeek, { businessHours: gone, week: {} }),
      bench().refuses(setBusinessHoursTimeZone, { businessHours: gone, timeZone }),
      bench().refuses(setBusinessHoursExceptions, { businessHours: gone, exceptions: {} }),
      bench().refuses(duplicateBusinessHours, { businessHours: gone }),
      bench().refuses(deleteBusinessHours, { businessHours: gone }),
    ])
      expect(reason).toBe('The Business Hours object does not exist any more.');
  });
});

describe('special days', () => {
  const exceptions = { e: { specialDay: 's', enabled: true, intervals: [] } };
  const withDay = () => bench().do(createSpecialDay, { name: 'New Year', ranges: [newYear], id: 's' });

  it('are renamed and get other days, which must exist', () => {
    const { workspace } = withDay()
      .do(renameSpecialDay, { specialDay: 's', name: 'Holidays' })
      .do(setSpecialDayRanges, { specialDay: 's', ranges: [] });
    expect(workspace.specialDays.s).toEqual({ name: 'Holidays', ranges: [] });
    const ranges = [{ from: '2026-02-30', to: '2026-03-01' }];
    expect(withDay().refuses(setSpecialDayRanges, { specialDay: 's', ranges })).toMatch(/“2026-02-30” is no day/);
  });

  it('take the exceptions bound to them along when they are deleted', () => {
    const { workspace } = withDay()
      .do(setBusinessHoursExceptions, { businessHours, exceptions })
      .do(deleteSpecialDay, { specialDay: 's' });
    expect(workspace.specialDays).toEqual({});
    expect(workspace.businessHours.h).not.toHaveProperty('exceptions');
  });

  it('of a calendar are joined with those of the same name and close the hours chosen', () => {
    const more = { from: '2027-01-02', to: '2027-01-02' };
    const specialDays = [
      { name: 'new year', ranges: [newYear, more] },
      { name: 'Labour Day', ranges: [{ from: '2026-05-01', to: '2026-05-01' }] },
    ];
    const { workspace } = withDay()
      .do(setBusinessHoursExceptions, { businessHours, exceptions })
      .do(importSpecialDays, { specialDays, closedIn: [businessHours] });
    expect(workspace.specialDays.s).toEqual({ name: 'New Year', ranges: [newYear, more] });
    expect(Object.values(workspace.specialDays).map(({ name }) => name)).toEqual(['New Year', 'Labour Day']);
    expect(Object.values(workspace.businessHours.h?.exceptions ?? {})).toHaveLength(2);
  });

  it('are imported into hours that exist, under names that can be given', () => {
    expect(withDay().refuses(importSpecialDays, { specialDays: [], closedIn: ['x'] })).toMatch(/does not exist/);
    expect(withDay().refuses(importSpecialDays, { specialDays: [{ name: ' ', ranges: [] }] })).toMatch(/empty/);
  });
});
