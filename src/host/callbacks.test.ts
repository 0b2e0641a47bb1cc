import { describe, expect, it } from 'vitest';
import { validateCallback } from '../generated/validate/records.js';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import { littleCentre, monday } from './little-centre.suite.ts';
import { createMemoryStore } from './memory-store.ts';
import type { Store } from './ports.ts';

const minute = 60_000;
const checked = { by: 'api', alwaysCheckCapacity: true } as const;
const device = { pushTargets: [{ channel: 'FCM' as const, target: 'phone' }] };
const oneSlot = { slotCapacity: 1 };
/** Monday, 12:00. */
const noon = { desiredTime: monday + 120 * minute };

describe('an immediate callback', () => {
  it('waits at the place that it had, and is dialled when a suitable agent becomes ready, who is not reserved', () => {
    const { runtime, clock, create, of, placed } = littleCentre();
    const id = create();
    expect(runtime.queues.waiting('Sales')).toMatchObject([{ id: `virtual/${id}`, callback: id, since: monday }]);
    clock.advanceTo(monday + minute);
    runtime.calls.arrive({ from: '+12125550111', to: '+12125550100' });
    expect(runtime.queues.figures('Sales')).toMatchObject({ callsWaiting: 1, callbacks: 1 });
    runtime.agents.setState('ann', 'ready');
    expect(placed).toMatchObject([{ callback: id, attempt: 1, to: '+12125550199' }]);
    expect(of(id)).toMatchObject({ state: 'ROUTING' });
    // The next in line is a call: the same agent takes it.
    expect(runtime.agents.list()[0]).toMatchObject({ state: 'busy', session: 'call-1' });
  });

  it('is connected to the next agent when its customer answers, and is then completed', () => {
    const { runtime, create, of } = littleCentre();
    const id = create();
    runtime.agents.setState('ann', 'ready');
    runtime.callbacks.report(id, { type: 'answered', attempt: 1, party: 'human' });
    expect(runtime.agents.list()[0]).toMatchObject({ state: 'busy', session: `session-of-${id}` });
    expect(runtime.agents.list()[0]).not.toHaveProperty('triggered');
    expect(of(id)).toMatchObject({ state: 'COMPLETED', reason: 'CONNECTED', dialResult: 'PERSON' });
    expect(schemaDiagnostics(validateCallback, of(id))).toEqual([]);
  });

  it('is tried again after Time Between Attempts, at its old place, until Maximum Attempts', () => {
    const { runtime, create, of, wait, placed, hungUp } = littleCentre({ maxAttempts: 2 });
    const id = create();
    runtime.agents.setState('ann', 'ready');
    runtime.callbacks.report(id, { type: 'busy', attempt: 1 });
    expect(of(id)).toMatchObject({ state: 'QUEUED', attempts: [{ result: 'BUSY' }] });
    expect(runtime.queues.waiting('Sales')).toEqual([]);
    wait(300);
    expect(placed.map(({ id: each }) => each)).toEqual([`session-of-${id}/dial/1`, `session-of-${id}/dial/2`]);
    wait(30);
    expect(hungUp).toEqual([`session-of-${id}`]);
    expect(of(id)).toMatchObject({ attempts: [{ result: 'BUSY' }, { result: 'NO_ANSWER' }] });
  });

  it('leaves what is told of an attempt that is over without effect', () => {
    const { runtime, create, of, wait, trace } = littleCentre();
    const id = create();
    runtime.agents.setState('ann', 'ready');
    runtime.callbacks.report(id, { type: 'noAnswer', attempt: 1 });
    wait(300);
    const before = of(id);
    runtime.callbacks.report(id, { type: 'answered', attempt: 1, party: 'human' });
    runtime.callbacks.report('nobody', { type: 'busy', attempt: 1 });
    expect(of(id)).toBe(before);
    expect(trace.at(-1)?.reasons).toEqual(['Attempt 1 is not in progress: what came of it is passed over.']);
  });

  it('is purged at the end of the business day, leaves the line, and is forgotten after 14 days', () => {
    const { runtime, clock, create, of, trace } = littleCentre();
    const id = create(device);
    clock.advanceTo(monday + 420 * minute);
    expect(of(id)).toMatchObject({ state: 'COMPLETED', reason: 'PURGED' });
    expect(runtime.queues.waiting('Sales')).toEqual([]);
    expect(trace.findLast(({ what }) => what === 'ended')).toMatchObject({ session: `session-of-${id}` });
    clock.advanceTo(monday + 15 * 24 * 60 * minute);
    expect(of(id)).toBeUndefined();
  });

  it('is forgotten after as many days as the host says, and never before its desired time', () => {
    const { runtime, clock, create, of } = littleCentre({}, { keepDays: 2 });
    const [now, later] = [create(), create({ desiredTime: monday + 180 * minute })];
    for (const id of [now, later]) runtime.callbacks.cancel(id, { by: 'console' });
    clock.advanceTo(monday + 2 * 24 * 60 * minute);
    expect([of(now), of(later)?.state]).toEqual([undefined, 'COMPLETED']);
    clock.advanceTo(monday + (2 * 24 * 60 + 180) * minute);
    expect(of(later)).toBeUndefined();
    expect(() => littleCentre({}, { keepDays: Number.NaN })).toThrow(RangeError);
  });

  it('tells its place in the queue while it waits', () => {
    const { runtime, create } = littleCentre();
    const [first, second] = [create(), create({ phoneNumber: '+12125550198' })];
    expect(runtime.position(second)).toEqual({ virtualQueue: 'Sales', position: 2, of: 2 });
    runtime.callbacks.cancel(first, { by: 'console' });
    expect([runtime.position(first), runtime.position(second)?.position]).toEqual([undefined, 1]);
    expect(runtime.position('nobody')).toBeUndefined();
  });

  it('fails to be submitted when its queue has no Callback application', () => {
    const { ask } = littleCentre({ callbackApplication: 'nothing' });
    expect(ask()).toMatchObject({ callback: { state: 'COMPLETED', reason: 'SUBMIT_FAILED' } });
  });
});

