import { describe, expect, it } from 'vitest';
import { exampleNow } from '../example.suite.ts';
import { sentence, spokenDigits, spokenTime, spokenWait } from './speaking.ts';

describe('speaking', () => {
  it('says a number digit by digit', () => {
    expect(spokenDigits('+1212')).toEqual({ text: '1 2 1 2.' });
  });

  it('says a wait in whole minutes, never none and never less than it is', () => {
    expect([0, 29, 60, 61, 89, 300].map((each) => spokenWait(each).text)).toEqual([
      'about one minute.',
      'about one minute.',
      'about one minute.',
      'about 2 minutes.',
      'about 2 minutes.',
      'about 5 minutes.',
    ]);
  });

  it('says day and time in the time zone, noon and midnight as 12', () => {
    const hour = 3_600_000;
    expect(spokenTime(exampleNow, 'America/New_York').text).toBe('Tuesday, June 10 at 10:00 AM.');
    expect(spokenTime(exampleNow + 2 * hour, 'America/New_York').text).toBe('Tuesday, June 10 at 12:00 PM.');
    expect(spokenTime(exampleNow + 14 * hour, 'America/New_York').text).toBe('Wednesday, June 11 at 12:00 AM.');
    expect(spokenTime(Date.parse('1969-12-28T12:05:00Z'), 'UTC').text).toBe('Sunday, December 28 at 12:05 PM.');
  });

  it('joins words and keeps recordings apart', () => {
    const recorded = { text: 'Welcome', audio: 'welcome.wav' };
    expect(sentence([{ text: 'press' }, { text: '1.' }, recorded, { text: 'Or' }, { text: 'wait.' }])).toEqual([
      { text: 'press 1.' },
      recorded,
      { text: 'Or wait.' },
    ]);
  });
});
