import { expect, it } from 'vitest';
import type { Application } from '../../generated/types.ts';
import { flow, placesOf } from './little-workspace.suite.ts';

const withVariables = (text: string, variables: Application['variables']) => flow(text, { variables });

it('finds a variable with the name of a system variable', () => {
  expect(placesOf(withVariables('a: say', { ANI: { type: 'string' } }), 'variable/reserved')).toEqual([
    'variables/ANI',
  ]);
});
