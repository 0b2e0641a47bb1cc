import { expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const code = 'flow/no-way-to-the-end';

it('finds a menu that leads to itself by every key', () => {
  expect(findings(flow('a: menu {"keys":["1"]}\n a.1 > a'), code)).toMatchObject([
    { at: '/applications/main/blocks/a', severity: 'warning' },
  ]);
});

it('tells a circle of several blocks once', () => {
  const [found, ...others] = findings(flow('a: say\n b: say\n c: set\n a.done > b\n b.done > c\n c.done > a'), code);
  expect(found?.message).toContain('“a”, “b” and “c”');
  expect(others).toEqual([]);
});

it('is content with a circle that has a way out', () => {
  expect(placesOf(flow('a: menu {"keys":["1","2"]}\n b: stop\n a.1 > a\n a.2 > b'), code)).toEqual([]);
});

it('leaves a circle in which nothing waits to the check of its own', () => {
  expect(placesOf(flow('a: set\n a.done > a'), code)).toEqual([]);
});
