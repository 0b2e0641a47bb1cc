import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyNth, thinned } from './thin.ts';

const same = (value: number) => value;
const many = Array.from({ length: 1000 }, (_, index) => (index * 7919) % 1009);

describe('points of a chart', () => {
  it('stay as they are while there are few', () => {
    expect(thinned([3, 1, 2], 3, same)).toEqual([3, 1, 2]);
    expect(everyNth([3, 1, 2], 3)).toEqual([3, 1, 2]);
  });

  it('keep the highest, the lowest and the last when there are many', () => {
    const kept = thinned(many, 100, same);
    expect(kept).toContain(Math.max(...many));
    expect(kept).toContain(Math.min(...many));
    expect(kept.at(-1)).toBe(many.at(-1));
  });

  it('are never more than asked for, in order, and the same each time', () =>
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 300 }), fc.integer({ min: 3, max: 50 }), (values, most) => {
        const points = values.map((value, index) => ({ value, index }));
        for (const kept of [thinned(points, most, (each) => each.value), everyNth(points, most)]) {
          expect(kept.length).toBeLessThanOrEqual(most);
          expect(kept).toEqual([...kept].sort((a, b) => a.index - b.index));
        }
        expect(thinned(points, most, (each) => each.value)).toEqual(thinned(points, most, (each) => each.value));
      }),
    ));

  it('that were chosen stay chosen while a few are added', () => {
    const before = everyNth(many.slice(0, 520), 100);
    expect(everyNth(many.slice(0, 600), 100).slice(0, before.length)).toEqual(before);
  });
});
