import { expect, it } from 'vitest';
import type { Application } from '../../generated/types.ts';
import { flow, placesOf } from './little-workspace.suite.ts';

const withVariables = (text: string, variables: Application['variables']) => flow(text, { variables });

const code = 'variable/mistyped';
const reading = 'a: set {"seconds":{"from":"variable","variable":"x"}}';
const writing = 'a: set {"count":"x"}';

it('finds a variable of another type than is read', () => {
  expect(placesOf(withVariables(reading, { x: { type: 'string' } }), code)).toHaveLength(1);
  expect(placesOf(withVariables(reading, { x: { type: 'number' } }), code)).toHaveLength(1);
  expect(placesOf(withVariables(reading, { x: { type: 'integer' } }), code)).toEqual([]);
});

it('finds a variable of another type than is written; a whole number fits a number', () => {
  expect(placesOf(withVariables(writing, { x: { type: 'boolean' } }), code)).toHaveLength(1);
  expect(placesOf(withVariables(writing, { x: { type: 'number' } }), code)).toEqual([]);
});
