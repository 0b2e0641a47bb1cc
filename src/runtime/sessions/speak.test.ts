import { expect, it } from 'vitest';
import type { Json, VariablePrompt } from '../../generated/types.ts';
import { speak } from './speak.ts';

const say = (value: Json, as: VariablePrompt['as'], zone = 'America/New_York') =>
  speak([{ type: 'variable', variable: 'v', as }], { variable: (name) => (name === 'v' ? value : zone) })[0]?.text;

it.each([
  ['hello', 'text', 'hello'],
  [1234, 'digits', '1 2 3 4'],
  ['+1 212', 'digits', '+ 1 2 1 2'],
  [1234567.5, 'number', '1,234,567.5'],
  ['-0012', 'number', 'minus 12'],
  ['many', 'number', 'many'],
  [12.5, 'currency', '12 dollars and 50 cents'],
  [1, 'currency', '1 dollar'],
  [0.01, 'currency', '1 cent'],
  [0, 'currency', '0 dollars'],
  [-2000, 'currency', 'minus 2,000 dollars'],
  ['2026-03-03', 'date', 'Tuesday, March 3, 2026'],
  ['2026-02-30', 'date', '2026-02-30'],
  ['2026-03-03T02:30:00Z', 'date', 'Monday, March 2, 2026'],
  ['2026-03-03T02:30:00Z', 'time', '9:30 PM'],
  ['00:05', 'time', '12:05 AM'],
  ['1705', 'time', '5:05 PM'],
  ['25:00', 'time', '25:00'],
  [{ a: 1 }, 'text', '{"a":1}'],
] as const)('says %j as %s: %s', (value, as, text) => {
  expect(say(value as Json, as)).toBe(text);
});

it('says nothing for a variable without a value', () => {
  expect(say(null, 'text')).toBeUndefined();
});

it('says a moment in milliseconds in the zone of the session', () => {
  expect(say(Date.parse('2026-07-01T12:00:00Z'), 'time', 'Asia/Kolkata')).toBe('5:30 PM');
});

it('plays the recording of an announcement, and its text where there is none', () => {
  const prompts = [
    { type: 'text', text: 'Welcome', audio: 'welcome.wav' },
    { type: 'text', text: '' },
  ] as const;
  expect(speak(prompts, { variable: () => null })).toEqual([{ text: 'Welcome', audio: 'welcome.wav' }]);
});
