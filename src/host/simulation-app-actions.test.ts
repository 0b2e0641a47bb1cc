import { describe, expect, it } from 'vitest';
import { behaviors } from '../../blocks/behaviors.ts';
import delayedExample from '../../schemas/examples/click-to-call-in-purged/configuration.json' with { type: 'json' };
import marchExample from '../../schemas/examples/march/configuration.json' with { type: 'json' };
import type { Configuration, Scenario } from '../generated/types.ts';
import { createSimulation } from './create-simulation.ts';
import { runScenario } from './scenario.ts';
import type { SimulationAction, SimulationAnswer } from './simulation.ts';
import { createSimulationDriver } from './simulation-driver.ts';

// The examples are configurations: a test of their own compiles them.
const delayed = delayedExample as unknown as Configuration;
const march = marchExample as unknown as Configuration;

const startsAt = '2026-03-03T10:00:00-05:00';
const queue = 'ClickToCallInDelayed_VQ';
const number = '+12125550199';
const ready: SimulationAction = { do: 'agent', agent: 'chi', state: 'ready' };
const request: SimulationAction = { do: 'requestCallback', virtualQueue: queue, phoneNumber: number, push: true };
const accept: SimulationAction = { do: 'acceptPush', groupName: 'technical_help' };

function simulation(configuration = delayed, ...actions: readonly SimulationAction[]) {
  const made = createSimulation({ configuration, startsAt, behaviors });
  for (const action of actions) expect(made.perform(action)).not.toHaveProperty('refused');
  return made;
}

describe('a consumer’s app', () => {
  it('asks for a callback, is told that it is ready, and dials in with the code', () => {
    const { perform, snapshot, advanceTo, now } = simulation(delayed, request, ready);
    expect(snapshot().pushes).toMatchObject([
      { at: now, event: 'CALLBACK_READY', callback: snapshot().callbacks[0]?.id },
    ]);
    expect(perform(accept)).toEqual({});
    expect(snapshot().callInRequests).toMatchObject([
      { fromPhoneNumber: number, toPhoneNumber: '+12125550100', accessCode: expect.stringMatching(/^[1-9]\d{5}$/) },
    ]);
    const [made] = snapshot().callInRequests;
    const { id, toPhoneNumber, accessCode, expiresAt } = made ?? {};
    expect(snapshot().pushes.slice(1)).toMatchObject([
      { at: now, event: 'CALL_IN_CREATED', callIn: { id, toPhoneNumber, accessCode, expiresAt } },
    ]);
    perform({ do: 'dialIn' });
    advanceTo(now + 60_000);
    expect(snapshot().callbacks).toMatchObject([{ state: 'COMPLETED', reason: 'CONNECTED' }]);
    expect(snapshot().calls.at(-1)).toMatchObject({ from: number, connectedTo: 'chi' });
  });

  it('leaves keying the code to the customer who wants to', () => {
    const { perform, snapshot, advanceTo, now } = simulation(delayed, request, ready, accept);
    perform({ do: 'dialIn', byHand: true });
    advanceTo(now + 3000);
    expect(snapshot().calls.at(-1)?.collecting).toMatchObject({ entered: '' });
    expect(snapshot().callbacks[0]?.state).toBe('ROUTING');
  });

  it('gets no number when nothing is ready, and no match when it calls after the callback has expired', () => {
    const none = simulation(delayed, request);
    expect(none.perform(accept)).toEqual({ refused: 'No push notification says that a callback is ready.' });
    expect(none.perform({ do: 'dialIn' })).toEqual({ refused: 'There is no such Call-In request.' });
    const late = simulation(delayed, request, ready, accept);
    late.advanceTo(late.now + 600_000);
    late.perform({ do: 'dialIn' });
    late.advanceTo(late.now + 60_000);
    expect(late.trace()).toContainEqual(expect.objectContaining({ block: 'match', outlet: 'nothing' }));
    expect(late.perform(accept).refused).toMatch(/not waiting for its customer any more/);
  });

  it('gets no push notification that it did not ask for', () => {
    const { push: _, ...silent } = request;
    expect(simulation(delayed, silent, ready).snapshot().pushes).toEqual([]);
  });

  it('is refused with the reason, the setting, and free slots instead of one that is full', () => {
    const { perform } = simulation(march);
    const ask = { do: 'requestCallback', virtualQueue: 'Support_VQ', phoneNumber: number } as const;
    expect(simulation().perform({ ...ask, virtualQueue: queue, phoneNumber: '+19005550123' })).toMatchObject({
      because: 'premium-number',
      refused: expect.stringMatching(/Disallow Premium Numbers/),
    });
    // On the team day each slot holds one callback.
    const desiredTime = '2026-03-12T10:15:00-04:00';
    expect(perform({ ...ask, desiredTime, alwaysCheckCapacity: true })).toEqual({});
    const full = perform({ ...ask, phoneNumber: '+12125550198', desiredTime, alwaysCheckCapacity: true });
    expect(full).toMatchObject({ because: 'slot-full', refused: expect.stringMatching(/slot is full/) });
    expect(full.slots?.map(({ start }) => start)).toContain(Date.parse('2026-03-12T10:30:00-04:00'));
  });

  it('cancels and reschedules what it has asked for', () => {
    const { perform, snapshot } = simulation(march, {
      ...{ do: 'requestCallback', virtualQueue: 'Support_VQ', phoneNumber: number },
      desiredTime: '2026-03-12T10:15:00-04:00',
    });
    const desiredTime = '2026-03-12T11:00:00-04:00';
    expect(perform({ do: 'rescheduleCallback', desiredTime })).toEqual({});
    expect(snapshot().callbacks).toMatchObject([{ state: 'SCHEDULED', desiredTime: Date.parse(desiredTime) }]);
    expect(perform({ do: 'cancelCallback' })).toEqual({});
    expect(snapshot().callbacks).toMatchObject([
      {
        state: 'COMPLETED',
        history: expect.arrayContaining([expect.objectContaining({ what: 'cancelled', by: 'api' })]),
      },
    ]);
    expect(perform({ do: 'cancelCallback' })).toHaveProperty('refused');
    expect(perform({ do: 'cancelCallback', refused: true })).toEqual({});
    expect(perform({ do: 'cancelCallback', callback: 'nobody' }).refused).toBe('There is no callback nobody.');
  });
});

