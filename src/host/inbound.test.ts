import { describe, expect, it } from 'vitest';
import { validateCallback } from '../generated/validate/records.js';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import { littleProgram } from '../runtime/sessions/little-programs.suite.ts';
import { littleCentre, littleCentreConfiguration, monday } from './little-centre.suite.ts';
import { createMemoryStore } from './memory-store.ts';

const minute = 60_000;
const customer = '+12125550199';
const stranger = '+12125550111';

/** A centre in which a callback waits since 10:00, another caller since 10:01, and the customer calls at 10:02. */
function story(inboundMatch: 'OFF' | 'CANCEL' | 'RESUME' | 'MERGE', from = customer) {
  const centre = littleCentre({ inboundMatch, purgeTimeMin: 60 });
  const { runtime, create, wait, clock } = centre;
  const id = create({ phoneNumber: customer, pushTargets: [{ channel: 'FCM', target: 'phone' }] });
  clock.advanceTo(monday + minute);
  runtime.calls.arrive({ from: stranger, to: '+12125550100' });
  clock.advanceTo(monday + 2 * minute);
  runtime.calls.arrive({ from, to: '+12125550100' });
  const line = () => runtime.queues.waiting('Sales').map((each) => each.id);
  const called = 'call-2';
  const hangUp = () => runtime.calls.report(called, { type: 'call.hungUp' });
  return { ...centre, id, called, line, hangUp, wait };
}

