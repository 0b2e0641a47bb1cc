import { describe, expect, it } from 'vitest';
import { clockAt, minutesAt, readStart, type Start, startText } from './plan-clock.ts';

const nine: Start = { date: '2026-03-03', minutes: 540, offset: '-05:00' };

describe('the clock of a plan', () => {
  it('is that of its own offset', () => {
    expect(readStart('2026-03-03T09:00:00-05:00')).toEqual(nine);
    expect(readStart('2026-03-03T09:00:00.000Z')?.offset).toBe('Z');
    expect(startText('2026-03-03T09:00:00-05:00')).toBe('Tue 3 March 2026, 09:00 (UTC−05:00)');
  });

  it.each(['', 'soon', '2026-13-03T09:00:00Z', '2026-03-03T09:00'])('has no moment in “%s”', (text) => {
    expect(readStart(text)).toBe(undefined);
    expect(startText(text)).toBe(text);
  });

  it('goes on past midnight', () => {
    expect([0, 30, 900, 930, 3000].map((minutes) => clockAt(nine, minutes))).toEqual([
      '09:00',
      '09:30',
      '00:00 +1',
      '00:30 +1',
      '11:00 +2',
    ]);
  });

  it.each<[string, number | undefined]>([
    ['9:00', 0],
    ['17.30', 510],
    ['24:00', 900],
    ['06:00', 1260],
    ['06:00 +1', 1260],
    ['09:00 +1', 1440],
    ['06:00 +0', undefined],
    ['25:00', undefined],
    ['9', undefined],
    ['', undefined],
  ])('reads “%s”', (text, minutes) => expect(minutesAt(nine, text)).toBe(minutes));
});
