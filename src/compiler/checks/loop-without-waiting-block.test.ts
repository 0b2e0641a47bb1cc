import { expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const code = 'flow/loop-without-waiting-block';

it('is an error when nothing leads out of the loop', () => {
  expect(findings(flow('a: set\n b: set\n a.done > b\n b.done > a'), code)).toMatchObject([
    { at: '/applications/main/blocks/a', severity: 'error' },
  ]);
});

it('is a warning when a condition may end the loop', () => {
  expect(findings(flow('a: set\n b: test\n a.done > b\n b.yes > a'), code)).toMatchObject([{ severity: 'warning' }]);
});

it('sees a loop that a jump closes', () => {
  expect(placesOf(flow('a: jump {"target":"a"}'), code)).toEqual(['blocks/a']);
});

it('is content when the loop passes a block that waits', () => {
  expect(placesOf(flow('a: say\n b: test\n a.done > b\n b.yes > a'), code)).toEqual([]);
});
