import type { CellProblem, CellRefusal, CellState, SetHow } from './grid-types.ts';

const severities = { error: 'Error', warning: 'Warning', hint: 'Hint' } as const;

/** A problem with its severity in words. */
export function problemText({ severity, message }: CellProblem): string {
  return `${severities[severity]}: ${message}`;
}

/** What a screen reader hears at a cell: where it is, what it holds or inherits, what is wrong. */
export function cellSentence(row: string, column: string, text: string, state: CellState): string {
  const from = state.inheritedFrom ? `, ${state.inheritedFrom}` : '';
  const value = text !== '' ? text : state.inherited ? `blank, inherits ${state.inherited}${from}` : 'blank';
  const locked = state.readOnly ? [typeof state.readOnly === 'string' ? state.readOnly : 'read only'] : [];
  return [`${row}, ${column}: ${value}`, ...locked, ...state.problems.map(problemText)].map(ended).join(' ');
}

/** What is heard while several cells are selected. */
export function rangeSentence(rows: number, columns: number): string {
  return `${count(rows, 'row')} by ${count(columns, 'column')} selected.`;
}

const done: Readonly<Record<SetHow, string>> = { type: 'set', paste: 'pasted', fill: 'filled', clear: 'cleared' };

/** What became of a wish to set cells; the first refusals are told in full. */
export function outcomeSentence(
  how: SetHow,
  asked: number,
  refusals: readonly CellRefusal[],
  nameOf: (refusal: CellRefusal) => string,
): string {
  const taken = `${count(Math.max(0, asked - refusals.length), 'cell')} ${done[how]}`;
  if (refusals.length === 0) return `${taken}.`;
  const told = refusals.slice(0, 3).map((refusal) => ended(`${nameOf(refusal)}: ${refusal.message}`));
  const more = refusals.length > told.length ? [`And ${refusals.length - told.length} more.`] : [];
  return [`${taken}, ${refusals.length} not.`, ...told, ...more].join(' ');
}

/** A number with its noun. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
