import { describe, expect, it } from 'vitest';
import { destination } from './destination.ts';

describe('a key in a long list', () => {
  it.each([
    ['ArrowUp', 4],
    ['ArrowDown', 6],
    ['PageUp', 2],
    ['PageDown', 8],
    ['Home', 0],
    ['End', 9],
  ])('%s leads from the sixth of ten rows to position %i', (key, to) => expect(destination(key, 5, 9, 3)).toBe(to));

  it('leads to no row before the first or behind the last', () => {
    expect(destination('PageUp', 1, 9, 3)).toBe(0);
    expect(destination('PageDown', 8, 9, 3)).toBe(9);
    expect(destination('ArrowUp', 0, 9, 3)).toBe(0);
  });

  it('leads nowhere when it is another', () => expect(destination('a', 5, 9, 3)).toBeUndefined());
});
