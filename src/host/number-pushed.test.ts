import { describe, expect, it } from 'vitest';
import type { CallInGroup } from '../generated/types.ts';
import { atOnce } from './at-once.ts';
import type { RequestMade } from './call-in.ts';
import { littleCentre } from './little-centre.suite.ts';
import { createMemoryStore } from './memory-store.ts';

const group: CallInGroup = {
  ...{ id: 'help', name: 'help', description: '', dnisPool: [{ number: '+12125550100' }] },
  ...{ generateAccessCode: true, accessCodeLength: 6, expirySeconds: 600, uniqueDnis: false },
};
const settings = { callbackApplication: 'dialsIn', callDirection: 'USERORIGINATED' } as const;
const more = { callInGroups: [group] };
const device = { pushTargets: [{ channel: 'FCM' as const, target: 'phone' }] };

/** A centre in which it is the turn of a callback. */
function turn(order: object = device) {
  const centre = littleCentre(settings, { more });
  const callback = centre.create(order);
  centre.runtime.agents.setState('ann', 'ready');
  const accept = () => atOnce<RequestMade>(centre.runtime.callIn.createRequest({ groupName: 'help', callback }));
  const numbers = () => centre.notifications.flatMap((each) => (each.about === 'push' && each.callIn ? [each] : []));
  return { ...centre, callback, accept, numbers };
}

describe('a customer who accepts a callback that is ready', () => {
  it('is sent the number to call, the access code and the moment until which they are good', () => {
    const { callback, accept, numbers, pushes, of } = turn();
    const made = accept();
    if (!('request' in made)) throw new Error(made.refused);
    const { id, toPhoneNumber, accessCode, expiresAt } = made.request;
    expect(accessCode).toMatch(/^[1-9]\d{5}$/);
    expect(numbers()).toMatchObject([
      { callback, targets: device.pushTargets, callIn: { id, toPhoneNumber, accessCode, expiresAt } },
    ]);
    expect(pushes()).toEqual(['CALLBACK_READY', 'CALL_IN_CREATED']);
    expect(of(callback)?.pushed?.map(({ event }) => event)).toEqual(pushes());
  });

  it('is sent one for each acceptance, under an id of its own, and none again after a restart', () => {
    const first = turn();
    first.accept();
    first.accept();
    expect(new Set(first.numbers().map(({ id }) => id)).size).toBe(2);
    first.runtime.stop();
    const second = littleCentre(settings, { more, store: createMemoryStore(first.store.toJson()) });
    second.wait(60);
    expect(second.pushes()).toEqual([]);
  });

  it('is sent everything that comes later, too, when the callback was given another time after the number', () => {
    const { runtime, create, clock, notifications, of } = littleCentre(settings, { more });
    const callback = create({ ...device, desiredTime: clock.now() + 7_200_000 });
    runtime.callIn.createRequest({ groupName: 'help', callback });
    void runtime.callbacks.reschedule(callback, clock.now() + 3_600_000, { by: 'api' });
    runtime.agents.setState('ann', 'ready');
    clock.advanceTo(clock.now() + 3_600_000);
    const pushes = notifications.flatMap((each) => (each.about === 'push' ? [each] : []));
    expect(pushes.map(({ event }) => event)).toEqual(['CALL_IN_CREATED', 'CALLBACK_READY']);
    // Of two with one id the second is passed over.
    expect(new Set(pushes.map(({ id }) => id)).size).toBe(2);
    expect(of(callback)?.pushed?.map(({ event }) => event)).toEqual(['CALL_IN_CREATED', 'CALLBACK_READY']);
  });

  it('is sent nothing without a device, or when nobody is waited for any more', () => {
    const silent = turn({});
    expect(silent.accept()).toHaveProperty('request');
    expect(silent.pushes()).toEqual([]);
    const late = turn();
    late.wait(301);
    expect(late.accept()).toHaveProperty('refused');
    expect(late.pushes()).toEqual(['CALLBACK_READY']);
  });
});
