import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallInGroup } from '../generated/types.ts';
import { littleProgram } from '../runtime/sessions/little-programs.suite.ts';
import { keptAfterExpiry } from './call-in.ts';
import { littleCentre, littleCentreConfiguration, monday } from './little-centre.suite.ts';
import { createMemoryStore } from './memory-store.ts';
import type { Store } from './ports.ts';

const pool = ['+12125550177', '+12125550178'];
const group: CallInGroup = {
  ...{ id: 'help', name: 'help', description: '', dnisPool: pool.map((number) => ({ number })) },
  ...{ generateAccessCode: true, accessCodeLength: 4, expirySeconds: 600, uniqueDnis: true },
};
const customer = '+12125550199';

/** A centre whose callers are matched by the number that they call from. */
function centre({ store, unique = true, length = 4 }: { store?: Store; unique?: boolean; length?: number } = {}) {
  const { programs } = littleCentreConfiguration();
  const main = littleProgram({
    match: ['note', { effect: { type: 'callIn.match', ani: customer } }, { done: 'agent' }],
    agent: ['route', { queue: 'Sales' }, { routed: null, failed: null }],
  });
  const callInGroups = [{ ...group, uniqueDnis: unique, accessCodeLength: length }];
  const made = littleCentre(
    {},
    { more: { callInGroups, programs: { ...programs, main } }, ...(store ? { store } : {}) },
  );
  const { runtime } = made;
  return {
    ...made,
    ask: (fromPhoneNumber = customer) => runtime.callIn.createRequest({ groupName: 'help', fromPhoneNumber }),
    call: (from = customer) => runtime.calls.arrive({ from, to: '+12125550100' }),
    states: () => runtime.callIn.list().map(({ state }) => state),
  };
}

function slowStore(): Store {
  const memory = createMemoryStore();
  return { ...memory, commit: (changes) => Promise.resolve().then(() => memory.commit(changes)) };
}

describe('Call-In requests that are asked for at once, with a store that takes its time', () => {
  it('get different numbers where they are unique, and are refused when all are taken', async () => {
    const { ask, states } = centre({ store: slowStore() });
    const made = await Promise.all([ask(), ask(), ask()]);
    const numbers = made.flatMap((each) => ('request' in each ? [each.request.toPhoneNumber] : []));
    expect(numbers).toEqual(pool);
    expect(made[2]).toEqual({ refused: 'Every number of the group “help” is taken by an open request.' });
    expect(states()).toEqual(['open', 'open']);
  });

  it('get different access codes on one number', async () => {
    const { ask } = centre({ store: slowStore(), unique: false, length: 1 });
    const made = await Promise.all(Array.from({ length: 18 }, () => ask()));
    const given = made.flatMap((each) =>
      'request' in each ? [`${each.request.toPhoneNumber} ${each.request.accessCode}`] : [],
    );
    expect(new Set(given).size).toBe(18);
  });

  it('are answered when they count', async () => {
    const { ask, runtime } = centre({ store: slowStore() });
    const asked = ask();
    expect(runtime.callIn.list()).toEqual([]);
    expect(await asked).toEqual({ request: runtime.callIn.list()[0] });
  });
});

describe('a Call-In request', () => {
  it('is expired in its record from the moment it expires on, and forgotten a day later', () => {
    const { ask, wait, states, store } = centre();
    ask();
    wait(599);
    expect(states()).toEqual(['open']);
    wait(1);
    expect(states()).toEqual(['expired']);
    wait(keptAfterExpiry / 1000 - 1);
    expect(states()).toEqual(['expired']);
    wait(1);
    expect(states()).toEqual([]);
    expect([...store.all('timers')]).toEqual([]);
  });

  it('expires when it should also if the host was gone meanwhile, and at once if that was missed', () => {
    const first = centre();
    first.ask();
    first.runtime.stop();
    const stored = first.store.toJson();
    const second = centre({ store: createMemoryStore(stored) });
    second.wait(600);
    expect(second.states()).toEqual(['expired']);
    const later = littleCentre({}, { store: createMemoryStore(stored), now: monday + 3_600_000 });
    later.wait(0);
    expect(later.runtime.callIn.list()).toMatchObject([{ state: 'expired' }]);
  });

  it('that an earlier version has kept without a timer expires, too', () => {
    const first = centre();
    first.ask();
    for (const { id } of [...first.store.all('timers')])
      first.store.commit([{ collection: 'timers', id, value: undefined }]);
    const second = centre({ store: createMemoryStore(first.store.toJson()) });
    second.wait(600);
    expect(second.states()).toEqual(['expired']);
  });

  it('that was used stays so until it is forgotten, a day after it would have expired', () => {
    const { ask, call, wait, states } = centre();
    ask();
    call();
    expect(states()).toEqual(['matched']);
    wait(600 + keptAfterExpiry / 1000 - 1);
    expect(states()).toEqual(['matched']);
    wait(1);
    expect(states()).toEqual([]);
  });

  it('that was made elsewhere and taken over expires, too', () => {
    const { runtime, wait, states } = centre();
    runtime.callIn.keep({
      ...{ id: 'elsewhere', groupName: 'any', toPhoneNumber: '+12125550100', userData: {} },
      ...{ createdAt: monday - 1000, expiresAt: monday + 1000, state: 'open' },
    });
    wait(1);
    expect(states()).toEqual(['expired']);
  });

  it('expires without a word in the trace', () => {
    const { ask, wait, trace } = centre();
    ask();
    wait(2 * 86_400);
    expect(trace).toEqual([]);
  });
});

it('a late caller is told why nothing matches, until the request is forgotten', () => {
  const { ask, call, wait, trace, store } = centre();
  const told = () => {
    trace.length = 0;
    call();
    return JSON.stringify([trace, [...store.all('sessions')].at(-1)]);
  };
  ask();
  wait(600);
  const late = told();
  expect(late).toContain('callIn.notMatched');
  wait(keptAfterExpiry / 1000);
  expect(told()).toContain('callIn.notMatched');
});

describe('Call-In requests, whatever is done', () => {
  it('live as a model says that goes through all of them', () => {
    const command = fc.oneof(
      fc.constant('ask' as const),
      fc.constant('call' as const),
      fc.constantFrom(1, 299, 600, 43_200),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (story) => {
        const real = centre();
        let now = monday;
        let model: { readonly id: string; readonly number: string; readonly expiresAt: number; state: string }[] = [];
        let asked = 0;
        for (const each of story) {
          if (each === 'ask') {
            const free = pool.find((number) => !model.some((one) => one.number === number && one.state === 'open'));
            asked += 1;
            expect('request' in real.ask()).toBe(free !== undefined);
            if (free !== undefined)
              model.push({ id: `request-${asked}`, number: free, expiresAt: now + 600_000, state: 'open' });
          } else if (each === 'call') {
            real.call();
            // The newest one; of those of one moment the one with the later id.
            const open = model.filter(({ state }) => state === 'open');
            const [found] = open.sort((a, b) => b.expiresAt - a.expiresAt || (a.id > b.id ? -1 : 1));
            if (found) found.state = 'matched';
          } else {
            now += each * 1000;
            real.clock.advanceTo(now);
            for (const one of model) if (one.state === 'open' && one.expiresAt <= now) one.state = 'expired';
            model = model.filter(({ expiresAt }) => expiresAt + keptAfterExpiry > now);
          }
          expect(real.states()).toEqual(model.map(({ state }) => state));
        }
      }),
      { numRuns: 300 },
    );
  });
});
