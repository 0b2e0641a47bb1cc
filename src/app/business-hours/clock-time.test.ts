import { describe, expect, it } from 'vitest';
import { readTime, shiftTime } from './clock-time.ts';

describe('a time as people type it', () => {
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9:30', '09:30'],
    ['9.30 pm', '21:30'],
    ['12am', '00:00'],
    ['12 p.m.', '12:00'],
    ['noon', '12:00'],
    ['24:00', '24:00'],
    ['  18:00 ', '18:00'],
    ['１８:００', '18:00'],
  ])('%s is %s', (text, time) => expect(readTime(text)).toBe(time));
  it.each(['', '25:00', '24:01', '9:60', '13 pm', '0 am', '9:3', 'nine', '-1', '9:30:15'])('%s is no time', (text) =>
    expect(readTime(text)).toBeUndefined(),
  );
  it('moves within the day', () => {
    expect(shiftTime('09:00', 15)).toBe('09:15');
    expect(shiftTime('23:50', 15)).toBe('24:00');
    expect(shiftTime('00:05', -15)).toBe('00:00');
  });
});
