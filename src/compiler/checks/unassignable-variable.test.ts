import { expect, it } from 'vitest';
import { flow, placesOf } from './little-workspace.suite.ts';

it('finds a result that goes into a variable of the call', () => {
  expect(placesOf(flow('a: set {"result":"ANI"}'), 'variable/unassignable')).toEqual(['blocks/a/properties/result']);
  expect(placesOf(flow('a: set {"result":"Timezone"}'), 'variable/unassignable')).toEqual([]);
});
