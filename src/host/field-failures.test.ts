import { describe, expect, it } from 'vitest';
import { littleProgram } from '../runtime/sessions/little-programs.suite.ts';
import { littleCentre, littleCentreConfiguration, monday } from './little-centre.suite.ts';
import { createMemoryStore } from './memory-store.ts';
import { SimulatedLine } from './simulated-line.ts';
import { createVirtualClock } from './virtual-clock.ts';

/*
 * What callback systems in the field are known to get wrong, one test for each complaint: none of it happens here.
 */

const minute = 60_000;
const customer = '+12125550199';
const stranger = '+12125550111';
const main = '+12125550100';
/** Monday, 12:00. */
const noon = monday + 120 * minute;

type LittleCentre = ReturnType<typeof littleCentre>;

/** Another runtime goes on with what was stored. */
const restarted = (
  { runtime, store, clock }: LittleCentre,
  ...[settings, options]: Parameters<typeof littleCentre>
): LittleCentre => {
  runtime.stop();
  return littleCentre(settings, { ...options, store: createMemoryStore(store.toJson()), now: clock.now() });
};

/** Agents come and go, over and over: whatever waits to be dialled would be. */
function comeAndGo({ runtime, wait }: LittleCentre): void {
  for (let turn = 0; turn < 20; turn++) {
    for (const agent of ['ann', 'bob']) {
      runtime.agents.setState(agent, 'ready');
      runtime.agents.setState(agent, 'notReady');
    }
    wait(97);
  }
}

describe('callbacks served before people who hold', () => {
  it('are not: the place is the moment at which the wait began, and no priority is raised', () => {
    const { runtime, create, wait } = littleCentre();
    runtime.calls.arrive({ from: stranger, to: main });
    wait(10);
    const asked = create();
    wait(10);
    runtime.calls.arrive({ from: stranger, to: main });
    // Whoever asked in a call keeps the place that the call had.
    const since = create({ phoneNumber: '+12125550198', since: monday + 5000 });
    const line = runtime.queues.waiting('Sales');
    expect(line.map(({ id }) => id)).toEqual(['call-1', `virtual/${since}`, `virtual/${asked}`, 'call-2']);
    expect(line.map((each) => each.priority.start)).toEqual([0, 0, 0, 0]);
  });

  it('are not: a failed attempt neither gains nor loses the place', () => {
    const { runtime, create, of, wait } = littleCentre();
    const first = create();
    wait(1);
    const second = create({ phoneNumber: '+12125550198' });
    runtime.agents.setState('ann', 'ready');
    runtime.agents.setState('ann', 'notReady');
    runtime.callbacks.report(first, { type: 'busy', attempt: 1 });
    wait(300);
    expect(runtime.queues.waiting('Sales').map(({ callback }) => callback)).toEqual([first, second]);
    expect(of(first)).toMatchObject({ createdAt: monday });
  });
});

describe('the same request dialled two or three times', () => {
  it('is not where one attempt is allowed, however often agents become ready and the host is restarted', () => {
    let centre = littleCentre({ maxAttempts: 1 });
    centre.create();
    centre.runtime.agents.setState('ann', 'ready');
    expect(centre.placed).toHaveLength(1);
    for (let time = 0; time < 5; time++) {
      centre = restarted(centre, { maxAttempts: 1 });
      centre.runtime.agents.setState('bob', 'notReady');
      centre.runtime.agents.setState('bob', 'ready');
      expect(centre.placed).toEqual([]);
    }
    comeAndGo(centre);
    expect(centre.placed).toEqual([]);
  });

  it('is not when what came of the first attempt is told late, after the customer chose another time', () => {
    const { programs } = littleCentreConfiguration();
    const later = monday + 60 * minute;
    const effect = { type: 'callback.reschedule', desiredTime: later };
    const fulfil = littleProgram(
      {
        wait: ['ask_host', { ...programs.fulfil?.steps.wait?.properties }, { done: 'move', over: null }],
        move: ['ask_host', { effect, wait: ['call.hungUp'] }, { done: null }],
      },
      { answer: { type: 'object' } },
      'callback',
    );
    const { runtime, create, of, placed, trace, clock } = littleCentre(
      {},
      { more: { programs: { ...programs, fulfil } } },
    );
    const id = create();
    runtime.agents.setState('ann', 'ready');
    runtime.callbacks.report(id, { type: 'answered', attempt: 1, party: 'human' });
    expect(of(id)).toMatchObject({ state: 'SCHEDULED', run: 2, desiredTime: later });
    clock.advanceTo(later - 3 * minute);
    expect(placed).toMatchObject([{ attempt: 1 }, { attempt: 1, run: 2 }]);
    const before = of(id);
    runtime.callbacks.report(id, { type: 'busy', attempt: 1 });
    expect(of(id)).toBe(before);
    expect(trace.at(-1)?.reasons).toEqual(['Attempt 1 is not in progress: what came of it is passed over.']);
    runtime.telephony.report(`session-of-${id}`, { type: 'busy', id: `session-of-${id}/dial/1` });
    expect(of(id)).toBe(before);
    expect(trace.at(-1)).toMatchObject({ what: 'ignored', reasons: ['Nobody is being dialled for this session.'] });
    runtime.callbacks.report(id, { type: 'busy', run: 2, attempt: 1 });
    expect(of(id)).toMatchObject({ attempts: [{ number: 1, result: 'BUSY' }] });
  });
});

