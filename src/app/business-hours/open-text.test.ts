import { describe, expect, it } from 'vitest';
import type { BusinessHours } from '../../generated/types.ts';
import { nextChange, openText } from './open-text.ts';

const office: BusinessHours = {
  name: 'Office',
  timeZone: 'America/New_York',
  week: Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, [{ start: '09:00', end: '18:00' }]]),
  ),
};
const always: BusinessHours = {
  name: 'Always',
  timeZone: 'UTC',
  week: Object.fromEntries(
    ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((day) => [
      day,
      [{ start: '00:00', end: '24:00' }],
    ]),
  ),
};
const at = (text: string, hours = office, zone = 'America/New_York') => openText(hours, {}, Date.parse(text), zone);

describe('how hours stand, in words', () => {
  it('says when it closes, in the zone of the hours', () =>
    expect(at('2026-11-24T15:47:00-05:00')).toEqual({
      open: true,
      text: 'Open now; closes at 18:00 (America/New_York)',
      left: 'in 2 h 13 min',
    }));
  it('says tomorrow, the weekday or the date when the change is not today', () => {
    expect(at('2026-11-24T18:00:00-05:00').text).toBe('Closed now; opens tomorrow at 09:00 (America/New_York)');
    expect(at('2026-11-20T18:00:00-05:00').text).toBe('Closed now; opens Monday at 09:00 (America/New_York)');
    const yearly = {
      ...office,
      week: {},
      exceptions: { a: { specialDay: 'day', enabled: true, intervals: [{ start: '10:00', end: '11:00' }] } },
    };
    const days = { day: { name: 'Day', ranges: [{ from: '2026-03-01', to: '2026-03-01', yearly: true }] } };
    expect(openText(yearly, days, Date.parse('2026-11-20T18:00:00Z'), 'UTC').text).toBe(
      'Closed now; opens on Mar 1, 2027 at 10:00 (America/New_York)',
    );
  });
  it('adds the viewer’s own time only where the clocks differ', () => {
    expect(at('2026-11-24T15:47:00-05:00', office, 'America/Los_Angeles').yours).toBe('at 15:00 your time');
    expect(at('2026-11-24T15:47:00-05:00', office, 'America/Toronto').yours).toBeUndefined();
  });
  it('counts the last minute in seconds', () => expect(at('2026-11-24T17:59:30-05:00').left).toBe('in 30 s'));
  it('knows hours that never change', () => {
    expect(at('2026-11-24T12:00:00Z', always).text).toBe('Open now; never closes');
    expect(at('2026-11-24T12:00:00Z', { ...always, week: {} }).text).toBe('Closed; never opens');
    expect(nextChange({ ...always, week: {} }, {}, 0)).toBe('Never opens');
  });
  it('says that a zone is unknown', () =>
    expect(at('2026-11-24T12:00:00Z', { ...always, timeZone: 'Mars/Olympus' }).text).toContain('is unknown'));
});
