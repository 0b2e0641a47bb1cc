import { describe, expect, it } from 'vitest';
import { cellSentence, outcomeSentence, rangeSentence } from './words.ts';

describe('what is said', () => {
  it('at a cell is where it is, its text, and what is wrong', () => {
    const state = { problems: [{ severity: 'error', message: 'Slots must divide an hour.' } as const] };
    expect(cellSentence('Sales', 'Slot Duration', '7', state)).toBe(
      'Sales, Slot Duration: 7. Error: Slots must divide an hour.',
    );
  });

  it('at a blank cell is what it inherits', () => {
    expect(cellSentence('Sales', 'Priority', '', { inherited: '5', problems: [] })).toBe(
      'Sales, Priority: blank, inherits 5.',
    );
    expect(cellSentence('Sales', 'Priority', '', { problems: [], readOnly: true })).toBe(
      'Sales, Priority: blank. read only.',
    );
  });

  it('of a range is its size', () => {
    expect(rangeSentence(1, 3)).toBe('1 row by 3 columns selected.');
  });

  it('after a paste is how many cells were taken, and the first reasons why others were not', () => {
    const refusals = ['a', 'b', 'c', 'd'].map((row) => ({ row, column: 'x', message: 'No number' }));
    expect(outcomeSentence('paste', 10, refusals, ({ row }) => row)).toBe(
      '6 cells pasted, 4 not. a: No number. b: No number. c: No number. And 1 more.',
    );
    expect(outcomeSentence('clear', 1, [], () => '')).toBe('1 cell cleared.');
  });
});
