import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  littleBehaviors as behaviors,
  littleConfiguration,
  littleProgram,
} from '../runtime/sessions/little-programs.suite.ts';
import { createLockManager } from '../storage/lock-manager.suite.ts';
import { createMemoryLocks } from '../storage/memory-locks.ts';
import { createWebLocks } from '../storage/web-locks.ts';
import { openIndexedDbStore } from './indexed-db-store.ts';
import { type ActingLock, type ActingLocks, actAlone } from './one-host.ts';
import type { Store } from './ports.ts';
import { createRuntime, type Runtime } from './runtime.ts';
import { createSeededIds } from './seeded-ids.ts';
import { telephonyOf } from './telephony.suite.ts';
import { createVirtualClock } from './virtual-clock.ts';

/** Locks that also say what each one holds, to let go of it as the death of a tab does. */
function mortal(locks: ActingLocks) {
  const given: ActingLock[] = [];
  return {
    die: (index: number) => given[index]?.release(),
    acquire: async (name: string) => {
      const lock = await locks.acquire(name);
      given.push(lock);
      return lock;
    },
  };
}

/** What is only done in a while: locks tell others in their own time. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isSo()).toBe(true);
}

const tick = () => new Promise((resolve) => setTimeout(resolve));

describe.each([
  ['memory locks', () => createMemoryLocks()],
  ['web locks', () => createWebLocks(createLockManager())],
])('hosts with %s', (_, openLocks) => {
  function hosts(locks: ActingLocks = openLocks()) {
    const story: string[] = [];
    const join = (name: string) =>
      actAlone(locks, 'centre', () => {
        story.push(`${name} starts`);
        return () => {
          story.push(`${name} stops`);
        };
      });
    return { join, story };
  }

  it('act one at a time; the next takes over when the one before leaves', async () => {
    const { join, story } = hosts();
    const [one, two] = [await join('one'), await join('two')];
    await until(() => one.isActing);
    expect(two.isActing).toBe(false);
    await one.leave();
    await one.over;
    await until(() => two.isActing);
    expect([one.isActing, story]).toEqual([false, ['one starts', 'one stops', 'two starts']]);
    await two.leave();
  });

  it('leave without having acted', async () => {
    const { join, story } = hosts();
    const [one, two] = [await join('one'), await join('two')];
    await two.leave();
    await one.leave();
    await tick();
    expect(story).toEqual(['one starts', 'one stops']);
  });

  it('take over from one that could not start', async () => {
    const locks = openLocks();
    const broken = await actAlone(locks, 'centre', () => {
      throw new Error('no disk');
    });
    const { join } = hosts(locks);
    const two = await join('two');
    await expect(broken.over).rejects.toThrow('no disk');
    await until(() => two.isActing);
    await two.leave();
  });
});

describe('a host', () => {
  it('has stopped before another one acts, also while it was still starting', async () => {
    const story: string[] = [];
    const locks = createMemoryLocks();
    let go = () => {};
    const slow = await actAlone(locks, 'centre', async () => {
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      story.push('slow starts');
      return async () => {
        await tick();
        story.push('slow stops');
      };
    });
    const other = await locks.acquire('centre');
    const taken = other.takeOver().then(() => story.push('other acts'));
    await tick();
    expect([slow.isActing, other.held, story]).toEqual([false, false, []]);
    go();
    await taken;
    expect(story).toEqual(['slow starts', 'slow stops', 'other acts']);
    await slow.leave();
    other.release();
  });

  it('acts again when its turn comes back', async () => {
    const locks = createMemoryLocks();
    let starts = 0;
    const host = await actAlone(locks, 'centre', () => {
      starts += 1;
      return () => {};
    });
    const other = await locks.acquire('centre');
    await other.takeOver();
    expect(host.isActing).toBe(false);
    other.release();
    await until(() => host.isActing);
    expect(starts).toBe(2);
    await host.leave();
  });
});

describe('two hosts over one database', () => {
  const program = littleProgram({
    hello: ['say', { text: 'Hello' }, { done: 'agent' }],
    agent: ['route', { queue: 'Sales' }, { routed: null, failed: null }],
  });
  const configuration = littleConfiguration(
    { main: program },
    {
      numbers: [{ number: '+12125550100', program: 'main' }],
      queues: [{ name: 'Sales' }],
      agents: [{ id: 'ann', name: 'Ann', skills: {} }],
    },
  );
  const ended = { type: 'call.promptsEnded' } as const;

  it('lose no call and do nothing twice when the one that acts dies', async () => {
    const locks = mortal(createMemoryLocks());
    const clock = createVirtualClock(0);
    const done: string[] = [];
    const join = async (name: string) => {
      const telephony = telephonyOf({
        play: (session) => done.push(`${name}: ${session} play`),
        hold: (session) => done.push(`${name}: ${session} hold`),
        release: (session) => done.push(`${name}: ${session} release`),
        offer: (session, id, agent) => {
          done.push(`${name}: ${session} offer ${agent}`);
          void at.runtime?.telephony.report(session, { type: 'answered', id, agent });
        },
        bridge: (session, _id, agent) => done.push(`${name}: ${session} bridge ${agent}`),
      });
      const at: { runtime?: Runtime; store?: Store } = {};
      const standby = await actAlone(locks, 'centre', async () => {
        const store = await openIndexedDbStore('two-hosts');
        const ports = { store, clock, telephony, notifier: { notify() {} }, ids: createSeededIds(1), behaviors };
        const runtime = createRuntime(configuration, ports);
        Object.assign(at, { runtime, store });
        return async () => {
          runtime.stop();
          store.close();
        };
      });
      return { at, standby };
    };

    const [one, two] = [await join('one'), await join('two')];
    await until(() => one.standby.isActing);
    const started = one.at.runtime?.calls.arrive({ from: '+12125550199', to: '+12125550100' });
    await one.at.runtime?.settled();
    expect(started).toEqual({ session: 'call-1' });
    expect(two.at.runtime).toBeUndefined();

    locks.die(0);
    await until(() => two.standby.isActing);
    // What the dead one had begun to do as it died does not count any more.
    one.at.runtime?.calls.report('call-1', ended);
    await expect(one.at.runtime?.settled()).rejects.toMatchObject({ name: 'TakenOverError' });
    expect(two.at.runtime?.calls.get('call-1')?.session.step).toBe('hello');

    two.at.runtime?.calls.report('call-1', ended);
    two.at.runtime?.agents.setState('ann', 'ready');
    await two.at.runtime?.settled();
    expect(done).toEqual(['one: call-1 play', 'two: call-1 hold', 'two: call-1 offer ann', 'two: call-1 bridge ann']);
    await two.standby.leave();
  });
});
