import { expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const variables = { p: { type: 'integer' } } as const;
const matching = (rest: string) =>
  flow(`m: match {"priority":"p"}\n ${rest}`, { variables: { ...variables }, type: 'default' });

const code = 'routing/lost-parameters';

it('finds a routing block that takes nothing over, and mends it with one click', () => {
  const application = matching('assistedService\n r: route {"skills":"A>1"}');
  const [found] = findings(application, code);
  expect(found).toMatchObject({
    at: '/applications/main/blocks/r/properties',
    severity: 'warning',
    params: { missing: ['priority'], from: 'm' },
  });
  expect(found?.fix).toMatchObject({
    command: 'apply-block-properties',
    arguments: {
      application: 'main',
      block: 'r',
      properties: { skills: 'A>1', priority: { from: 'variable', variable: 'p' } },
    },
  });
  const route = application.blocks.r;
  if (!route || !found?.fix) throw new Error('nothing to mend');
  // The fix carries the properties as JSON.
  const properties = found.fix.arguments.properties as typeof route.properties;
  const mended = { ...application, blocks: { ...application.blocks, r: { ...route, properties } } };
  expect(placesOf(mended, code)).toEqual([]);
});

it('asks nothing of a second routing block that only takes what the first could not route', () => {
  const taken = '{"priority":{"from":"variable","variable":"p"}}';
  expect(placesOf(matching(`assistedService\n r: route ${taken}\n t: route\n r.failed > t`), code)).toEqual([]);
});

it('asks nothing of a routing block on the way of callers who were not recognised', () => {
  expect(placesOf(matching('s: stop\n m.matched > s\n assistedService\n r: route'), code)).toEqual([]);
});