describe('a call from a customer with an open callback', () => {
  it('waits beside the virtual call where Call From Customer With Callback is OFF', () => {
    const { line, id, of } = story('OFF');
    expect(line()).toEqual(['call-1', `virtual/${id}`, 'call-2']);
    expect(of(id)).toMatchObject({ state: 'QUEUED' });
  });

  it('ends the callback with CANCEL, and waits at its own place', () => {
    const { line, id, of, trace, runtime, pushes } = story('CANCEL');
    expect(line()).toEqual(['call-1', 'call-2']);
    expect(of(id)).toMatchObject({ state: 'COMPLETED', reason: 'CANCELLED_BY_CUSTOMER' });
    expect(of(id)?.history?.at(-1)).toMatchObject({ what: 'calledIn', by: 'flow', who: 'call-2' });
    expect(trace.flatMap(({ session, reasons = [] }) => (session === 'call-2' ? reasons : []))).toContain(
      `The callback ${id} of this customer ends: Call From Customer With Callback is CANCEL.`,
    );
    expect(runtime.queues.figures('Sales')).toMatchObject({ callsWaiting: 2, callbacks: 0 });
    expect(pushes()).toEqual([]);
  });

  it('takes the place of the callback with RESUME, which ends', () => {
    const { line, id, of, runtime, hangUp, pushes } = story('RESUME');
    expect(line()).toEqual(['call-2', 'call-1']);
    expect(runtime.queues.waiting('Sales')[0]).toMatchObject({ since: monday });
    expect(of(id)).toMatchObject({ state: 'COMPLETED', reason: 'CANCELLED_BY_CUSTOMER' });
    hangUp();
    expect(line()).toEqual(['call-1']);
    expect(pushes()).toEqual([]);
  });

  it('takes the place of the callback with MERGE, and completes it when an agent has the call', () => {
    const { line, id, of, runtime, pushes, trace } = story('MERGE');
    expect(line()).toEqual(['call-2', 'call-1']);
    expect(of(id)).toMatchObject({ state: 'QUEUED', mergedWith: 'call-2' });
    expect(schemaDiagnostics(validateCallback, of(id))).toEqual([]);
    expect(runtime.queues.figures('Sales')).toMatchObject({ callsWaiting: 2, callbacks: 0 });
    expect(runtime.queues.reports()[0]).toMatchObject({ calls: 2, queuedCallbacks: 0 });
    runtime.agents.setState('ann', 'ready');
    expect(runtime.agents.list()[0]).toMatchObject({ session: 'call-2' });
    expect(of(id)).toMatchObject({ state: 'COMPLETED', reason: 'CONNECTED', dialResult: 'USERORIGINATED_CONNECTED' });
    expect(schemaDiagnostics(validateCallback, of(id))).toEqual([]);
    expect(trace.findLast(({ what }) => what === 'ended')).toMatchObject({ session: `session-of-${id}` });
    expect(pushes()).toEqual([]);
  });

  it('that hangs up before an agent has it leaves a merged callback at its old place', () => {
    const { line, id, of, runtime, hangUp, placed } = story('MERGE');
    hangUp();
    expect(line()).toEqual(['call-1', `virtual/${id}`]);
    expect(of(id)).not.toHaveProperty('mergedWith');
    expect(runtime.queues.waiting('Sales')[1]).toMatchObject({ since: monday });
    runtime.agents.setState('ann', 'ready');
    runtime.agents.setState('bob', 'ready');
    expect(placed).toMatchObject([{ callback: id, attempt: 1 }]);
  });

  it.each(['CANCEL', 'RESUME', 'MERGE'] as const)(
    'has the attempt in progress hung up first with %s',
    (inboundMatch) => {
      const { runtime, create, of, hungUp, trace, placed } = littleCentre({ inboundMatch });
      const id = create();
      runtime.agents.setState('ann', 'ready');
      runtime.agents.setState('ann', 'notReady');
      expect(placed).toHaveLength(1);
      runtime.calls.arrive({ from: customer, to: '+12125550100' });
      expect(hungUp).toEqual([`session-of-${id}`]);
      const before = of(id);
      expect(before?.attempts).toMatchObject([{ number: 1, result: 'UNKNOWN' }]);
      runtime.callbacks.report(id, { type: 'answered', attempt: 1, party: 'human' });
      expect(of(id)).toBe(before);
      expect(trace.at(-1)?.reasons?.[0]).toMatch(/is not in progress/);
    },
  );

  it('is dialled anew after a merged call that cut an attempt short has ended', () => {
    const { runtime, create, placed } = littleCentre({ inboundMatch: 'MERGE' });
    const id = create();
    runtime.agents.setState('ann', 'ready');
    runtime.agents.setState('ann', 'notReady');
    runtime.calls.arrive({ from: customer, to: '+12125550100' });
    runtime.calls.report('call-1', { type: 'call.hungUp' });
    runtime.agents.setState('ann', 'ready');
    expect(placed.map(({ id: each }) => each)).toEqual([`session-of-${id}/dial/1`, `session-of-${id}/dial/2`]);
  });

  it('is told by its number however that is written, and nobody is known by a withheld or short one', () => {
    expect(story('RESUME', '(212) 555-0199').line()).toEqual(['call-2', 'call-1']);
    for (const from of ['', 'anonymous', '0199', stranger]) expect(story('RESUME', from).line()).toHaveLength(3);
  });

  it('leaves a scheduled callback alone until its time', () => {
    const { runtime, create, of } = littleCentre({ inboundMatch: 'CANCEL' });
    const id = create({ desiredTime: monday + 120 * minute });
    runtime.calls.arrive({ from: customer, to: '+12125550100' });
    expect(of(id)).toMatchObject({ state: 'SCHEDULED' });
  });

  it('takes the callback that waits longest when there are several', () => {
    const { runtime, create, of, wait } = littleCentre({ inboundMatch: 'CANCEL' });
    const first = create();
    wait(60);
    const second = create();
    runtime.calls.arrive({ from: customer, to: '+12125550100' });
    expect([of(first)?.state, of(second)?.state]).toEqual(['COMPLETED', 'QUEUED']);
  });

  it('keeps a merged callback from being purged while the customer is on the line, and not longer', () => {
    const { id, of, clock, hangUp } = story('MERGE');
    clock.advanceTo(monday + 90 * minute);
    expect(of(id)).toMatchObject({ state: 'QUEUED' });
    hangUp();
    expect(of(id)).toMatchObject({ state: 'COMPLETED', reason: 'PURGED' });
  });

  it('and its callback are as they were after a restart', () => {
    const first = story('MERGE');
    first.runtime.stop();
    const store = createMemoryStore(first.store.toJson());
    const { runtime, of } = littleCentre({ inboundMatch: 'MERGE' }, { store, now: monday + 3 * minute });
    expect(runtime.queues.waiting('Sales').map(({ id }) => id)).toEqual(['call-2', 'call-1']);
    runtime.calls.report('call-2', { type: 'call.hungUp' });
    expect(of(first.id)).toMatchObject({ state: 'QUEUED' });
    expect(runtime.queues.waiting('Sales').map(({ id }) => id)).toEqual(['call-1', `virtual/${first.id}`]);
  });

  it('completes nothing that the console has cancelled meanwhile', async () => {
    const { runtime, id, of } = story('MERGE');
    await runtime.callbacks.cancel(id, { by: 'console' });
    runtime.agents.setState('ann', 'ready');
    expect(of(id)).toMatchObject({ reason: 'CANCELLED_BY_ADMIN' });
    expect(runtime.agents.list()[0]).toMatchObject({ session: 'call-2' });
  });
});

