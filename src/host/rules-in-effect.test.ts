import { describe, expect, it } from 'vitest';
import type { Configuration } from '../generated/types.ts';
import { validateTraceEntry } from '../generated/validate/records.js';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import {
  littleBehaviors as behaviors,
  littleConfiguration,
  littleProgram,
} from '../runtime/sessions/little-programs.suite.ts';
import { createSimulation } from './create-simulation.ts';
import { usualSettings } from './little-centre.suite.ts';

const answer = { answer: { type: 'object' } } as const;
const priority = { start: 0, increment: 0, interval: 60, limit: 0 };
const request = {
  effect: {
    ...{ type: 'callback.request', virtualQueue: 'Sales', phoneNumber: '+12125550199', offerType: 'ASAP' },
    ...{ language: 'en-US', priority, userData: {} },
  },
  wait: ['callback.accepted', 'callback.refused'],
};
const slots = {
  // Monday, 2026-03-02, 09:00 in New York.
  effect: { type: 'callback.findSlots', virtualQueue: 'Sales', wish: Date.parse('2026-03-02T14:00:00Z'), count: 1 },
  wait: ['callback.slotsFound'],
};
const errand = {
  effect: { type: 'callback.wait', callback: 'callback-1', mode: 'businessToCustomer', priority },
  wait: ['call.answered', 'callback.attemptFailed', 'callback.rejected'],
};
const queue = {
  name: 'Sales',
  settings: { ...usualSettings, slotCapacity: 5, callbackApplication: 'errand' },
};
const march = { name: 'March', timeslotLength: 60, week: { monday: { '10:00': 10 } } } as const;
const west = { name: 'West', preferred: ['N. California', 'S. California'], fallback: ['Oregon'] };
const french = { name: 'French', countries: ['FR'], blockedPatterns: [] };
const configuration = littleConfiguration(
  {
    main: littleProgram({ ask: ['ask_host', request, { done: null }] }, answer),
    slots: littleProgram({ ask: ['ask_host', slots, { done: null }] }, answer),
    wait: littleProgram({ agent: ['route', { queue: 'Sales' }, { routed: null, failed: null }] }),
    errand: littleProgram({ dial: ['ask_host', errand, { done: null }] }, answer, 'callback'),
  },
  {
    numbers: ['main', 'slots', 'wait'].map((program, index) => ({ number: `+1212555010${index}`, program })),
    queues: [queue],
    agents: [{ id: 'ann', name: 'Ann', skills: {} }],
    businessHours: {
      office: {
        ...{ name: 'Office', timeZone: 'America/New_York', exceptions: {} },
        week: { monday: [{ start: '09:00', end: '17:00' }] },
      },
    },
  },
);
/** The configuration as it would be compiled after rules were saved or assigned: everything else may differ, too. */
const newer = (assigned: object, rules: Partial<Configuration> = {}): Configuration => ({
  ...configuration,
  ...{ hash: 'newer', programs: {}, queues: [{ ...queue, ...assigned }, { name: 'New' }] },
  ...rules,
});
const withMarch = newer({ capacityRule: 'm' }, { capacityRules: { m: march } });
const withFrench = newer({ numberRule: 'f' }, { numberRules: { f: french } });
const withWest = newer({ regionAffinityRule: 'w' }, { regionAffinityRules: { w: west } });

function simulate(onCrash?: (stored: string) => void) {
  const simulation = createSimulation({
    ...{ configuration, startsAt: '2026-03-01T15:00:00Z', behaviors },
    ...(onCrash ? { onCrash } : {}),
  });
  const call = (number: 0 | 1 | 2) => {
    const { session } = simulation.perform({ do: 'call', from: '+12125550199', to: `+1212555010${number}` });
    return simulation.snapshot().calls.find((each) => each.session === session);
  };
  const region = (name: string, healthy: boolean) => simulation.perform({ do: 'region', region: name, healthy });
  const notes = () => simulation.trace().filter(({ what }) => what === 'noted');
  const carryOut = () =>
    simulation.perform({ do: 'startCallback', callback: { virtualQueue: 'Sales', phoneNumber: '+12125550199' } });
  /** Its turn comes, and somebody answers. */
  const answered = () => {
    simulation.perform({ do: 'agent', agent: 'ann', state: 'ready' });
    return simulation.perform({ do: 'event', event: { type: 'call.answered', party: 'human' } });
  };
  return { simulation, call, region, notes, carryOut, answered };
}

