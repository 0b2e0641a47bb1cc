import { describe, expect, it } from 'vitest';
import { piecesOf } from './TextMirror.tsx';

const problem = (start: number, end: number, severity: 'error' | 'warning' = 'error') => ({
  message: '',
  start,
  end,
  severity,
});

describe('piecesOf', () => {
  it('gives the text back, piece by piece', () => {
    const text = 'Tries < 3 &&\n"ä" == ANI';
    expect(
      piecesOf(text, [])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
  it('marks the word that a finding is about', () => {
    const marked = piecesOf('Trys < 3', [problem(0, 4)]).filter(({ severity }) => severity);
    expect(marked).toEqual([{ start: 0, text: 'Trys', severity: 'error' }]);
  });
  it('shows the worst of two findings at one place', () => {
    expect(piecesOf('x', [problem(0, 1, 'warning'), problem(0, 1)])[0]?.severity).toBe('error');
  });
  it('marks the place of a finding that has no width', () => {
    expect(piecesOf('a < ', [problem(3, 3)]).some(({ severity }) => severity === 'error')).toBe(true);
  });
});
