import { describe, expect, it } from 'vitest';
import { excerptAt } from './excerpt.ts';

const marked = (text: string, line: number, column: number) => {
  const { text: shown, before } = excerptAt(text, line, column);
  return [shown, `${' '.repeat(before)}^`];
};

describe('the excerpt of a fault', () => {
  it('is its line with the place below', () => {
    expect(marked('{\n\t"mon": 5\r\n}', 2, 9)).toEqual([' "mon": 5', '        ^']);
  });

  it('of a long line is the part around the place', () => {
    const line = `${'a'.repeat(100)}X${'b'.repeat(100)}`;
    const [shown = '', caret = ''] = marked(line, 1, 101);
    expect(shown).toHaveLength(66);
    expect(shown.startsWith('…') && shown.endsWith('…')).toBe(true);
    expect(shown[caret.length - 1]).toBe('X');
  });

  it('at the end of a text and beyond its lines is still a place', () => {
    expect(marked('{"mon"', 1, 7)).toEqual(['{"mon"', '      ^']);
    expect(marked('', 3, 1)).toEqual(['', '^']);
  });
});
