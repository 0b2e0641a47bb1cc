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

it('leaves the word to the kind where it says what a blank source lacks', () => {
  const blank = {
    variable: flow('a: choose {"from":{"from":"variable","variable":""}}'),
    expression: flow('a: choose {"from":{"from":"expression","expression":""}}'),
  };
  expect(placesOf(blank.variable, 'choose/nothing')).toEqual(['blocks/a/properties/from']);
  expect(placesOf(blank.variable, code)).toEqual([]);
  expect(placesOf(blank.expression, 'expression/empty')).toEqual([]);
});
