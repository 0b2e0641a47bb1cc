import { describe, expect, it } from 'vitest';
import { dropPlace, gapAt } from './drop-place.ts';
import { firstRanks, placeOf, type RankedList, type StepKey, step, withMoved } from './lists.ts';

/** `one|two|three`: two ranked lists and one that is sorted by name. */
function lists(text: string): readonly RankedList[] {
  return text.split('|').map((entries, index) => ({
    id: `l${index}`,
    title: `List ${index}`,
    about: '',
    empty: '',
    ranked: index < 2,
    entries: [...entries].map((name) => ({ id: name, name })),
  }));
}

const text = (shown: readonly RankedList[]) =>
  shown.map(({ entries }) => entries.map(({ name }) => name).join('')).join('|');

const moved = (from: string, entry: string, list: number, position: number) =>
  text(withMoved(lists(from), entry, { list, position }));

/** The lists after keys have carried an entry. */
function carried(from: string, entry: string, ...keys: readonly StepKey[]): string {
  let shown = lists(from);
  for (const key of keys) {
    const at = placeOf(shown, entry);
    const to = at && step(shown, at, key);
    if (to) shown = withMoved(shown, entry, to);
  }
  return text(shown);
}

describe('moving an entry', () => {
  it('counts the position as it stands in its new list', () => {
    expect(moved('abc|de|', 'a', 0, 1)).toBe('bac|de|');
    expect(moved('abc|de|', 'a', 1, 1)).toBe('bc|dae|');
  });

  it('goes no further than the ends of a list', () => {
    expect(moved('abc|de|', 'a', 1, 99)).toBe('bc|dea|');
    expect(moved('abc|de|', 'c', 0, -5)).toBe('cab|de|');
  });

  it('sorts by name where the order means nothing', () => {
    expect(moved('b|d|ace', 'd', 2, 0)).toBe('b||acde');
  });

  it('leaves lists as they are for an entry or a list that is not there', () => {
    expect(moved('ab|c|', 'x', 0, 0)).toBe('ab|c|');
    expect(moved('ab|c|', 'a', 7, 0)).toBe('ab|c|');
  });
});

describe('keys', () => {
  it('carry an entry within its list and stop at its ends', () => {
    expect(carried('abc||', 'c', 'ArrowUp')).toBe('acb||');
    expect(carried('abc||', 'a', 'ArrowUp')).toBe('abc||');
    expect(carried('abc||', 'c', 'Home')).toBe('cab||');
    expect(carried('abc||', 'a', 'End', 'ArrowDown')).toBe('bca||');
  });

  it('carry an entry to the list beside it, at the same height where there is one', () => {
    expect(carried('abc|d|', 'b', 'ArrowRight')).toBe('ac|db|');
    expect(carried('abc|de|', 'a', 'ArrowRight')).toBe('bc|ade|');
    expect(carried('abc|de|', 'a', 'ArrowLeft')).toBe('abc|de|');
  });

  it('do not carry an entry up or down where the order means nothing', () => {
    expect(carried('||abc', 'b', 'ArrowUp', 'ArrowDown', 'Home', 'End')).toBe('||abc');
    expect(carried('||abc', 'c', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight')).toBe('||abc');
  });
});

describe('ranks', () => {
  it('run on from one ranked list to the next', () => {
    expect(firstRanks(lists('ab|cd|e'))).toEqual([1, 3, undefined]);
    expect(firstRanks(lists('|cd|e'))).toEqual([1, 1, undefined]);
  });
});

describe('a drop', () => {
  const box = (left: number, top: number, bottom: number) => ({ left, right: left + 100, top, bottom });
  const drawn = [
    { box: box(0, 0, 200), entries: [box(0, 20, 40), box(0, 40, 60)] },
    { box: box(120, 0, 200), entries: [] },
  ];

  it('falls into the gap that is nearest', () => {
    expect(gapAt(drawn, 50, 25)).toEqual({ list: 0, before: 0 });
    expect(gapAt(drawn, 50, 45)).toEqual({ list: 0, before: 1 });
    expect(gapAt(drawn, 50, 190)).toEqual({ list: 0, before: 2 });
    expect(gapAt(drawn, 130, 100)).toEqual({ list: 1, before: 0 });
    expect(gapAt(drawn, 110, 100)).toBeUndefined();
  });

  it('changes nothing in the gaps beside the entry', () => {
    const from = { list: 0, position: 1 };
    expect(dropPlace(from, { list: 0, before: 1 })).toBeUndefined();
    expect(dropPlace(from, { list: 0, before: 2 })).toBeUndefined();
    expect(dropPlace(from, { list: 0, before: 3 })).toEqual({ list: 0, position: 2 });
    expect(dropPlace(from, { list: 0, before: 0 })).toEqual({ list: 0, position: 0 });
    expect(dropPlace(from, { list: 1, before: 1 })).toEqual({ list: 1, position: 1 });
  });
});
