import { expect, it } from 'vitest';
import { flow, placesOf } from './little-workspace.suite.ts';

const code = 'flow/unreachable-block';

it('finds a block that nothing leads to', () => {
  expect(placesOf(flow('a: say\n b: say'), code)).toEqual(['blocks/b']);
});

it('finds blocks that only lead to each other', () => {
  expect(placesOf(flow('a: say\n b: say\n c: say\n b.done > c\n c.done > b'), code)).toEqual(['blocks/b', 'blocks/c']);
});

it('is content when an open outlet, a connection, a jump or the way to Finalize leads to each block', () => {
  const text = `
    initialize
      a: set
    selfService
      b: say
      c: jump {"target":"d"}
      d: stop
      b.done > c
    finalize
      e: set`;
  expect(placesOf(flow(text), code)).toEqual([]);
});

it('counts Finalize as reached by every caller who hangs up', () => {
  expect(placesOf(flow('a: jump {"target":"a"}\n finalize\n b: set'), code)).toEqual([]);
});
