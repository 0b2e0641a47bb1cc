import { expect, it } from 'vitest';
import type { Application } from '../../generated/types.ts';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const withVariables = (text: string, variables: Application['variables']) => flow(text, { variables });

const code = 'variable/undeclared';

it('finds a variable that is read, and offers to declare it with the type the place needs', () => {
  expect(findings(flow('a: set {"seconds":{"from":"variable","variable":"delay"}}'), code)).toMatchObject([
    {
      at: '/applications/main/blocks/a/properties/seconds/variable',
      severity: 'error',
      fix: {
        command: 'add-variable',
        arguments: { application: 'main', name: 'delay', variable: { type: 'integer' } },
      },
    },
  ]);
});

it('finds a variable that is set, and one inside an expression', () => {
  expect(placesOf(flow('a: set {"result":"x"}\n b: test {"condition":"y == 1"}'), code)).toEqual([
    'blocks/a/properties/result',
    'blocks/b/properties/condition',
  ]);
});

it('offers no declaration of what cannot be a name', () => {
  expect(findings(flow('a: set {"result":"<script>"}'), code)[0]?.fix).toBeUndefined();
});

it('knows user variables and system variables', () => {
  const text = 'a: set {"result":"x","from":{"from":"variable","variable":"ANI"}}';
  expect(placesOf(withVariables(text, { x: { type: 'string' } }), code)).toEqual([]);
});

it('does not take a member of every object for a variable', () => {
  expect(placesOf(flow('a: set {"result":"constructor"}'), code)).toHaveLength(1);
});
