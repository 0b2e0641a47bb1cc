import { expect, it } from 'vitest';
import type { TraceEntry } from '../generated/types.ts';
import { littleProgram } from '../runtime/sessions/little-programs.suite.ts';
import { keptAfterExpiry } from './call-in.ts';
import { centreBehaviors, littleCentreConfiguration, monday } from './little-centre.suite.ts';
import { createRuntime } from './runtime.ts';
import { createDeadlyPlace, createQuietPlace } from './runtime-place.ts';
import { createSeededIds } from './seeded-ids.ts';
import { telephonyOf } from './telephony.suite.ts';
import { createVirtualClock } from './virtual-clock.ts';

const pool = ['+12125550177', '+12125550178'];
const { programs } = littleCentreConfiguration();
/** Callers are matched to the request that has handed out the first number of the group, which is unique. */
const main = littleProgram({
  match: ['note', { effect: { type: 'callIn.match', dnis: pool[0] } }, { done: 'agent' }],
  agent: ['route', { queue: 'Sales' }, { routed: null, failed: null }],
});
const group = {
  ...{ id: 'help', name: 'help', description: '', dnisPool: pool.map((number) => ({ number })) },
  ...{ generateAccessCode: true, accessCodeLength: 4, expirySeconds: 600, uniqueDnis: true },
};
const configuration = littleCentreConfiguration(
  { callbackApplication: 'dialsIn', callDirection: 'USERORIGINATED', purgeTimeMin: 45 },
  { callInGroups: [group], programs: { ...programs, main } },
);

/** Requests that are made, used and left until they expire: the same for the same seed, wherever the runtime dies. */
function day(seed: number, onCrash?: (stored: string) => void) {
  const chance = createSeededIds(seed);
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(chance.fraction() * values.length)];
  const clock = createVirtualClock(monday);
  const ids = createSeededIds(1);
  const place = onCrash ? createDeadlyPlace(clock, ids, onCrash) : createQuietPlace(clock, ids);
  const trace: TraceEntry[] = [];
  const pushes = new Set<string>();
  const wrong: string[] = [];
  const runtime = place.begin((store, drawn) =>
    createRuntime(configuration, {
      ...{ store, clock: place.clock, telephony: telephonyOf({}), ids: drawn, behaviors: centreBehaviors },
      notifier: { notify: (told) => told.about === 'push' && pushes.add(`${told.id} ${told.event}`) },
      onTrace: (entries) => trace.push(...entries),
    }),
  );
  const ask = (callback?: string) =>
    void runtime().callIn.createRequest({ groupName: 'help', ...(callback === undefined ? {} : { callback }) });
  const pushTargets = [{ channel: 'FCM' as const, target: 'phone' }];
  const acts: readonly (() => void)[] = [
    () => ask(),
    () => ask(pick(runtime().callbacks.list())?.id),
    () => void runtime().calls.arrive({ from: '+12125550133', to: '+12125550100' }),
    () => {
      const phoneNumber = `+1212555${1000 + Math.floor(chance.fraction() * 9000)}`;
      void runtime().callbacks.create({ virtualQueue: 'Sales', phoneNumber, pushTargets }, { by: 'api' });
    },
    () => void runtime().agents.setState('ann', pick(['ready', 'notReady'] as const) ?? 'ready'),
    () => void runtime().agents.hangUp('ann'),
    () => place.clock.advanceTo(clock.now() + 137 + Math.floor(chance.fraction() * 600_000)),
  ];
  for (let step = 0; step < 25; step++) {
    pick(acts)?.();
    const open = runtime()
      .callIn.list()
      .filter(({ state }) => state === 'open');
    if (new Set(open.map(({ toPhoneNumber }) => toPhoneNumber)).size < open.length)
      wrong.push('a number is given twice');
    wrong.push(
      ...open.flatMap(({ id, expiresAt }) => (expiresAt <= clock.now() ? [`${id} is open for too long`] : [])),
    );
  }
  const during = runtime().callIn.list();
  place.clock.advanceTo(clock.now() + 600_000);
  const expired = runtime().callIn.list();
  const callbacks = runtime().callbacks.list();
  place.clock.advanceTo(clock.now() + keptAfterExpiry);
  wrong.push(
    ...runtime()
      .callIn.list()
      .map(({ id }) => `${id} is kept for ever`),
  );
  return { wrong, during, expired, callbacks, trace, pushes: [...pushes] };
}

it('a host that dies after each commit lets Call-In requests live as one that lives does, in 100 generated days', () => {
  const ends = { open: 0, matched: 0, expired: 0 };
  let crashes = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const whole = day(seed);
    expect(whole.wrong, `seed ${seed}`).toEqual([]);
    expect(
      day(seed, () => {
        crashes += 1;
      }),
      `seed ${seed}`,
    ).toEqual(whole);
    for (const { state } of whole.expired) ends[state] += 1;
  }
  expect(crashes).toBeGreaterThan(2500);
  expect(ends.open).toBe(0);
  expect(ends.matched).toBeGreaterThan(50);
  expect(ends.expired).toBeGreaterThan(50);
}, 120_000);
