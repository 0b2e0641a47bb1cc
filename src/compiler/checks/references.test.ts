import { describe, expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

describe('missing-reference', () => {
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
});

describe('empty-property', () => {
  const code = 'reference/empty';

  it('finds a reference that has to be chosen', () => {
    expect(findings(flow('a: call {"module":""}'), code)).toMatchObject([
      { at: '/applications/main/blocks/a/properties/module', message: expect.stringContaining('as Module') },
    ]);
  });

  it('finds a source that reads no variable', () => {
    expect(placesOf(flow('a: set {"from":{"from":"variable","variable":""}}'), code)).toEqual([
      'blocks/a/properties/from/variable',
    ]);
  });

  it('lets results be kept nowhere', () => {
    expect(placesOf(flow('a: set {"result":""}'), code)).toEqual([]);
  });
});

describe('wrong-application-type', () => {
  const code = 'reference/wrong-application-type';
  const applications = {
    main: flow('a: call {"module":"main"}'),
    back: flow('initialize\n f: fulfil', { type: 'callback', name: 'Back' }),
  };

  it('finds a number answered by a Callback application', () => {
    const phoneNumbers = { p: { number: '+12125550123', application: 'back' } };
    expect(placesOf({ applications: { back: applications.back }, phoneNumbers }, code)).toEqual([
      '/phoneNumbers/p/application',
    ]);
  });

  it('finds callbacks carried out by a Default application', () => {
    const callbackSettings = { default: { callbackApplication: 'main' }, rows: {} };
    expect(placesOf({ applications: { main: flow('a: stop') }, callbackSettings }, code)).toEqual([
      '/callbackSettings/default/callbackApplication',
    ]);
  });

  it('finds a call to what is no module', () => {
    expect(placesOf({ applications: { main: applications.main } }, code)).toEqual(['blocks/a']);
  });
});

describe('recursive-module', () => {
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
});
