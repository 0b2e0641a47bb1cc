import { describe, expect, it } from 'vitest';
import { createLockManager } from './lock-manager.suite.ts';
import { locksSuite } from './locks.suite.ts';
import { createMemoryLocks } from './memory-locks.ts';
import { createWebLocks } from './web-locks.ts';

locksSuite('memory locks', () => {
  const locks = createMemoryLocks();
  return () => locks;
});

locksSuite('web locks', () => {
  const manager = createLockManager();
  return () => createWebLocks(manager);
});

describe('web locks', () => {
  it('push out a tab that does not answer', async () => {
    const manager = createLockManager();
    const frozen = await createWebLocks(manager).acquire('w');
    const heard: string[] = [];
    frozen.onChange((held) => {
      heard.push(held ? 'gained' : frozen.held ? 'asked' : 'pushed out');
      return new Promise(() => {});
    });
    const waiting = await createWebLocks(manager).acquire('w');
    await waiting.takeOver();
    await new Promise((resolve) => setTimeout(resolve));
    expect([frozen.held, waiting.held]).toEqual([false, true]);
    expect(heard).toEqual(['asked', 'pushed out']);
    frozen.release();
    waiting.release();
  });
  it('are refused where a page may not use them', async () => {
    await expect(createWebLocks(undefined).acquire('w')).rejects.toThrow('no locks');
  });
});
