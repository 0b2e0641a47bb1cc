import { expect, it } from 'vitest';
import { littleCentre, littleCentreConfiguration, monday } from './little-centre.suite.ts';
import { createMemoryStore } from './memory-store.ts';
import type { Store } from './ports.ts';

const minute = 60_000;
const device = { pushTargets: [{ channel: 'FCM' as const, target: 'phone' }] };
const settings = { pushThresholdMin: 2 };
/** Virtual calls whose priority grows by 40 a minute; that of calls grows by 10. */
const growing = (() => {
  const { programs } = littleCentreConfiguration();
  const text = JSON.stringify(programs);
  const still = JSON.stringify({ start: 0, increment: 0, interval: 60, limit: 0 });
  return JSON.parse(text.replaceAll(still, JSON.stringify({ start: 0, increment: 40, interval: 60, limit: 100 })));
})();

/** Three calls since 10:00:00, a callback since 10:00:30, and one agent who is not ready: 90 s for each place. */
function overtaking(store: Store = createMemoryStore(), more: { purgeTimeMin?: number } = {}) {
  const centre = littleCentre({ ...settings, ...more }, { store, more: { programs: growing } });
  const { runtime, clock, create } = centre;
  runtime.agents.setState('ann', 'notReady');
  for (let call = 0; call < 3; call++) runtime.calls.arrive({ from: '+12125550111', to: '+12125550100' });
  clock.advanceTo(monday + minute / 2);
  return { ...centre, id: create(device) };
}

it('a customer is told that the turn comes near when time alone has brought it near, by the next whole minute', () => {
  const { clock, pushes, notifications, runtime, id } = overtaking();
  expect(runtime.queues.waiting('Sales').map((each) => each.callback)).toEqual([undefined, undefined, undefined, id]);
  clock.advanceTo(monday + 1.5 * minute);
  expect(runtime.queues.waiting('Sales')[0]?.callback).toBe(id);
  expect(pushes()).toEqual([]);
  clock.advanceTo(monday + 10 * minute);
  expect(pushes()).toEqual(['CALLBACK_UPCOMING']);
  expect(notifications.find(({ about }) => about === 'push')).toMatchObject({ at: monday + 2 * minute });
});

it('the look at each whole minute survives a restart, and ends when nobody waits to be told', () => {
  const first = overtaking();
  first.runtime.stop();
  const store = createMemoryStore(first.store.toJson());
  const { clock, pushes } = littleCentre(settings, {
    ...{ store, more: { programs: growing }, now: monday + minute / 2 },
  });
  expect([...store.all('timers')].filter(({ callback }) => callback === undefined)).toEqual([
    { id: 'callbacks/upcoming', at: monday + minute },
  ]);
  clock.advanceTo(monday + 10 * minute);
  expect(pushes()).toEqual(['CALLBACK_UPCOMING']);
  expect([...store.all('timers')].filter(({ callback }) => callback === undefined)).toEqual([]);
});

it('a wait that is short from the start, or for which purging comes first, is told to nobody by time either', () => {
  const short = littleCentre({ pushThresholdMin: 30 }, { more: { programs: growing } });
  short.runtime.agents.setState('ann', 'notReady');
  short.create(device);
  short.clock.advanceTo(monday + 20 * minute);
  expect(short.pushes()).toEqual([]);
  const late = overtaking(createMemoryStore(), { purgeTimeMin: 2 });
  late.clock.advanceTo(monday + 10 * minute);
  expect(late.pushes()).toEqual(['CALLBACK_PURGED']);
});

it('a look costs what stands at the head of the line, however many wait to be told', () => {
  let reads = 0;
  const memory = createMemoryStore();
  const store: Store = {
    ...memory,
    get(collection, id) {
      if (collection === 'callbacks') reads += 1;
      return memory.get(collection, id);
    },
  };
  const { create, runtime, clock } = littleCentre(settings, { store });
  runtime.agents.setState('ann', 'notReady');
  for (let index = 0; index < 300; index++) create({ ...device, phoneNumber: `+1212555${1000 + index}` });
  reads = 0;
  clock.advanceTo(monday + 5 * minute);
  expect(reads).toBeLessThan(50);
});
