import { expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const code = 'reference/missing';

it('finds a queue, hours, an announcement, a routing point and a block that do not exist', () => {
  const application = flow(`
    a: wait {"queue":{"from":"literal","value":"gone"},"hours":{"from":"literal","value":"gone"}}
    b: say {"prompts":[{"type":"announcement","announcement":"gone"}]}
    c: set {"to":"gone"}
    d: jump {"target":"gone"}`);
  expect(placesOf(application, code)).toEqual([
    'blocks/a/properties/hours/value',
    'blocks/a/properties/queue/value',
    'blocks/b/properties/prompts/0/announcement',
    'blocks/c/properties/to',
    'blocks/d/properties/target',
  ]);
});

it('finds a region that does not exist, also where there are no regions at all', () => {
  const applications = { main: flow('a: set {"region":"eu"}') };
  const directory = { skills: {}, agents: {}, routingPoints: {} };
  expect(findings({ applications, directory }, code)).toMatchObject([
    { message: 'The region chosen here does not exist: the caller gets no further here.' },
  ]);
  expect(placesOf({ applications, directory: { ...directory, regions: { eu: { name: 'Europe' } } } }, code)).toEqual(
    [],
  );
});

it('does not find what exists, nor what a form hides', () => {
  const applications = { main: flow('a: hiding {"queue":"gone"}\n b: hiding {"mode":"queue","queue":"q"}') };
  expect(placesOf({ applications, virtualQueues: { q: { name: 'Q' } } }, code)).toEqual([]);
});

it('finds a hidden reference as soon as it is shown', () => {
  expect(placesOf(flow('a: hiding {"mode":"queue","queue":"gone"}'), code)).toHaveLength(1);
});

it('finds what phone numbers, queues, settings rows and hours refer to', () => {
  const week = {};
  const exceptions = { e: { specialDay: 'gone', enabled: true, intervals: [] } };
  const parts = {
    phoneNumbers: { p: { number: '+12125550123', application: 'gone' } },
    virtualQueues: { q: { name: 'Q', numberRule: 'gone' } },
    callbackSettings: { default: { businessHours: 'gone' }, rows: { r: { virtualQueue: 'gone' } } },
    businessHours: { h: { name: 'H', timeZone: 'UTC', week, exceptions } },
  };
  expect(placesOf(parts, code)).toEqual([
    '/businessHours/h/exceptions/e/specialDay',
    '/callbackSettings/default/businessHours',
    '/callbackSettings/rows/r/virtualQueue',
    '/phoneNumbers/p/application',
    '/virtualQueues/q/numberRule',
  ]);
});

it('warns of an agent with a skill that does not exist', () => {
  const directory = { skills: {}, agents: { a: { name: 'Ann', skills: { gone: 3 } } }, routingPoints: {} };
  expect(findings({ directory }, code)).toMatchObject([{ severity: 'warning' }]);
});

it('finds regions of a rule that do not exist, and rules that a queue names', () => {
  const parts = {
    regionAffinityRules: {
      a: { name: 'A', preferred: ['gone'], fallback: [], draft: { preferred: ['other'], fallback: ['gone'] } },
    },
    virtualQueues: { q: { name: 'Q', regionAffinityRule: 'b' } },
  };
  expect(placesOf(parts, 'reference/missing')).toEqual([
    '/regionAffinityRules/a/preferred/0',
    '/virtualQueues/q/regionAffinityRule',
  ]);
});