describe('an agent', () => {
  it('triggers one callback at a time, and another one when the attempt has failed', () => {
    const { runtime, create, placed } = littleCentre();
    const first = create();
    const second = create({ phoneNumber: '+12125550198' });
    runtime.agents.setState('ann', 'ready');
    expect(placed.map(({ callback }) => callback)).toEqual([first]);
    runtime.callbacks.report(first, { type: 'busy', attempt: 1 });
    expect(placed.map(({ callback }) => callback)).toEqual([first, second]);
    // A second agent triggers nothing while nobody is waiting.
    runtime.agents.setState('bob', 'ready');
    expect(placed).toHaveLength(2);
  });

  it('may trigger another callback after becoming ready anew', () => {
    const { runtime, create, placed } = littleCentre();
    create();
    create({ phoneNumber: '+12125550198' });
    runtime.agents.setState('ann', 'ready');
    runtime.agents.setState('ann', 'ready');
    expect(placed).toHaveLength(1);
    runtime.agents.setState('ann', 'notReady');
    runtime.agents.setState('ann', 'ready');
    expect(placed).toHaveLength(2);
  });
});

describe('a scheduled callback', () => {
  it('takes a place in its slot until it is over', async () => {
    const { runtime, ask, create, of } = littleCentre(oneSlot);
    const id = create(noon);
    expect(of(id)).toMatchObject({ state: 'SCHEDULED', bookedSlot: noon.desiredTime });
    const refused = ask(noon, checked);
    expect(refused).toMatchObject({ refused: 'slot-full', message: expect.stringContaining('1 booked') });
    expect('slots' in refused && refused.slots?.map(({ start }) => start)).not.toContain(noon.desiredTime);
    await runtime.callbacks.cancel(id, { by: 'api' });
    expect(ask(noon, checked)).toHaveProperty('callback');
  });

  it('is accepted without a free place when nobody asks for one', () => {
    const { ask } = littleCentre(oneSlot);
    expect(ask(noon)).toHaveProperty('callback');
    expect(ask(noon)).toHaveProperty('callback');
  });

  it('gets the last place of a slot for one of two who ask at the same time, also where commits take their time', async () => {
    const memory = createMemoryStore();
    const slow: Store = { ...memory, commit: (changes) => Promise.resolve().then(() => memory.commit(changes)) };
    const { runtime } = littleCentre(oneSlot, { store: slow });
    const order = { virtualQueue: 'Sales', phoneNumber: '+12125550199', ...noon };
    const answers = await Promise.all([
      runtime.callbacks.create(order, checked),
      runtime.callbacks.create(order, checked),
    ]);
    expect(answers.filter((answer) => 'callback' in answer)).toHaveLength(1);
    expect(answers[1]).toMatchObject({ refused: 'slot-full' });
    expect([...memory.all('bookings')]).toMatchObject([{ count: 1 }]);
  });

  it('enters its queue at its time less Scheduled Early Start', () => {
    const { runtime, clock, create, of } = littleCentre();
    const id = create(noon);
    clock.advanceTo(noon.desiredTime - 180_001);
    expect(runtime.queues.waiting('Sales')).toEqual([]);
    clock.advanceTo(noon.desiredTime - 180_000);
    expect(of(id)).toMatchObject({ state: 'QUEUED' });
    expect(runtime.queues.waiting('Sales')).toHaveLength(1);
  });

  it('moves with its place when it is given another time, and not into a full slot', async () => {
    const { runtime, create, of, store } = littleCentre(oneSlot);
    const id = create(noon);
    const later = noon.desiredTime + 60 * minute;
    create({ desiredTime: later });
    const by = { by: 'console', who: 'supervisor' } as const;
    expect(await runtime.callbacks.reschedule(id, later, by)).toHaveProperty('refused');
    expect(await runtime.callbacks.reschedule(id, later + 15 * minute, by)).toHaveProperty('callback');
    expect(of(id)).toMatchObject({
      bookedSlot: later + 15 * minute,
      history: [{}, { what: 'rescheduled', who: 'supervisor' }],
    });
    expect([...store.all('bookings')].map(({ count }) => count)).toEqual([1, 1]);
    expect(await runtime.callbacks.reschedule('nobody', later, by)).toEqual({
      refused: 'There is no callback nobody.',
    });
  });
});

