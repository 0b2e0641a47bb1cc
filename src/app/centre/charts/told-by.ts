import { figureText } from '../figures/figure-text.ts';
import type { ChartDay } from './chart-day.ts';

/** What a chart says in one sentence; with two days, a sentence for each of them. */
export function toldBy(days: readonly ChartDay[], tell: (day: ChartDay) => string): string {
  const [only, ...others] = days;
  if (!only) return '';
  return others.length === 0 ? tell(only) : days.map((day) => `${day.name}: ${tell(day)}`).join(' ');
}

/** A line's label; with two days it says whose it is. */
export function labelOf(days: readonly ChartDay[], label: string, index: number): string {
  return days.length === 1 ? label : `${label}, ${days[index]?.name ?? ''}`;
}

/** Labels of bars where there is one for each day. */
export function dayNames(days: readonly ChartDay[], only: string): readonly string[] {
  return days.length === 1 ? [only] : days.map(({ name }) => name);
}

/** A share as a percentage with one decimal; a dash where there is no whole. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}

/** A number with its noun: 1 call, 2 calls. */
export function counted(count: number, noun: string): string {
  return `${figureText(count, 'count')} ${noun}${count === 1 ? '' : 's'}`;
}
