import { describe, expect, it } from 'vitest';
import type { Locks, WriteLock } from '../designer/designer.ts';

/** What locks must do, in one page and between tabs. `open` gives locks of one tab each, all over the same ground. */
export function locksSuite(name: string, open: () => () => Locks): void {
  /** A lock and what its listener heard. */
  async function acquire(locks: Locks, workspace = 'w', onLose: () => Promise<void> = async () => {}) {
    const lock = await locks.acquire(workspace);
    const heard: boolean[] = [];
    lock.onChange(async (held) => {
      heard.push(held);
      if (!held) await onLose();
    });
    return { lock, heard };
  }

  describe(name, () => {
    it('are held by the first who asks', async () => {
      const tab = open();
      const [one, two, other] = [await acquire(tab()), await acquire(tab()), await acquire(tab(), 'other')];
      expect([one.lock.held, two.lock.held, other.lock.held]).toEqual([true, false, true]);
      release(one.lock, two.lock, other.lock);
    });
    it('go to the next in line when the holder goes away', async () => {
      const tab = open();
      const [one, two, three] = [await acquire(tab()), await acquire(tab()), await acquire(tab())];
      one.lock.release();
      await until(() => two.lock.held);
      expect(two.heard).toEqual([true]);
      expect(three.lock.held).toBe(false);
      two.lock.release();
      await until(() => three.lock.held);
      release(three.lock);
    });
    it('are taken over after the holder has done its last work', async () => {
      const tab = open();
      const order: string[] = [];
      const one = await acquire(tab(), 'w', async () => {
        order.push(one.lock.held ? 'saving' : 'pushed out');
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push('saved');
      });
      const two = await acquire(tab());
      two.lock.onChange(() => void order.push('gained'));
      await two.lock.takeOver();
      await until(() => order.length === 3);
      expect(order).toEqual(['saving', 'saved', 'gained']);
      expect([one.lock.held, two.lock.held]).toEqual([false, true]);
      await one.lock.takeOver();
      expect([one.lock.held, two.lock.held]).toEqual([true, false]);
      release(one.lock, two.lock);
    });
    it('are not taken over by who waits in line, but by who asks', async () => {
      const tab = open();
      const [one, two, three] = [await acquire(tab()), await acquire(tab()), await acquire(tab())];
      await three.lock.takeOver();
      await until(() => three.lock.held && !two.lock.held && !one.lock.held);
      release(one.lock, two.lock, three.lock);
    });
    it('say nothing to those who have let go', async () => {
      const tab = open();
      const [one, two] = [await acquire(tab()), await acquire(tab())];
      two.lock.release();
      one.lock.release();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect([...one.heard, ...two.heard]).toEqual([]);
      const next = await acquire(tab());
      expect(next.lock.held).toBe(true);
      release(next.lock);
    });
  });
}

function release(...locks: readonly WriteLock[]): void {
  for (const lock of locks) lock.release();
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
}
