import { expect, it } from 'vitest';
import type { Application } from '../../generated/types.ts';
import { flow, placesOf } from './little-workspace.suite.ts';

const withVariables = (text: string, variables: Application['variables']) => flow(text, { variables });

const code = 'variable/mistyped-initial-value';

it('finds an initial value of another type', () => {
  expect(placesOf(withVariables('a: say', { x: { type: 'integer', initial: 1.5 } }), code)).toEqual([
    'variables/x/initial',
  ]);
  expect(placesOf(withVariables('a: say', { x: { type: 'object', initial: [] } }), code)).toHaveLength(1);
});

it('is content with a fitting value and with none', () => {
  const variables = { x: { type: 'list', initial: [] }, y: { type: 'string', initial: null } } as const;
  expect(placesOf(withVariables('a: say', { ...variables, x: { type: 'list', initial: [] } }), code)).toEqual([]);
});
