import { describe, expect, it } from 'vitest';
import { copyDay, intervalsText, nextInterval, setDay } from './week.ts';

const nine = { start: '09:00', end: '12:00' };

describe('the week being edited', () => {
  it('copies a day to others, closed days included', () => {
    expect(copyDay({ monday: [nine] }, 'monday', ['tuesday', 'friday'])).toEqual({
      monday: [nine],
      tuesday: [nine],
      friday: [nine],
    });
    expect(copyDay({ monday: [nine] }, 'sunday', ['monday'])).toEqual({});
  });
  it('leaves a day without hours out', () => expect(setDay({ monday: [nine] }, 'monday', [])).toEqual({}));
  it('offers hours after the last ones', () => {
    expect(nextInterval([])).toEqual({ start: '09:00', end: '17:00' });
    expect(nextInterval([nine])).toEqual({ start: '13:00', end: '14:00' });
  });
  it('is told in words', () => {
    expect(intervalsText([])).toBe('Closed');
    expect(intervalsText([{ start: '00:00', end: '24:00' }])).toBe('Open all day');
    expect(intervalsText([nine, { start: '18:00', end: '02:00' }])).toBe('09:00–12:00, 18:00–02:00 (next day)');
  });
});