describe('a request', () => {
  it.each([
    ['a queue that does not exist', {}, { virtualQueue: 'Nowhere' }, 'unknown-queue'],
    ['no telephone number', {}, { phoneNumber: 'abc' }, 'invalid-number'],
    [
      'a time outside Business Hours, if they matter',
      { rejectOutsideHours: true },
      { desiredTime: monday + 600 * minute },
      'outside-hours',
    ],
    [
      'a day beyond Max Days Ahead',
      { maxDaysAhead: 1 },
      { desiredTime: monday + 2 * 24 * 60 * minute },
      'too-far-ahead',
    ],
  ] as const)('is refused for %s', (_, settings, order, refused) => {
    expect(littleCentre(settings).ask(order)).toMatchObject({ refused });
  });

  it.each([
    ['OFF', 3],
    ['TWO', 2],
    ['STRICT', 1],
  ] as const)('of a number with active callbacks is a duplicate by Duplicate Check %s', (duplicateCheck, most) => {
    const { ask } = littleCentre({ duplicateCheck });
    const answers = [0, 1, 2].map(() => ask());
    expect(answers.filter((answer) => 'callback' in answer)).toHaveLength(most);
    if (most < 3)
      expect(answers.at(-1)).toMatchObject({ refused: 'duplicate', message: expect.stringContaining(duplicateCheck) });
  });

  it('beyond Max Requests Per Number Per Day is throttled, however its number is written', () => {
    const { ask, wait } = littleCentre({ maxPerNumberPerDay: 1 });
    ask();
    expect(ask({ phoneNumber: '(212) 555-0199' })).toMatchObject({ refused: 'throttled' });
    wait(86_400);
    expect(ask()).toHaveProperty('callback');
  });

  it('beyond Max Queued is refused', () => {
    const { ask } = littleCentre({ maxQueued: 1 });
    ask();
    expect(ask()).toMatchObject({ refused: 'queue-full' });
  });
});

describe('cancelling', () => {
  it('ends the session and hangs up the attempt, and is refused while the customer is served', async () => {
    const { runtime, create, of, hungUp } = littleCentre();
    const id = create();
    const served = create({ phoneNumber: '+12125550198' });
    runtime.agents.setState('ann', 'ready');
    expect(await runtime.callbacks.cancel(id, { by: 'console' })).toMatchObject({
      callback: { reason: 'CANCELLED_BY_ADMIN' },
    });
    expect(hungUp).toContain(`session-of-${id}`);
    runtime.callbacks.report(served, { type: 'answered', attempt: 1, party: 'human' });
    expect(of(served)).toMatchObject({ state: 'COMPLETED' });
    expect(await runtime.callbacks.cancelAll([id, served, 'nobody'], { by: 'api' })).toEqual(
      [id, served, 'nobody'].map((callback) => ({ callback, refused: expect.any(String) })),
    );
  });
});

