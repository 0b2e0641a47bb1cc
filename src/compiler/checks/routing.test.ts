import { describe, expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { littleKinds } from './little-kinds.suite.ts';
import { findings, flow, placesOf, workspaceOf } from './little-workspace.suite.ts';

const variables = { p: { type: 'integer' } } as const;
const matching = (rest: string) =>
  flow(`m: match {"priority":"p"}\n ${rest}`, { variables: { ...variables }, type: 'default' });

describe('unrouted-match', () => {
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
});

describe('lost-routing-parameters', () => {
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
});

describe('missing-settings-row', () => {
  const code = 'settings/missing-row';
  const applications = { main: flow('a: wait {"queue":{"from":"literal","value":"q"}}') };
  const virtualQueues = { q: { name: 'Q' } };

  it('finds a queue that is offered callbacks for without a row', () => {
    expect(placesOf({ applications, virtualQueues }, code)).toEqual(['blocks/a/properties/queue/value']);
  });

  it('is content with a row, and leaves a queue that does not exist to another check', () => {
    const callbackSettings = { default: {}, rows: { r: { virtualQueue: 'q' } } };
    expect(placesOf({ applications, virtualQueues, callbackSettings }, code)).toEqual([]);
    expect(placesOf({ applications }, code)).toEqual([]);
  });
});

it('tells nothing about a flow in which everything is right', () => {
  const application = matching(`
    s: say
    t: stop
    m.matched > r
    m.nothing > s
    s.done > t
    assistedService
    r: route {"priority":{"from":"variable","variable":"p"}}`);
  expect(compile(workspaceOf(application), { registry: littleKinds }).diagnostics).toEqual([]);
});