describe('newer rules', () => {
  it('count for the next slot that is looked for, in the simulation that runs', () => {
    const { simulation, call } = simulate();
    const found = () => call(1)?.variables.answer;
    expect(found()).toMatchObject({ slots: [{ localTime: expect.stringMatching(/T09:00/), capacity: 5 }] });
    simulation.updateRules(withMarch);
    expect(found()).toMatchObject({ slots: [{ localTime: expect.stringMatching(/T10:00/), capacity: 10 }] });
    simulation.updateRules(newer({}));
    expect(found()).toMatchObject({ slots: [{ localTime: expect.stringMatching(/T09:00/) }] });
  });

  it('refuse the next callback, and leave what was accepted', () => {
    const { simulation, call } = simulate();
    expect(call(0)?.variables.answer).toMatchObject({ type: 'callback.accepted' });
    simulation.updateRules(withFrench);
    expect(call(0)?.variables.answer).toMatchObject({ type: 'callback.refused', reason: 'country-not-permitted' });
    expect(simulation.snapshot().callbacks).toMatchObject([{ state: 'QUEUED' }]);
  });

  it('reject a callback at dialling that was accepted before, and nothing is dialled', () => {
    const { simulation, carryOut, answered, notes } = simulate();
    carryOut();
    simulation.updateRules(withFrench);
    expect(answered().refused).toBe('The customer is not being dialled.');
    const [call] = simulation.snapshot().calls;
    expect(call?.variables.answer).toMatchObject({ type: 'callback.rejected', reason: 'country-not-permitted' });
    expect(call?.transcript.map(({ text }) => text)).toEqual([expect.stringMatching(/^Not dialled: /)]);
    expect(simulation.snapshot().callbacks).toMatchObject([{ state: 'COMPLETED', reason: 'REJECTED' }]);
    expect(notes().at(-1)?.reasons?.[0]).toMatch(/^Not dialled: /);
  });

  it('hand out numbers of the new Click-To-Call-In group', () => {
    const { simulation } = simulate();
    expect(simulation.createCallInRequest({ groupName: 'help' })).toHaveProperty('refused');
    const help = {
      ...{ name: 'help', dnisPool: [{ number: '+12125550100' }], generateAccessCode: false, accessCodeLength: 6 },
      ...{ expirySeconds: 30, uniqueDnis: false },
    };
    simulation.updateRules(newer({}, { callInGroups: [help] }));
    expect(simulation.createCallInRequest({ groupName: 'help' })).toHaveProperty('request');
  });

  it('stand in the trace with what is new, and not when nothing is', () => {
    const { simulation, notes } = simulate();
    simulation.updateRules(newer({}));
    expect(notes()).toEqual([]);
    simulation.updateRules(withMarch);
    simulation.updateRules(withMarch);
    simulation.updateRules(newer({ capacityRule: 'm' }, { capacityRules: { m: { ...march, week: {} } } }));
    simulation.updateRules(newer({}));
    expect(notes().map(({ reasons }) => reasons)).toEqual([
      ['Sales has the rule “March”.'],
      ['The Capacity rule “March” is new.'],
      ['Sales has no rule any more.'],
    ]);
    for (const entry of simulation.trace()) expect(schemaDiagnostics(validateTraceEntry, entry)).toEqual([]);
  });

  it('leave a queue that the newer configuration does not have as it was, and bring in no new one', () => {
    const { simulation, call } = simulate();
    simulation.updateRules(withFrench);
    simulation.updateRules({ ...withFrench, queues: [], numberRules: {} });
    expect(call(0)?.variables.answer).toMatchObject({ type: 'callback.refused' });
    expect(simulation.snapshot().queues.map(({ name }) => name)).toEqual(['Sales']);
  });

  it('and the health of regions survive a restart after everything, with the same trace', () => {
    const story = ({ simulation, call, region, carryOut, answered }: ReturnType<typeof simulate>) => {
      simulation.updateRules(withWest);
      region('N. California', false);
      call(0);
      simulation.updateRules(withMarch);
      call(1);
      carryOut();
      answered();
      return { trace: simulation.trace(), snapshot: simulation.snapshot() };
    };
    let crashes = 0;
    const whole = story(simulate());
    expect(story(simulate(() => (crashes += 1)))).toEqual(whole);
    expect(crashes).toBeGreaterThan(10);
  });
});

describe('a region', () => {
  const inWest = () => {
    const all = simulate();
    all.simulation.updateRules(withWest);
    return all;
  };

  it('is chosen when a callback is accepted, and the trace says why', () => {
    const { simulation, call, region, notes } = inWest();
    call(0);
    region('N. California', false);
    call(0);
    expect(simulation.snapshot().callbacks.map((each) => each.region)).toEqual(['N. California', 'S. California']);
    expect(notes().findLast(({ session }) => session === 'call-2')).toMatchObject({
      session: 'call-2',
      block: 'ask',
      reasons: ['Sales: N. California is not healthy; S. California is the next preferred region.'],
    });
  });

  it('is left out where none is healthy, and the callback is accepted all the same', () => {
    const { simulation, call, region } = inWest();
    for (const each of simulation.snapshot().regions) region(each.region, false);
    expect(call(0)?.variables.answer).toMatchObject({ type: 'callback.accepted' });
    expect(simulation.snapshot().callbacks[0]).not.toHaveProperty('region');
  });

  it('is chosen anew when the customer is dialled', () => {
    const { simulation, region, carryOut, answered } = inWest();
    carryOut();
    region('N. California', false);
    region('S. California', false);
    answered();
    expect(simulation.snapshot().callbacks[0]).toMatchObject({ region: 'Oregon' });
    expect(simulation.snapshot().calls[0]?.transcript.map(({ text }) => text)).toContain(
      'The customer is dialled from Oregon: attempt 1.',
    );
  });

  it('handles a call as long as it waits in its queue', () => {
    const { simulation, call, region } = inWest();
    expect(call(2)?.waiting).toMatchObject({ virtualQueue: 'Sales', region: 'N. California' });
    region('N. California', false);
    expect(call(2)?.waiting).toMatchObject({ region: 'S. California' });
    expect(simulation.snapshot().calls[0]?.waiting).toMatchObject({ region: 'N. California' });
  });

  it('is listed while a rule names it, with its health', () => {
    const { simulation, region } = inWest();
    region('Oregon', false);
    region('Atlantis', false);
    expect(simulation.snapshot().regions).toEqual([
      { region: 'N. California', healthy: true },
      { region: 'S. California', healthy: true },
      { region: 'Oregon', healthy: false },
    ]);
    region('Oregon', true);
    expect(simulation.snapshot().regions.at(-1)).toEqual({ region: 'Oregon', healthy: true });
    simulation.updateRules(newer({}));
    expect(simulation.snapshot().regions).toEqual([]);
  });
});
