import { expect, it } from 'vitest';
import { pressesText, readPresses } from './keys-text.ts';

it('writes keys so that they are read back', () => {
  for (const presses of [[], ['1', '', '2#'], ['0*']]) expect(readPresses(pressesText(presses))).toEqual({ presses });
  expect(pressesText(['1', '', '2#'])).toBe('1 - 2#');
});

it.each(['one', '1a', '<b>', '1'.repeat(41)])('does not take “%s” for keys', (text) =>
  expect(readPresses(text).problem).toMatch(/are no keys/),
);
