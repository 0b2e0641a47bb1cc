import { describe, expect, it } from 'vitest';
import { littleCentre, monday } from './little-centre.suite.ts';

const minute = 60_000;
const hour = 60 * minute;
const checked = { by: 'api', alwaysCheckCapacity: true } as const;

describe('a desired time that has passed, or is near', () => {
  it.each([
    ['years ago', -3 * 365 * 24 * hour],
    ['just now', 0],
    ['within Scheduled Early Start', 2 * minute],
  ])('means as soon as possible, and gains no place before those who hold: %s', (_, offset) => {
    const { runtime, create, of, wait } = littleCentre();
    runtime.calls.arrive({ from: '+12125550111', to: '+12125550100' });
    wait(60);
    const id = create({ desiredTime: monday + minute + offset });
    runtime.calls.arrive({ from: '+12125550112', to: '+12125550100' });
    expect(of(id)).toMatchObject({ state: 'QUEUED' });
    expect(of(id)).not.toHaveProperty('desiredTime');
    expect(runtime.queues.waiting('Sales').map((each) => each.id)).toEqual(['call-1', 'call-2', `virtual/${id}`]);
  });

  it('counts among the requests that Max Requests Per Number Per Day limits', () => {
    const { ask } = littleCentre({ maxPerNumberPerDay: 1 });
    const soon = { desiredTime: monday + minute };
    expect(ask(soon)).toHaveProperty('callback');
    expect(ask(soon)).toMatchObject({ refused: 'throttled' });
    expect(ask({ desiredTime: monday + hour })).toHaveProperty('callback');
  });

  it('is a booking like any other where capacity is always checked, and refused when it has passed', () => {
    const { ask, wait } = littleCentre();
    const near = ask({ desiredTime: monday + 2 * minute }, checked);
    expect(near).toMatchObject({ callback: { desiredTime: monday + 2 * minute, bookedSlot: monday } });
    wait(60);
    expect(ask({ desiredTime: monday }, checked)).toMatchObject({
      ...{ refused: 'slot-full', message: 'That time has passed.' },
      slots: expect.arrayContaining([expect.objectContaining({ start: monday + 15 * minute })]),
    });
  });
});

describe('a refused time is told with what decided', () => {
  const refused = (settings: Parameters<typeof littleCentre>[0], at: number) =>
    littleCentre(settings).ask({ desiredTime: at }, checked);

  it('the hours, where the service is closed', () => {
    expect(refused({}, monday + 12 * hour)).toMatchObject({
      refused: 'slot-full',
      message: 'There is no slot at that time. Office: Closed at 22:00 UTC: the hours of Monday are 09:00–17:00.',
    });
  });

  it('the capacity, where the slot takes nobody or is full', () => {
    expect(refused({ slotCapacity: 0 }, monday + hour)).toMatchObject({
      message: 'The slot takes no callbacks. Slot Capacity: 0 per slot, 0 booked.',
    });
    const { ask } = littleCentre({ slotCapacity: 1 });
    ask({ desiredTime: monday + hour });
    expect(ask({ desiredTime: monday + hour }, checked)).toMatchObject({
      message: 'The slot is full. Slot Capacity: 1 per slot, 1 booked.',
    });
  });

  it('the missing hours, where the queue has none', () => {
    expect(refused({ businessHours: undefined }, monday + hour)).toMatchObject({
      message: 'The queue “Sales” has no Business Hours.',
    });
  });
});

describe('a callback that is asked for again', () => {
  it('has the recording of its customer’s name for four days from its completion', async () => {
    for (const [days, nameRecording] of [
      [4, 'name-1'],
      [4.1, undefined],
    ] as const) {
      const { runtime, create, wait } = littleCentre();
      const id = create({ nameRecording: 'name-1' });
      await runtime.callbacks.cancel(id, { by: 'console' });
      wait(days * 86_400);
      const again = await runtime.callbacks.recreate(id, { by: 'console' });
      expect(again).toHaveProperty('callback.recreatedFrom', id);
      expect('callback' in again && again.callback.nameRecording).toBe(nameRecording);
    }
  });
});
