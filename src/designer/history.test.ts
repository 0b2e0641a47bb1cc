import { describe, expect, it } from 'vitest';
import type { Json } from '../generated/types.ts';
import { applyChange, type Change, invertChange } from '../model/change.ts';
import { closeGroup, emptyHistory, longestHistory, recordStep, stepBack, stepForward } from './history.ts';
import { emptySelection } from './selection.ts';

const set = (place: string, before: Json | undefined, after: Json | undefined): Change => [
  { path: place.split('.'), before, after },
];
const step = (change: Change, group?: string) => ({
  label: 'step',
  at: '2026-01-01T00:00:00Z',
  change,
  group,
  before: emptySelection,
  after: emptySelection,
});

describe('history', () => {
  it('keeps edits in order where one lies within another', () => {
    const first = [...set('a', undefined, { b: 1 }), ...set('a.b', 1, 2)];
    const second = [...set('a', { b: 2 }, { b: 3 }), ...set('a.b', 3, 4)];
    const { done } = recordStep(recordStep(emptyHistory, step(first, 'g')), step(second, 'g'));
    const [joined] = done;
    expect(done).toHaveLength(1);
    expect(applyChange({}, joined?.change ?? [])).toEqual({ a: { b: 4 } });
    expect(applyChange({ a: { b: 4 } }, invertChange(joined?.change ?? []))).toEqual({});
  });
  it('keeps one edit for each place through a long drag of several', () => {
    let history = emptyHistory;
    for (let x = 0; x < 100; x++)
      history = recordStep(history, step([...set('a', x, x + 1), ...set('b', x, x + 1)], 'g'));
    expect(history.done[0]?.change).toEqual([...set('a', 0, 100), ...set('b', 0, 100)]);
  });
  it('joins nothing to a closed group, nor to one that undo or redo went past', () => {
    const one = recordStep(emptyHistory, step(set('a', 0, 1), 'g'));
    expect(recordStep(closeGroup(one), step(set('a', 1, 2), 'g')).done).toHaveLength(2);
    const redone = stepForward(stepBack(one)?.history ?? emptyHistory)?.history ?? emptyHistory;
    expect(recordStep(redone, step(set('a', 1, 2), 'g')).done).toHaveLength(2);
    const undone = stepBack(recordStep(one, step(set('b', 0, 1))))?.history ?? emptyHistory;
    expect(recordStep(undone, step(set('a', 1, 2), 'g')).done).toHaveLength(2);
  });
  it('has an end on both sides and a longest length', () => {
    expect(stepBack(emptyHistory)).toBe(undefined);
    expect(stepForward(emptyHistory)).toBe(undefined);
    let history = emptyHistory;
    for (let count = 0; count < longestHistory + 5; count++)
      history = recordStep(history, step(set('a', count, count + 1)));
    expect(history.done).toHaveLength(longestHistory);
    expect(history.done[0]?.change[0]?.before).toBe(5);
  });
});
