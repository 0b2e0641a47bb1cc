import type { Locks, WriteLock } from '../designer/designer.ts';

interface Holder {
  held: boolean;
  tell(held: boolean): Promise<void>;
}

/** Locks among those that share this value, for tests and stories: the same rules as between tabs. */
export function createMemoryLocks(): Locks {
  const lines = new Map<string, Holder[]>();

  /** The first in line holds the lock. */
  async function settle(line: Holder[]): Promise<void> {
    const [first, ...others] = line;
    for (const each of others)
      if (each.held) {
        await each.tell(false);
        each.held = false;
      }
    if (!first || first.held || line[0] !== first) return;
    first.held = true;
    await first.tell(true);
  }

  return {
    async acquire(workspace): Promise<WriteLock> {
      const line = lines.get(workspace) ?? [];
      lines.set(workspace, line);
      const listeners = new Set<(held: boolean) => void | Promise<void>>();
      const holder: Holder = {
        held: line.length === 0,
        async tell(held) {
          await Promise.allSettled([...listeners].map(async (listener) => listener(held)));
        },
      };
      line.push(holder);
      return {
        get held() {
          return holder.held;
        },
        onChange(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        async takeOver() {
          if (holder.held) return;
          line.splice(line.indexOf(holder), 1);
          line.unshift(holder);
          await settle(line);
        },
        release() {
          const place = line.indexOf(holder);
          if (place < 0) return;
          line.splice(place, 1);
          holder.held = false;
          listeners.clear();
          void settle(line);
        },
      };
    },
  };
}