describe('a completed callback', () => {
  it('is never dialled again, with attempts left, through restarts', () => {
    const first = littleCentre({ maxAttempts: 5 });
    const id = first.create();
    first.runtime.agents.setState('ann', 'ready');
    first.runtime.callbacks.report(id, { type: 'answered', attempt: 1, party: 'human' });
    expect(first.of(id)).toMatchObject({ state: 'COMPLETED', reason: 'CONNECTED' });
    first.runtime.agents.hangUp('ann');
    comeAndGo(first);
    const second = restarted(first, { maxAttempts: 5 });
    comeAndGo(second);
    expect([first.placed.length, second.placed.length]).toEqual([1, 0]);
  });
});

describe('keys that are pressed before a prompt has ended', () => {
  it('do not answer it where barge-in is disabled', () => {
    const clock = createVirtualClock(monday);
    const told: unknown[] = [];
    const line = new SimulatedLine('call-1', clock, (event) => told.push(event));
    line.carryOut({
      ...{ type: 'call.collect', id: 'ask', prompts: [{ text: 'To accept the call, press 1.' }], bargeIn: false },
      ...{ modes: ['dtmf'], minDigits: 1, maxDigits: 1, terminator: '', timeoutSeconds: 5, interDigitSeconds: 3 },
    });
    line.press('1');
    expect(told).toEqual([]);
    clock.advanceTo(monday + 3000);
    expect(told).toMatchObject([{ type: 'call.digitsCollected' }]);
  });
});

describe('a retried attempt', () => {
  it('calls the same number with all that was asked for: data, language, recording, skills and place', () => {
    const { runtime, create, of, wait, placed } = littleCentre();
    const userData = { topic: 'invoice' };
    const id = create({ userData, language: 'de-DE', nameRecording: 'name-1', since: monday - minute });
    const before = of(id);
    runtime.agents.setState('ann', 'ready');
    runtime.callbacks.report(id, { type: 'busy', attempt: 1 });
    wait(300);
    expect(placed.map(({ to }) => to)).toEqual([customer, customer]);
    const { language, nameRecording, since, priority, userData: kept, callDirection } = of(id) ?? {};
    expect(before).toMatchObject({ language, nameRecording, since, priority, userData: kept, callDirection });
    // Who takes the call sees whose it is.
    expect(runtime.calls.get(`session-of-${id}`)?.call).toMatchObject({ to: customer, userData, callback: id });
  });

  it.each([
    ['busy', { type: 'busy' }, 'BUSY'],
    ['not answered', { type: 'noAnswer' }, 'NO_ANSWER'],
    ['answered by a machine', { type: 'answered', party: 'machine' }, 'ANSWERING_MACHINE'],
    ['answered by a fax', { type: 'answered', party: 'fax' }, 'FAX'],
    ['not possible', { type: 'failed' }, 'CREATE_CALL_ERROR'],
  ] as const)('comes by itself when the line is %s, and nobody reschedules by hand', (_, report, result) => {
    const { runtime, create, of, wait, placed } = littleCentre();
    const id = create();
    runtime.agents.setState('ann', 'ready');
    runtime.callbacks.report(id, { ...report, attempt: 1 });
    expect(of(id)).toMatchObject({
      state: 'QUEUED',
      attempts: [{ result }],
      deadlines: { retry: monday + 5 * minute },
    });
    wait(300);
    expect(of(id)?.deadlines).not.toHaveProperty('retry');
    expect(placed.length + runtime.queues.waiting('Sales').length).toBe(2);
  });

  it('does not come after a machine that is left a message, or that counts as a person', () => {
    for (const answeringMachineAction of ['LEAVE_MESSAGE_COMPLETE', 'TREAT_AS_PERSON'] as const) {
      const { runtime, create, of } = littleCentre({ answeringMachineAction });
      const id = create();
      runtime.agents.setState('ann', 'ready');
      runtime.callbacks.report(id, { type: 'answered', attempt: 1, party: 'machine' });
      expect(of(id)?.deadlines?.retry).toBeUndefined();
      expect(of(id)?.state).not.toBe('QUEUED');
    }
  });
});

