import { describe, expect, it } from 'vitest';
import { littleCentre, monday } from './little-centre.suite.ts';

const stranger = { from: '+12125550111', to: '+12125550100' };

describe('a callback that is retrieved', () => {
  it('comes with its place and its wait as long as it waits, and is at its turn while it is being dialled', () => {
    const { runtime, create, wait } = littleCentre();
    const place = () => {
      const { positionInQueue, estimatedWaitTime, callback } = runtime.callbacks.retrieve(id) ?? {};
      return [callback?.state, positionInQueue, estimatedWaitTime];
    };
    runtime.calls.arrive(stranger);
    const id = create();
    expect(place()).toEqual(['QUEUED', 2, -1]);
    runtime.agents.setState('ann', 'notReady');
    expect(place()).toEqual(['QUEUED', 2, 180]);
    runtime.agents.setState('ann', 'ready');
    expect(place()).toEqual(['QUEUED', 1, 90]);
    runtime.agents.setState('bob', 'ready');
    runtime.agents.setState('bob', 'notReady');
    expect(place()).toEqual(['ROUTING', 0, 0]);
    runtime.calls.arrive(stranger);
    runtime.callbacks.report(id, { type: 'answered', attempt: 1, party: 'human' });
    wait(20);
    expect(place()).toEqual(['PROCESSING', 2, 90]);
    expect(runtime.position(id)).toEqual({ virtualQueue: 'Sales', position: 2, of: 2 });
    runtime.agents.hangUp('ann');
    expect(place()).toEqual(['PROCESSING', 1, 10]);
    runtime.agents.setState('bob', 'ready');
    expect(place()).toEqual(['COMPLETED', undefined, undefined]);
  });

  it('has the place of the customer’s own call that stands in for it', () => {
    const { runtime, create, wait } = littleCentre({ inboundMatch: 'MERGE' });
    const id = create();
    wait(1);
    runtime.calls.arrive(stranger);
    runtime.calls.arrive({ ...stranger, from: '+12125550199' });
    expect(runtime.queues.waiting('Sales').map((each) => each.id)).toEqual(['call-2', 'call-1']);
    expect(runtime.callbacks.retrieve(id)).toMatchObject({ positionInQueue: 1 });
  });

  it('has no place before its time, between attempts and after its end, and nobody knows others', () => {
    const { runtime, create } = littleCentre();
    const booked = create({ desiredTime: monday + 7_200_000 });
    expect(runtime.callbacks.retrieve(booked)).toEqual({ callback: runtime.callbacks.get(booked) });
    const failed = create({ phoneNumber: '+12125550198' });
    runtime.agents.setState('ann', 'ready');
    runtime.callbacks.report(failed, { type: 'busy', attempt: 1 });
    expect(runtime.callbacks.retrieve(failed)).toEqual({ callback: runtime.callbacks.get(failed) });
    expect(runtime.callbacks.retrieve('nobody')).toBeUndefined();
    expect(runtime.callbacks.retrieve('__proto__')).toBeUndefined();
  });
});
