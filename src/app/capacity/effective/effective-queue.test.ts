import { describe, expect, it } from 'vitest';
import { loadSample } from '../../sample.ts';
import { bookedIn, bookedTimes, effectiveQueue, queueChoices } from './effective-queue.ts';

const workspace = await loadSample();
const [withRow] = Object.values(workspace.callbackSettings.rows).map(({ virtualQueue }) => virtualQueue ?? '');

describe('the queue of an effective view', () => {
  it('has its settings and hours, or says what it lacks', () => {
    expect(effectiveQueue(workspace, withRow ?? '')).toMatchObject({ hours: { timeZone: expect.any(String) } });
    expect(effectiveQueue(workspace, 'gone')).toEqual({ lacks: 'The queue does not exist any more.' });
    const callbackSettings = { ...workspace.callbackSettings, rows: {} };
    expect(effectiveQueue({ ...workspace, callbackSettings }, withRow ?? '')).toEqual({
      lacks: expect.stringContaining('has no row in CALLBACK_SETTINGS'),
    });
  });

  it('is chosen among those that have the rule first', () => {
    const queue = workspace.virtualQueues[withRow ?? ''];
    if (!queue) throw new Error('the sample has a queue with settings');
    const virtualQueues = { ...workspace.virtualQueues, [withRow ?? '']: { ...queue, capacityRule: 'march' } };
    const { assigned, others } = queueChoices({ ...workspace, virtualQueues }, 'march');
    expect(assigned).toEqual([{ value: withRow, label: queue.name }]);
    expect(others).toHaveLength(Object.keys(virtualQueues).length - 1);
  });

  it('counts callbacks that are not completed where they are wished', () => {
    const callback = (given: object) => ({ virtualQueue: 'Sales', state: 'SCHEDULED', desiredTime: 0, ...given });
    const callbacks = [
      callback({ desiredTime: 900_000 }),
      callback({}),
      callback({ state: 'COMPLETED' }),
      callback({ virtualQueue: 'Help' }),
      callback({ desiredTime: undefined }),
    ] as unknown as Parameters<typeof bookedTimes>[0]; // what is read of a callback
    const times = bookedTimes(callbacks, 'Sales');
    expect(times).toBe('0 900000');
    const booked = bookedIn(times, 15);
    expect([booked(0), booked(899_999), booked(900_000), booked(1_800_000)]).toEqual([1, 1, 1, 0]);
    expect(bookedIn(bookedTimes(undefined, 'Sales'), 15)(0)).toBe(0);
  });
});