describe('a scenario', () => {
  const run = (...steps: Scenario['steps']) => runScenario(delayed, { startsAt, steps }, { behaviors }).expectations;

  it('says what was refused though it was not to be, and what was not though it was to be', () => {
    expect(run({ ...request, refused: 'duplicate' })).toMatchObject([
      { ok: false, message: 'Cannot requestCallback: It was expected to be refused: duplicate.' },
    ]);
    expect(run({ ...request, phoneNumber: 'x', refused: 'invalid-number' })).toEqual([]);
    expect(run({ ...request, phoneNumber: 'x', refused: 'duplicate' })).toMatchObject([{ ok: false }]);
    expect(run(request, { ...accept, refused: true })).toEqual([]);
    expect(run(request, ready, { ...accept, refused: true })).toMatchObject([
      { ok: false, message: 'Cannot acceptPush: It was expected to be refused.' },
    ]);
  });

  it('expects push notifications, by their number where it is told', () => {
    const event = 'CALLBACK_READY';
    expect(
      run(
        ...[request, { do: 'expectPush', event, times: 0 } as const, ready],
        ...[{ do: 'expectPush', event } as const, { do: 'expectPush', event, times: 2, phoneNumber: number } as const],
        { do: 'expectPush', event, phoneNumber: '+12125550100' },
      ).map(({ ok, message }) => [ok, message]),
    ).toEqual([
      [true, 'CALLBACK_READY was told 0 times.'],
      [true, 'CALLBACK_READY was told 1 times.'],
      [false, 'Expected +12125550199 to be told CALLBACK_READY 2 times; there was CALLBACK_READY.'],
      [false, 'Expected +12125550100 to be told CALLBACK_READY; there was no push notification.'],
    ]);
  });
});

describe('a page', () => {
  it('hears why an app was refused, with the free slots', () => {
    const answers: SimulationAnswer[] = [];
    const driver = createSimulationDriver({
      ...{ behaviors, now: () => 0, every: () => () => {} },
      post: (answer) => answers.push(answer),
    });
    driver.handle({ ask: 'start', run: 1, options: { configuration: march, startsAt } });
    const ask = { do: 'requestCallback', virtualQueue: 'Support_VQ', phoneNumber: number } as const;
    const desiredTime = '2026-03-12T10:15:00-04:00';
    const action = { ...ask, desiredTime, alwaysCheckCapacity: true };
    driver.handle({ ask: 'perform', action });
    driver.handle({ ask: 'perform', action: { ...action, phoneNumber: '+12125550198' } });
    expect(answers.find(({ tell }) => tell === 'refused')).toMatchObject({
      because: 'slot-full',
      slots: expect.arrayContaining([expect.objectContaining({ capacity: 1 })]),
    });
    driver.stop();
  });
});