describe('a completed callback', () => {
  it('can be asked for again, and whoever follows callbacks hears of it', async () => {
    const { runtime, create, of, notifications } = littleCentre();
    const id = create();
    expect(await runtime.callbacks.recreate(id, { by: 'console' })).toHaveProperty('refused');
    await runtime.callbacks.cancel(id, { by: 'api' });
    const again = await runtime.callbacks.recreate(id, { by: 'console' }, noon);
    expect(again).toMatchObject({ callback: { recreatedFrom: id, state: 'SCHEDULED', phoneNumber: '+12125550199' } });
    expect(of(id)?.history?.at(-1)).toMatchObject({ what: 'recreated', by: 'console' });
    const told = notifications.flatMap((each) => (each.about === 'callback' ? [each.callback] : []));
    expect(told).toContain(of(id));
  });

  it('is found by queue, state, time and number', () => {
    const { runtime, create } = littleCentre();
    const now = create();
    const later = create({ ...noon, phoneNumber: '+12125550198' });
    const ids = (query: object) => runtime.callbacks.query({ limit: 10, ...query }).map(({ id }) => id);
    expect(ids({})).toEqual([now, later]);
    expect(ids({ limit: 1 })).toEqual([now]);
    expect(ids({ states: ['SCHEDULED'] })).toEqual([later]);
    expect(ids({ number: '1 212 555 0198' })).toEqual([later]);
    expect(ids({ from: monday + 1 })).toEqual([later]);
    expect(ids({ queue: 'Support' })).toEqual([]);
  });
});

describe('push notifications', () => {
  it('tell each thing once: the turn that comes near, attempts that fail, and the end', () => {
    const { runtime, create, pushes, notifications, clock } = littleCentre({ pushThresholdMin: 2, maxAttempts: 1 });
    runtime.agents.setState('ann', 'notReady');
    const others = [create(), create()];
    const id = create(device);
    expect(pushes()).toEqual([]);
    clock.advanceTo(monday + minute);
    for (const other of others) void runtime.callbacks.cancel(other, { by: 'api' });
    expect(pushes()).toEqual(['CALLBACK_UPCOMING']);
    runtime.agents.setState('ann', 'ready');
    runtime.callbacks.report(id, { type: 'busy', attempt: 1 });
    expect(pushes()).toEqual(['CALLBACK_UPCOMING', 'CALLBACK_FINAL_ATTEMPT_FAILED']);
    const told = notifications.flatMap((each) => (each.about === 'push' ? [each.id] : []));
    expect(told).toEqual([`${id}/push/0`, `${id}/push/1`]);
  });

  it('tell a customer who dials in that it is the turn, and the callback expires when nobody comes', () => {
    const { runtime, create, of, pushes, clock } = littleCentre({ callbackApplication: 'dialsIn' });
    const id = create(device);
    runtime.agents.setState('ann', 'ready');
    expect(pushes()).toEqual(['CALLBACK_READY']);
    clock.advanceTo(monday + 5 * minute);
    expect(of(id)).toMatchObject({ state: 'QUEUED', expiredAt: monday + 5 * minute });
    expect(runtime.queues.waiting('Sales')).toEqual([]);
    expect(runtime.queues.figures('Sales')).toMatchObject({ callbacks: 0 });
    clock.advanceTo(monday + 420 * minute);
    expect(of(id)).toMatchObject({ reason: 'PURGED' });
    expect(pushes()).toEqual(['CALLBACK_READY', 'CALLBACK_PURGED']);
  });

  it('are sent to nobody who has no device that shows them, whose callback goes on all the same', () => {
    const { runtime, create, of, pushes } = littleCentre({ callbackApplication: 'dialsIn' });
    const id = create();
    runtime.agents.setState('ann', 'ready');
    expect(pushes()).toEqual([]);
    expect(of(id)).toMatchObject({ state: 'ROUTING', readyAt: monday });
    expect(of(id)).not.toHaveProperty('pushed');
  });
});

describe('after a restart', () => {
  it('with a configuration that has its queue no more, a callback fails at its deadline and is forgotten in its time', () => {
    const first = littleCentre({ purgeTimeMin: 15 });
    const id = first.create();
    first.runtime.stop();
    const store = createMemoryStore(first.store.toJson());
    const { clock, of } = littleCentre({}, { store, more: { queues: [] } });
    clock.advanceTo(monday + 15 * minute);
    expect(of(id)).toMatchObject({ state: 'COMPLETED', reason: 'FAILED' });
    clock.advanceTo(monday + 15 * 24 * 60 * minute);
    expect(of(id)).toBeUndefined();
  });

  it('deadlines, the line and places in slots are as they were', () => {
    const first = littleCentre(oneSlot);
    const waiting = first.create();
    const booked = first.create(noon);
    first.runtime.stop();
    const second = littleCentre(oneSlot, { store: createMemoryStore(first.store.toJson()) });
    expect(second.runtime.queues.waiting('Sales')).toMatchObject([{ callback: waiting }]);
    expect(second.runtime.availability('Sales', { start: noon.desiredTime, maxTimeSlots: 1 })?.slots).not.toMatchObject(
      [{ start: noon.desiredTime }],
    );
    second.clock.advanceTo(noon.desiredTime);
    expect(second.of(booked)).toMatchObject({ state: 'QUEUED' });
  });
});
