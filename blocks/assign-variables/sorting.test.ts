import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/generated/types.ts';
import { sorted } from './sorting.ts';

const up = (key: string) => ({ key, direction: 'ascending' as const });
const down = (key: string) => ({ key, direction: 'descending' as const });

describe('a sorted list', () => {
  it('stands in order of its entries when there is no key', () => {
    expect(sorted([10, 9, 'b', 'a', null, 2], [])).toEqual([2, 9, 10, 'a', 'b', null]);
  });

  it('stands in order of the first key, then of the next', () => {
    const entries = [
      { name: 'b', level: 1 },
      { name: 'a', level: 1 },
      { name: 'c', level: 2 },
    ];
    expect(sorted(entries, [down('level'), up('name')]).map((each) => (each as { name: string }).name)).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  it('has entries without the property last, in either direction', () => {
    const entries: Json[] = [{}, { level: 1 }, 'text', { level: 2 }];
    expect(sorted(entries, [up('level')])).toEqual([{ level: 1 }, { level: 2 }, {}, 'text']);
    expect(sorted(entries, [down('level')])).toEqual([{ level: 2 }, { level: 1 }, {}, 'text']);
  });

  it('reads own properties only', () => {
    expect(sorted([{ a: 1 }, { a: 0 }], [up('constructor')])).toEqual([{ a: 1 }, { a: 0 }]);
  });

  it('holds the same entries, and sorting it again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 2 })), fc.boolean(), (list, descending) => {
        const entries = list.map((value) => ({ value }) as Json);
        const keys = [descending ? down('value') : up('value')];
        const once = sorted(entries, keys);
        expect(sorted(once, keys)).toEqual(once);
        expect(once).toHaveLength(entries.length);
        expect(new Set(once)).toEqual(new Set(entries));
      }),
    );
  });
});