describe('a caller with a merged or resumed callback who accepts another one', () => {
  const { programs } = littleCentreConfiguration();
  const request = {
    ...{ type: 'callback.request', virtualQueue: 'Sales', phoneNumber: '(212) 555-0199', offerType: 'ASAP' },
    ...{ language: 'en-US', priority: { start: 0, increment: 0, interval: 60, limit: 0 }, userData: {} },
  };
  /** Waits for a minute, asks for a callback, and hangs up. */
  const main = littleProgram({
    agent: ['route', { queue: 'Sales', seconds: 60 }, { routed: null, failed: 'ask' }],
    ask: ['note', { effect: request }, { done: 'end' }],
    end: ['terminate', {}, { done: null }],
  });
  const told = (inboundMatch: 'OFF' | 'RESUME' | 'MERGE') => {
    const centre = littleCentre({ inboundMatch }, { more: { programs: { ...programs, main } } });
    const id = centre.create();
    centre.wait(60);
    centre.runtime.calls.arrive({ from: customer, to: '+12125550100' });
    centre.wait(90);
    const open = centre.runtime.callbacks.list().filter(({ state }) => state !== 'COMPLETED');
    return { id, open, line: centre.runtime.queues.waiting('Sales') };
  };

  it('has two with OFF', () => {
    expect(told('OFF').open).toHaveLength(2);
  });

  it('keeps the merged one, which waits on at its old place', () => {
    const { id, open, line } = told('MERGE');
    expect(open.map((each) => each.id)).toEqual([id]);
    expect(line).toMatchObject([{ callback: id, since: monday }]);
  });

  it('gets one at the place of the one that ended with RESUME', () => {
    const { id, open, line } = told('RESUME');
    expect(open).toHaveLength(1);
    expect(open[0]?.id).not.toBe(id);
    expect(line).toMatchObject([{ callback: open[0]?.id, since: monday }]);
  });
});

it('a customer who comes by a Match while the telephone rings is not called any more', () => {
  const { programs } = littleCentreConfiguration();
  const main = littleProgram({
    match: ['note', { effect: { type: 'callIn.match', ani: customer } }, { done: 'agent' }],
    agent: ['route', { queue: 'Sales' }, { routed: null, failed: null }],
  });
  const { runtime, create, of, placed, hungUp, wait } = littleCentre({}, { more: { programs: { ...programs, main } } });
  const id = create();
  runtime.callIn.keep({
    ...{ id: 'request-1', groupName: 'any', toPhoneNumber: '+12125550100', fromPhoneNumber: customer, callback: id },
    ...{ createdAt: monday, expiresAt: monday + minute, state: 'open', userData: {} },
  });
  runtime.agents.setState('ann', 'ready');
  expect(of(id)).toMatchObject({ state: 'ROUTING', attempts: [{ number: 1 }] });
  runtime.calls.arrive({ from: customer, to: '+12125550100' });
  expect(hungUp).toEqual([`session-of-${id}`]);
  expect(of(id)?.attempts).toMatchObject([{ number: 1, result: 'UNKNOWN' }]);
  wait(7200);
  expect(of(id)).toMatchObject({ state: 'COMPLETED', reason: 'CONNECTED' });
  expect(placed).toHaveLength(1);
});

it('a customer who comes by a Match is its affair: the callback is matched, and not merged', () => {
  const { programs } = littleCentreConfiguration();
  const main = littleProgram({
    match: ['note', { effect: { type: 'callIn.match', ani: customer } }, { done: 'agent' }],
    agent: ['route', { queue: 'Sales' }, { routed: null, failed: null }],
  });
  const { runtime, create, of } = littleCentre(
    { callbackApplication: 'dialsIn', inboundMatch: 'MERGE' },
    { more: { programs: { ...programs, main } } },
  );
  const id = create({ pushTargets: [{ channel: 'FCM', target: 'phone' }] });
  runtime.callIn.keep({
    ...{ id: 'request-1', groupName: 'any', toPhoneNumber: '+12125550100', fromPhoneNumber: customer, callback: id },
    ...{ createdAt: monday, expiresAt: monday + minute, state: 'open', userData: {} },
  });
  runtime.calls.arrive({ from: customer, to: '+12125550100' });
  const happened = of(id)?.history?.map(({ what }) => what);
  expect(happened).toContain('matched');
  expect(happened).not.toContain('calledIn');
  expect(runtime.queues.waiting('Sales').map((each) => each.id)).toEqual(['call-1']);
});
