import { expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const variables = { p: { type: 'integer' } } as const;
const matching = (rest: string) =>
  flow(`m: match {"priority":"p"}\n ${rest}`, { variables: { ...variables }, type: 'default' });

const code = 'routing/unrouted-match';

it('finds a matched outlet from which no way leads to a routing block', () => {
  expect(findings(matching('s: say\n m.matched > s'), code)).toMatchObject([
    { at: '/applications/main/blocks/m', severity: 'warning', params: { outlet: 'matched' } },
  ]);
});

it('is content with a way through other blocks and phases', () => {
  expect(placesOf(matching('s: say\n m.matched > s\n assistedService\n r: route'), code)).toEqual([]);
});

it('is content with a way into a module that routes', () => {
  const applications = {
    main: matching('c: call {"module":"mod"}\n m.matched > c'),
    mod: flow('assistedService\n r: route', { type: 'module', name: 'Mod' }),
  };
  expect(placesOf({ applications }, code)).toEqual([]);
});
