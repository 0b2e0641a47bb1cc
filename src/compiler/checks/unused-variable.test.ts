import { expect, it } from 'vitest';
import type { Application } from '../../generated/types.ts';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const withVariables = (text: string, variables: Application['variables']) => flow(text, { variables });

const code = 'variable/unused';

it('hints at a variable that no block mentions', () => {
  expect(findings(withVariables('a: say', { x: { type: 'string' } }), code)).toMatchObject([
    { at: '/applications/main/variables/x', severity: 'hint', fix: { command: 'remove-variable' } },
  ]);
});

it('counts results, sources and names inside expressions', () => {
  const text = 'a: set {"result":"x","from":{"from":"variable","variable":"y"}}\n b: test {"condition":"z > 1"}';
  const variables = { x: { type: 'string' }, y: { type: 'string' }, z: { type: 'integer' } } as const;
  expect(placesOf(withVariables(text, variables), code)).toEqual([]);
});
