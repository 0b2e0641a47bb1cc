import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { littleCentre, monday } from './little-centre.suite.ts';
import { createMemoryStore } from './memory-store.ts';
import type { Store, Telephony } from './ports.ts';
import { createSystemClock } from './system-clock.ts';

/** A store whose commits count when they are let through. */
function slowStore() {
  const memory = createMemoryStore();
  const asked: { through(): void; refuse(reason: unknown): void }[] = [];
  const store: Store = {
    ...memory,
    commit: (changes) =>
      new Promise((done, refuse) => {
        asked.push({
          through() {
            memory.commit(changes);
            done();
          },
          refuse,
        });
      }),
  };
  /** Lets everything through, and what follows from it. */
  const flush = async () => {
    for (let turn = 0; turn < 5; turn++) {
      for (const each of asked.splice(0)) each.through();
      await Promise.resolve()
        .then(() => {})
        .then(() => {});
      if (asked.length > 0) turn = 0;
    }
  };
  return { store, asked, flush };
}

const silent: Partial<Telephony> = { offer: () => {}, bridge: () => {} };

describe('a deadline that comes while a commit takes its time', () => {
  it('is passed over when that commit has put it off: an agent who took the call in the last moment keeps it', async () => {
    const { store, flush } = slowStore();
    const { runtime, wait } = littleCentre({}, { store, telephone: silent });
    await flush();
    runtime.agents.setState('ann', 'ready');
    runtime.calls.arrive({ from: '+12125550111', to: '+12125550100' });
    await flush();
    const { id = '', session = '' } = runtime.agents.get('ann')?.offered ?? {};
    expect(session).toBe('call-1');
    wait(14.9);
    void runtime.telephony.report(session, { type: 'answered', id, agent: 'ann' });
    wait(0.1);
    await flush();
    expect(runtime.agents.get('ann')).toMatchObject({ state: 'busy', offered: { id, taken: true } });
    wait(15);
    await flush();
    expect(runtime.agents.get('ann')).toMatchObject({ state: 'notReady' });
  });
});

describe('a store that fails', () => {
  it('tells everybody who waits for an answer', async () => {
    const { store, asked, flush } = slowStore();
    const { runtime } = littleCentre({}, { store });
    await flush();
    const order = { virtualQueue: 'Sales', phoneNumber: '+12125550199' };
    const answers = [1, 2].map(() => Promise.resolve(runtime.callbacks.create(order, { by: 'api' })));
    const outcomes = Promise.allSettled(answers);
    asked.splice(0)[0]?.refuse(new Error('the disk is full'));
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(runtime.callbacks.list()).toEqual([]);
  });
});

describe('the clock of the machine', () => {
  beforeEach(() => void vi.useFakeTimers({ now: monday }));
  afterEach(() => void vi.useRealTimers());

  it('wakes nobody before the moment has come, also when it was set back meanwhile', () => {
    const clock = createSystemClock();
    const woken: number[] = [];
    clock.wakeAt(monday + 1000, () => woken.push(clock.now()));
    vi.setSystemTime(monday - 5000);
    vi.advanceTimersByTime(1000);
    expect(woken).toEqual([]);
    vi.advanceTimersByTime(5000);
    expect(woken).toEqual([monday + 1000]);
  });
});
