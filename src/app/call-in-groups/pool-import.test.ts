import { expect, it } from 'vitest';
import { readPool } from '../../designer/index.ts';
import { checked, dropped, edited, importCounts, type PoolImport } from './pool-import.ts';

const existing = [{ number: '+12125550100' }];
const file = '+12125550101,Main\nabc,\n+12125550101,again\n+12125550100,in the pool\n+12125550102,a,b\n';
const read = (): PoolImport => checked({ lines: readPool(file).lines, listed: new Set() }, existing);
const wrong = ({ lines }: PoolImport) => lines.filter(({ problems }) => problems.length > 0).map(({ line }) => line);

it('wrong lines are counted and listed, duplicates in the file and in the pool among them', () => {
  expect(importCounts(read())).toEqual({ right: 1, wrong: 4, duplicates: 2 });
  expect([...read().listed]).toEqual([2, 3, 4, 5]);
});

it('a line that was mended stays listed, and lines that were wrong because of it are right as well', () => {
  const mended = edited(read(), 1, { number: '+12125550103' }, existing);
  expect(wrong(mended)).toEqual([2, 4, 5]);
  expect(mended.listed.has(3)).toBe(true);
});

it('a line that becomes wrong by an edit is listed', () => {
  const broken = edited(read(), 1, { number: '' }, existing);
  expect(wrong(broken)).toEqual([1, 2, 4, 5]);
  expect(broken.listed.has(1)).toBe(true);
});

it('an edit mends how the file wrote a line', () => {
  expect(wrong(edited(read(), 5, { description: 'a' }, existing))).toEqual([2, 3, 4]);
});

it('wrong lines are dropped on purpose, one or all', () => {
  expect(wrong(dropped(read(), 2, existing))).toEqual([3, 4, 5]);
  const left = dropped(read(), 'wrong', existing);
  expect(left.lines.map(({ number }) => number)).toEqual(['+12125550101']);
});

it('numbers of the pool do not count when it is replaced', () => {
  expect(wrong(checked(read(), []))).toEqual([2, 3, 5]);
});