describe('pending callbacks', () => {
  it('are all there after a restart: scheduled, waiting, being dialled, and waiting for another attempt', () => {
    const first = littleCentre();
    const scheduled = first.create({ desiredTime: noon, phoneNumber: '+12125550191' });
    const failed = first.create({ phoneNumber: '+12125550192' });
    first.runtime.agents.setState('ann', 'ready');
    first.runtime.callbacks.report(failed, { type: 'busy', attempt: 1 });
    const dialled = first.create({ phoneNumber: '+12125550193' });
    const waiting = first.create({ phoneNumber: '+12125550194' });
    const states = (centre: LittleCentre) => [scheduled, failed, dialled, waiting].map((id) => centre.of(id)?.state);
    expect(states(first)).toEqual(['SCHEDULED', 'QUEUED', 'ROUTING', 'QUEUED']);
    const second = restarted(first);
    expect(states(second)).toEqual(['SCHEDULED', 'QUEUED', 'ROUTING', 'QUEUED']);
    second.runtime.callbacks.report(dialled, { type: 'answered', attempt: 1, party: 'human' });
    second.runtime.agents.setState('bob', 'ready');
    second.wait(300);
    second.runtime.agents.setState('bob', 'notReady');
    second.runtime.agents.setState('bob', 'ready');
    expect(second.placed.map(({ callback }) => callback)).toEqual([waiting, failed]);
    second.clock.advanceTo(noon - 180_000);
    expect(second.placed.at(-1)?.callback).toBe(scheduled);
  });
});

describe('a customer who has reached an agent in another way', () => {
  it('is not called back', () => {
    const centre = littleCentre({ inboundMatch: 'MERGE' });
    const { runtime, create, of, placed } = centre;
    const id = create();
    runtime.calls.arrive({ from: customer, to: main });
    runtime.agents.setState('ann', 'ready');
    expect(runtime.agents.list()[0]).toMatchObject({ session: 'call-1' });
    runtime.agents.hangUp('ann');
    comeAndGo(centre);
    expect(placed).toEqual([]);
    expect(of(id)).toMatchObject({ state: 'COMPLETED', reason: 'CONNECTED' });
  });

  it('is not dialled while on the line: an attempt in progress is hung up', () => {
    const { runtime, create, placed, hungUp } = littleCentre({ inboundMatch: 'RESUME' });
    const id = create();
    runtime.agents.setState('ann', 'ready');
    runtime.agents.setState('ann', 'notReady');
    runtime.calls.arrive({ from: customer, to: main });
    runtime.agents.setState('ann', 'ready');
    expect(hungUp).toEqual([`session-of-${id}`]);
    expect(placed).toHaveLength(1);
    expect(runtime.agents.list()[0]).toMatchObject({ session: 'call-1' });
  });
});

describe('duplicates', () => {
  it('are refused by a setting, with the reason, and cancelled in bulk by their number', async () => {
    const { runtime, create, ask } = littleCentre({ duplicateCheck: 'TWO' });
    const ids = [create(), create({ phoneNumber: '(212) 555-0199' })];
    expect(ask()).toMatchObject({
      refused: 'duplicate',
      message: '+12125550199 already has 2 active callbacks in “Sales”; Duplicate Check is TWO.',
    });
    const found = runtime.callbacks.query({ number: '212 555 0199', limit: 10 });
    expect(found).toEqual([]);
    const known = runtime.callbacks.query({ number: customer, limit: 10 }).map(({ id }) => id);
    expect(known).toEqual(ids);
    expect(await runtime.callbacks.cancelAll(known, { by: 'console' })).toEqual(ids.map((callback) => ({ callback })));
  });
});

describe('an estimated wait', () => {
  it('is told with its method and everything that went into it, and is made anew with each question', () => {
    const { runtime, create, wait } = littleCentre();
    const told = () => runtime.explainEstimatedWait('Sales');
    expect(told()).toMatchObject({ estimatedWaitTime: -1, message: 'No agent is logged in.' });
    runtime.agents.setState('ann', 'notReady');
    for (let call = 0; call < 3; call++) runtime.calls.arrive({ from: stranger, to: main });
    const id = create();
    expect(told()).toEqual({
      ...{ estimatedWaitTime: 360, resultCode: 0, message: 'The wait is known.', strategy: 'statserver' },
      inputs: { callsWaiting: 3, callbacks: 1, agentsReady: 0, agentsLoggedIn: 1, handlingSeconds: 90 },
      reason:
        '90 s of handling (assumed while none was handled) × 4 of 4 who wait beyond 0 ready agents ÷ 1 logged in.',
    });
    void runtime.callbacks.cancel(id, { by: 'api' });
    expect(told()).toMatchObject({ estimatedWaitTime: 270, inputs: { callbacks: 0 } });
    runtime.agents.setState('ann', 'ready');
    wait(20);
    runtime.agents.hangUp('ann', 'notReady');
    expect(told()).toMatchObject({
      estimatedWaitTime: 40,
      reason: '20 s of handling (the average of 1) × 2 of 2 who wait beyond 0 ready agents ÷ 1 logged in.',
    });
    expect(runtime.explainEstimatedWait('Sales', 'mode1')).toMatchObject({ strategy: 'throughput' });
    expect(runtime.explainEstimatedWait('nowhere')).toBeUndefined();
  });
});

