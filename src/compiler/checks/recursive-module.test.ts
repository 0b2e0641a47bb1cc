import { expect, it } from 'vitest';
import { flow, placesOf } from './little-workspace.suite.ts';

const code = 'flow/recursive-module';
const calling = (module: string) => flow(`a: call {"module":"${module}"}`, { type: 'module' });

it('finds a module that calls itself', () => {
  expect(placesOf({ applications: { m: calling('m') } }, code)).toEqual(['/applications/m/blocks/a']);
});

it('finds modules that call each other', () => {
  expect(placesOf({ applications: { m: calling('n'), n: calling('m') } }, code)).toEqual([
    '/applications/m/blocks/a',
    '/applications/n/blocks/a',
  ]);
});

it('is content with modules that call one another in one direction', () => {
  expect(placesOf({ applications: { m: calling('n'), n: flow('a: say', { type: 'module' }) } }, code)).toEqual([]);
});
