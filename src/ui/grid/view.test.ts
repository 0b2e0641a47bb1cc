import { describe, expect, it } from 'vitest';
import { type GridColumn, type GridView, plainView } from './grid-types.ts';
import { currentRows, groupSpans, orderRows, shownColumns } from './view.ts';

const columns: GridColumn[] = [
  { id: 'name', title: 'Name', width: 100 },
  { id: 'a', title: 'A', group: 'First', width: 50, kind: 'number' },
  { id: 'b', title: 'B', group: 'First', width: 50 },
  { id: 'c', title: 'C', group: 'Second', width: 50 },
];
const cells: Record<string, Record<string, string>> = {
  r1: { name: 'Sales', a: '10' },
  r2: { name: 'Support', a: '9' },
  r3: { name: 'Billing', a: '' },
  r4: { name: 'sales 2', a: 'x' },
};
const reading = {
  text: (row: string, column: string) => cells[row]?.[column] ?? '',
  state: (row: string, column: string) => ({
    problems: row === 'r4' && column === 'a' ? [{ severity: 'error' as const, message: 'No number' }] : [],
    ...(column === 'b' ? { inherited: 'DEFAULT' } : {}),
  }),
};
const rows = Object.keys(cells);
const shown = (view: Partial<GridView>) => shownColumns(columns, { ...plainView, ...view }, 1).map(({ id }) => id);
const order = (view: Partial<GridView>) => orderRows(rows, columns, { ...plainView, ...view }, reading)?.order;

describe('the view', () => {
  it('leaves out hidden columns and draws a folded group as one', () => {
    expect(shown({ hidden: ['c'] })).toEqual(['name', 'a', 'b']);
    expect(shown({ folded: ['First'] })).toEqual(['name', 'fold:First', 'c']);
  });

  it('never hides a frozen column', () => {
    expect(shown({ hidden: ['name'] })).toContain('name');
  });

  it('titles each stretch of a group once', () => {
    const spans = groupSpans(shownColumns(columns, { ...plainView, folded: ['Second'] }, 1), 1);
    expect(spans).toEqual([
      { from: 0, to: 0, folded: false },
      { title: 'First', from: 1, to: 2, folded: false },
      { title: 'Second', from: 3, to: 3, folded: true },
    ]);
  });

  it('sorts numbers as numbers, what is none after them, blanks last either way', () => {
    expect(order({ sort: { column: 'a', direction: 'ascending' } })).toEqual(['r2', 'r1', 'r4', 'r3']);
    expect(order({ sort: { column: 'a', direction: 'descending' } })?.at(-1)).toBe('r3');
  });

  it('filters by what is contained, by what is blank and by problems', () => {
    expect(order({ filters: { name: { contains: 'SALES' } } })).toEqual(['r1', 'r4']);
    expect(order({ filters: { a: { only: 'blank' } } })).toEqual(['r3']);
    expect(order({ filters: { a: { only: 'problems' } } })).toEqual(['r4']);
    expect(order({ filters: { a: { only: 'filled' }, name: { contains: 'sales' } } })).toEqual(['r1', 'r4']);
  });

  it('counts what a blank cell inherits', () => {
    expect(order({ filters: { b: { contains: 'default' } } })).toEqual(rows);
  });

  it('keeps its order while rows come and go: new ones stand last, left-out ones stay out', () => {
    const kept = orderRows(rows, columns, { ...plainView, filters: { name: { contains: 'sales' } } }, reading);
    expect(currentRows(kept, ['r2', 'r4', 'new'])).toEqual(['r4', 'new']);
  });

  it('asks for nothing when it neither sorts nor filters', () => {
    expect(order({ filters: { a: { contains: '' } } })).toBeUndefined();
  });
});
