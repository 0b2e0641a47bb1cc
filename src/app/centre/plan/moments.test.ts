import { describe, expect, it } from 'vitest';
import { momentsText, readMoments } from './moments.ts';

const nine = { date: '2026-03-03', minutes: 540, offset: 'Z' };

describe('moments of a stream', () => {
  it('are written by the clocks of the day, and read back as they were', () => {
    const moments = [0, 30.5, 3605, 54_000];
    const text = '09:00:00, 09:00:30.5, 10:00:05, 00:00:00 +1';
    expect(momentsText(nine, moments)).toBe(text);
    expect(readMoments(nine, text)).toEqual({ moments });
  });

  it('may be without seconds, and in lines', () =>
    expect(readMoments(nine, '9:00\n\n9:30;')).toEqual({ moments: [0, 1800] }));

  it.each(['soon', '09:61', '09:00:60', '25:00', '08:00 +0'])('are not “%s”', (text) =>
    expect(readMoments(nine, text).problem).toMatch(/is no time/),
  );
});