describe('a missed scheduled callback', () => {
  const missed = ({ notifications }: LittleCentre) => notifications.filter(({ about }) => about === 'missed');

  it('is signalled once, when Desired Time Tolerance has passed, and waits on', () => {
    const centre = littleCentre({ desiredTimeToleranceMin: 2 });
    const id = centre.create({ desiredTime: noon });
    centre.clock.advanceTo(noon + 2 * minute - 1);
    expect(missed(centre)).toEqual([]);
    centre.clock.advanceTo(noon + 30 * minute);
    expect(missed(centre)).toEqual([
      {
        ...{ about: 'missed', id: `${id}/missed/${noon}`, callback: id },
        ...{ desiredTime: noon, at: noon + 2 * minute },
      },
    ]);
    expect(centre.of(id)?.history?.filter(({ what }) => what === 'missed')).toMatchObject([{ by: 'system' }]);
    expect(centre.of(id)).toMatchObject({ state: 'QUEUED' });
    expect(centre.runtime.queues.waiting('Sales')).toMatchObject([{ callback: id }]);
  });

  it('is signalled after a restart, too, and not again', () => {
    const first = littleCentre();
    const id = first.create({ desiredTime: noon });
    const second = restarted(first);
    second.clock.advanceTo(noon + 3 * minute);
    const third = restarted(second);
    third.clock.advanceTo(noon + 60 * minute);
    expect([first, second, third].map((each) => missed(each).length)).toEqual([0, 1, 0]);
    expect(third.of(id)?.history?.filter(({ what }) => what === 'missed')).toHaveLength(1);
  });

  it('is none whose customer was dialled, or told to dial in, in time', () => {
    for (const callbackApplication of ['fulfil', 'dialsIn']) {
      const centre = littleCentre({ callbackApplication });
      centre.create({ desiredTime: noon, pushTargets: [{ channel: 'FCM', target: 'phone' }] });
      centre.clock.advanceTo(noon);
      centre.runtime.agents.setState('ann', 'ready');
      centre.clock.advanceTo(noon + 60 * minute);
      expect(missed(centre)).toEqual([]);
    }
  });

  it('is none that was cancelled, or given another time', async () => {
    const centre = littleCentre();
    const cancelled = centre.create({ desiredTime: noon });
    const moved = centre.create({ desiredTime: noon, phoneNumber: '+12125550198' });
    await centre.runtime.callbacks.cancel(cancelled, { by: 'console' });
    await centre.runtime.callbacks.reschedule(moved, noon + 60 * minute, { by: 'api' });
    centre.clock.advanceTo(noon + 30 * minute);
    expect(missed(centre)).toEqual([]);
    centre.clock.advanceTo(noon + 90 * minute);
    expect(missed(centre)).toMatchObject([{ callback: moved, desiredTime: noon + 60 * minute }]);
  });
});

describe('whoever waits to be called back', () => {
  it('is seen by operators, with number, place and wait, in the order of service', () => {
    const { runtime, create } = littleCentre();
    runtime.agents.setState('ann', 'notReady');
    const numbers = ['+12125550191', '+442079460192', '+4930901820'];
    const ids = numbers.map((phoneNumber) => create({ phoneNumber }));
    const waiting = runtime.callbacks.query({ queue: 'Sales', states: ['QUEUED'], limit: 10 });
    expect(waiting.map(({ phoneNumber }) => phoneNumber)).toEqual(numbers);
    expect(ids.map((id) => runtime.callbacks.retrieve(id))).toMatchObject([
      { positionInQueue: 1, estimatedWaitTime: 90 },
      { positionInQueue: 2, estimatedWaitTime: 180 },
      { positionInQueue: 3, estimatedWaitTime: 270 },
    ]);
  });

  it('is told by push in every country: where it goes is for whoever carries it out', () => {
    const { create, notifications, runtime } = littleCentre({ callbackApplication: 'dialsIn' });
    const pushTargets = [{ channel: 'FCM' as const, target: 'a phone in Berlin' }];
    create({ phoneNumber: '+4930901820', pushTargets });
    runtime.agents.setState('ann', 'ready');
    expect(notifications.filter(({ about }) => about === 'push')).toMatchObject([
      { event: 'CALLBACK_READY', targets: pushTargets },
    ]);
  });
});
