import { describe, expect, it } from 'vitest';
import { blockContract } from '../contract.suite.ts';
import { queueFacts } from '../example.suite.ts';
import { findings } from '../findings.suite.ts';
import { menu } from './index.ts';

const properties = {
  options: [
    { id: 'sales', key: '1', label: 'Sales', routingTarget: 'Sales > 3', routingVirtualQueue: 'VQ_Sales' },
    { id: 'service', key: '2', label: 'Service' },
  ],
  prompts: [{ type: 'text', text: 'For sales press 1.' }],
  disableBargeIn: false,
  timeoutSeconds: 5,
  allowRetries: true,
  retries: 1,
  retryPrompts: [{ type: 'text', text: 'Once more.' }],
  repeatPrompts: true,
  result: 'chosen',
};
const queues = { VQ_Sales: queueFacts('VQ_Sales') };
const timedOut = { type: 'call.inputTimedOut' } as const;
const pressed = (digits: string) => ({ type: 'call.digitsCollected', digits }) as const;

blockContract(menu, {
  examples: [
    {
      name: 'leaves by the option of the key and says where to route the call',
      properties,
      queues,
      events: [pressed('1')],
      leavesBy: 'sales',
      expect: ({ variables, effects }) => {
        expect(variables).toMatchObject({ chosen: '1', RoutingTarget: 'Sales > 3', RoutingVirtualQueue: 'VQ_Sales' });
        expect(effects[0]).toMatchObject({ type: 'call.collect', maxDigits: 1, terminator: '', modes: ['dtmf'] });
      },
    },
    {
      name: 'leaves the routing variables as they are for an option that names none',
      properties,
      queues,
      variables: { RoutingTarget: 'Billing > 1' },
      events: [pressed('2')],
      leavesBy: 'service',
      expect: ({ variables }) => expect(variables).toMatchObject({ RoutingTarget: 'Billing > 1', chosen: '2' }),
    },
    {
      name: 'asks again after a key that is not offered, with the retry prompts before the original ones',
      properties,
      queues,
      events: [pressed('7'), pressed('2')],
      leavesBy: 'service',
      expect: ({ effects }) =>
        expect(effects[1]).toMatchObject({ prompts: [{ text: 'Once more.' }, { text: 'For sales press 1.' }] }),
    },
    {
      name: 'goes on without a choice when the retries are used up',
      properties,
      queues,
      variables: { chosen: '9' },
      events: [timedOut, timedOut],
      leavesBy: 'noInput',
      expect: ({ variables, reasons }) => {
        expect(variables.chosen).toBeNull();
        expect(reasons.at(-1)).toBe('The retries are used up.');
      },
    },
    {
      name: 'asks once when retries are not allowed',
      properties: { ...properties, allowRetries: false },
      queues,
      events: [timedOut],
      leavesBy: 'noInput',
    },
    { name: 'waits for a key', properties, queues, leavesBy: null },
  ],
});

describe('findings of menu', () => {
  const option = { id: 'a', key: '1', label: 'A' };

  it('is content with different keys', () => {
    expect(findings(menu, properties)).toEqual([]);
  });

  it('refuses a menu without options', () => {
    expect(findings(menu, { ...properties, options: [] })).toEqual(['error no-options at /properties/options']);
  });

  it('refuses a key that is offered twice', () => {
    expect(findings(menu, { ...properties, options: [option, { ...option, id: 'b' }] })).toEqual([
      'error key-twice at /properties/options/1/key',
    ]);
  });

  it('refuses an id that stands twice, or is the one of the timeout', () => {
    const options = [option, { ...option, key: '2' }, { id: 'noInput', key: '3', label: 'C' }];
    expect(findings(menu, { ...properties, options })).toEqual([
      'error option-twice at /properties/options/1/id',
      'error option-twice at /properties/options/2/id',
    ]);
  });

  it('warns of a retry that says nothing', () => {
    expect(findings(menu, { ...properties, retryPrompts: [], repeatPrompts: false })).toEqual([
      'warning silent-retry at /properties/retryPrompts',
    ]);
  });
});

describe('what menu writes', () => {
  it('is a routing variable when an option sets one', () => {
    expect(menu.definition.writes?.(menu.definition.initial('default'))).toEqual([]);
    const [sales] = properties.options;
    expect(menu.definition.writes?.({ ...menu.definition.initial('default'), options: [sales as never] })).toEqual([
      'RoutingTarget',
      'RoutingVirtualQueue',
    ]);
  });
});
