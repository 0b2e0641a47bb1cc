import { expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const code = 'reference/empty';

it('finds a reference that has to be chosen', () => {
  expect(findings(flow('a: call {"module":""}'), code)).toMatchObject([
    { at: '/applications/main/blocks/a/properties/module', message: expect.stringContaining('as Module') },
  ]);
});

it('finds a source that reads no variable', () => {
  expect(placesOf(flow('a: set {"from":{"from":"variable","variable":""}}'), code)).toEqual([
    'blocks/a/properties/from/variable',
  ]);
});

it('lets results be kept nowhere', () => {
  expect(placesOf(flow('a: set {"result":""}'), code)).toEqual([]);
});
