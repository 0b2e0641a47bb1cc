import type { FigureRow, FigureUnit } from './figure-rows.ts';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A figure as people read it, with its unit; a dash where there is none. */
export function figureText(value: number | null, unit: FigureUnit): string {
  if (value === null) return '–';
  return `${value < 0 ? '−' : ''}${sizeText(Math.abs(value), unit)}`;
}

/** How a second figure differs from a first one. */
export interface Difference {
  /** With its sign; shares differ by percentage points. A dash where one of them is missing. */
  readonly text: string;
  /** Undefined where it cannot be said. */
  readonly word: 'better' | 'worse' | 'same' | undefined;
}

/** What the second figure is more than the first one, and whether that is better for callers. */
export function differenceOf(
  { unit, better }: Pick<FigureRow, 'unit' | 'better'>,
  first: number | null,
  second: number | null,
): Difference {
  if (first === null || second === null) return { text: '–', word: undefined };
  const more = second - first;
  const size = unit === 'share' ? `${oneDecimal.format(Math.abs(more) * 100)} points` : sizeText(Math.abs(more), unit);
  // What is shown as nothing is nothing.
  if (!/[1-9]/.test(size)) return { text: `±${size}`, word: 'same' };
  const word = better === undefined ? undefined : more > 0 === (better === 'more') ? 'better' : 'worse';
  return { text: `${more > 0 ? '+' : '−'}${size}`, word };
}

function sizeText(value: number, unit: FigureUnit): string {
  switch (unit) {
    case 'count':
      return whole.format(value);
    case 'seconds':
      return `${oneDecimal.format(value)} s`;
    case 'share':
      return `${oneDecimal.format(value * 100)} %`;
    case 'hours':
      return `${oneDecimal.format(value)} h`;
  }
}
