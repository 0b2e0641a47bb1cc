import { describe, expect, it } from 'vitest';
import { afterUndo, type LeftOut, withRefusals } from './left-out.ts';

const refusal = (row: string, text: string, steps = 1): LeftOut => ({
  ...{ row, column: 'slotDurationMin', text, steps },
  message: 'It is not a whole number.',
});

describe('cells that were not taken', () => {
  it('stay until the same cell is set again', () => {
    const before = [refusal('a', '5,5'), refusal('b', 'soon')];
    expect(withRefusals(before, [{ row: 'a', column: 'slotDurationMin' }], [])).toEqual([before[1]]);
  });

  it('are replaced by a newer refusal of the same cell', () => {
    const next = refusal('a', '6,5', 2);
    expect(withRefusals([refusal('a', '5,5')], [next], [next])).toEqual([next]);
  });

  it('leave out blank texts', () => {
    expect(withRefusals([], [], [refusal('a', '  ')])).toEqual([]);
  });

  it('keep their identity while nothing changes', () => {
    const before = [refusal('a', '5,5')];
    expect(withRefusals(before, [{ row: 'b', column: 'slotCapacity' }], [])).toBe(before);
    expect(afterUndo(before, 1)).toBe(before);
  });

  it('go when the paste they came with is taken back', () => {
    expect(afterUndo([refusal('a', '5,5', 3), refusal('b', 'soon', 2)], 2)).toEqual([refusal('b', 'soon', 2)]);
  });

  it('survive undo when nothing of their paste was taken', () => {
    expect(afterUndo([refusal('a', '5,5', 0)], 0)).toHaveLength(1);
  });
});
