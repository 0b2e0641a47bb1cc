import { create } from 'zustand';
import type { ColumnKey, RowKey } from '../../designer/settings-table/index.ts';

/** A text that a cell did not take, kept until it is put right or dismissed. */
export interface LeftOut {
  /** Key of the row; of one that was not made, when nothing of it was right. */
  readonly row: RowKey;
  readonly column: ColumnKey;
  readonly text: string;
  /** Why it was not taken, as a sentence. */
  readonly message: string;
  /** Undo steps there were once the rest was taken; 0 when nothing was. Fewer steps mean that it was taken back. */
  readonly steps: number;
}

interface Place {
  readonly row: RowKey;
  readonly column: ColumnKey;
}

/** Cells that were not taken, first those of the oldest paste. */
export const useLeftOut = create<{ readonly entries: readonly LeftOut[] }>(() => ({ entries: [] }));

/** The key that a cell is found by. */
export function placeKey({ row, column }: Place): string {
  return `${row} ${column}`;
}

/** What is left out after another wish to set cells: what was asked for anew is settled, what was refused is added. Blank texts are nothing to keep. */
export function withRefusals(
  entries: readonly LeftOut[],
  asked: readonly Place[],
  refused: readonly LeftOut[],
): readonly LeftOut[] {
  const settled = new Set(entries.length > 0 ? asked.map(placeKey) : []);
  const kept = entries.filter((each) => !settled.has(placeKey(each)));
  const added = refused.filter(({ text }) => text.trim() !== '');
  return kept.length === entries.length && added.length === 0 ? entries : [...kept, ...added];
}

/** What is left out once there are so many undo steps: what was pasted with cells that were taken back goes with them. */
export function afterUndo(entries: readonly LeftOut[], steps: number): readonly LeftOut[] {
  const kept = entries.filter((each) => each.steps <= steps);
  return kept.length === entries.length ? entries : kept;
}

/** Replaces what is left out. */
export function setLeftOut(entries: readonly LeftOut[]): void {
  useLeftOut.setState({ entries });
}

/** Forgets one cell, or all of them. */
export function dismissLeftOut(place?: Place): void {
  const { entries } = useLeftOut.getState();
  setLeftOut(place ? entries.filter((each) => placeKey(each) !== placeKey(place)) : []);
}
