import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../generated/types.ts';
import { applyChange, type Change, composeChanges, createDraft, invertChange } from './change.ts';
import { workspace } from './little-workspace.suite.ts';
import { type Path, valueAt } from './pointer.ts';

type Document = { [key: string]: Json };

const keys = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '10', '9');
const leaves = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null));
const { document } = fc.letrec<{ value: Json; document: Document }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, leaves, tie('document'), fc.array(leaves, { maxLength: 3 })) as fc.Arbitrary<Json>,
  document: fc
    .array(fc.tuple(keys, tie('value')), { maxLength: 4 })
    .map((entries) => Object.fromEntries(entries)) as fc.Arbitrary<Document>,
}));

/** A change that is made for the document: each edit knows what stood at its place. */
const changeFor = (start: Document, choices: readonly (readonly [number, string, Json | undefined])[]): Change => {
  const edits: Change[number][] = [];
  let current = start;
  for (const [seed, key, after] of choices) {
    const places = objectPlaces(current);
    const path = [...(places[seed % places.length] ?? []), key];
    const edit = { path, before: valueAt(current, path), after };
    if (edit.before === undefined && after === undefined) continue;
    edits.push(edit);
    current = applyChange(current, [edit]);
  }
  return edits;
};

function objectPlaces(value: Json, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return [at, ...Object.entries(value).flatMap(([key, item]) => objectPlaces(item, [...at, key]))];
}

const choices = fc.array(fc.tuple(fc.nat(50), keys, fc.option(fc.oneof(leaves, document), { nil: undefined })), {
  maxLength: 5,
});

describe('a change', () => {
  it('is undone by its inverse', () => {
    fc.assert(
      fc.property(document, choices, (start, wanted) => {
        const change = changeFor(start, wanted);
        expect(applyChange(applyChange(start, change), invertChange(change))).toEqual(start);
      }),
    );
  });

  it('is the same change when inverted twice', () => {
    fc.assert(
      fc.property(document, choices, (start, wanted) => {
        const change = changeFor(start, wanted);
        expect(invertChange(invertChange(change))).toEqual(change);
      }),
    );
  });

  it('joined with a later one does what both do in turn', () => {
    fc.assert(
      fc.property(document, choices, choices, (start, first, second) => {
        const earlier = changeFor(start, first);
        const middle = applyChange(start, earlier);
        const later = changeFor(middle, second);
        const joined = composeChanges(earlier, later);
        expect(applyChange(start, joined)).toEqual(applyChange(middle, later));
        expect(applyChange(applyChange(start, joined), invertChange(joined))).toEqual(start);
      }),
    );
  });

  it('leaves the document it is applied to as it was', () => {
    fc.assert(
      fc.property(document, choices, (start, wanted) => {
        const copy = structuredClone(start);
        applyChange(start, changeFor(start, wanted));
        expect(start).toEqual(copy);
      }),
    );
  });

  it('keeps the identity of everything beside its way', () => {
    const start = { a: { b: { c: 1 }, d: { e: 2 } }, f: {} };
    const end = applyChange(start, [{ path: ['a', 'b', 'c'], before: 1, after: 3 }]);
    expect(end.a.d).toBe(start.a.d);
    expect(end.f).toBe(start.f);
    expect(end.a.b).not.toBe(start.a.b);
  });

  it('puts a key named __proto__ into the document and into no prototype', () => {
    const end = applyChange({}, [{ path: ['__proto__'], before: undefined, after: { polluted: true } }]);
    expect(Object.keys(end)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('replaces and removes items of an array', () => {
    const start = { list: ['a', 'b', 'c'] };
    expect(applyChange(start, [{ path: ['list', '1'], before: 'b', after: 'x' }])).toEqual({ list: ['a', 'x', 'c'] });
    expect(applyChange(start, [{ path: ['list', '1'], before: 'b', after: undefined }])).toEqual({ list: ['a', 'c'] });
  });

  it('throws when it was made for another document', () => {
    expect(() => applyChange({ a: 1 }, [{ path: ['a', 'b', 'c'], before: 1, after: 2 }])).toThrow('/a/b');
  });

  it('of one place twice is one edit; back to the start it is none', () => {
    const once: Change = [{ path: ['a'], before: 1, after: 2 }];
    expect(composeChanges(once, [{ path: ['a'], before: 2, after: 3 }])).toEqual([
      { path: ['a'], before: 1, after: 3 },
    ]);
    expect(composeChanges(once, invertChange(once))).toEqual([]);
  });
});

describe('a draft', () => {
  it('collects what is set and removed, and shows the workspace as it will be', () => {
    const start = workspace({});
    const draft = createDraft(start);
    draft.set(['name'], 'Renamed');
    draft.set(['applications', 'main', 'name'], 'Chief');
    draft.remove(['applications', 'main', 'blocks', 'a']);
    expect(draft.workspace.name).toBe('Renamed');
    expect(applyChange(start, draft.change())).toEqual(draft.workspace);
    expect(applyChange(draft.workspace, invertChange(draft.change()))).toEqual(start);
  });

  it('takes an equal value for no edit', () => {
    const start = workspace({});
    const draft = createDraft(start);
    draft.set(['directory'], JSON.parse(JSON.stringify(start.directory)));
    draft.remove(['applications', 'main', 'blocks', 'gone']);
    expect(draft.change()).toEqual([]);
    expect(draft.workspace).toBe(start);
  });
});
