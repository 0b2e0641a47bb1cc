import type { Locks, WriteLock } from '../designer/designer.ts';

/** How long a tab may take to save for the last time before it is pushed out, in milliseconds. */
const patience = 2000;

/** Asks the holder to give way; answers that it has. `tab` is who asked. */
interface Message {
  readonly type: 'giveWay' | 'givenWay';
  readonly tab: string;
}

/**
 * Locks between the tabs and workers of a browser, by Web Locks. `acquire` rejects where a page may not use them (no https, no
 * localhost). Locks of another kind have nothing to do with each other, whatever their names.
 */
export function createWebLocks(
  manager: LockManager | undefined = globalThis.navigator?.locks,
  kind: 'workspace' | 'host' = 'workspace',
): Locks {
  return {
    async acquire(name) {
      if (!manager) throw new Error('This browser offers no locks to this page.');
      return openLock(manager, `callback-studio/${kind}/${name}`);
    },
  };
}

async function openLock(manager: LockManager, name: string): Promise<WriteLock> {
  const tab = crypto.randomUUID();
  const channel = new BroadcastChannel(name);
  const listeners = new Set<(held: boolean) => void | Promise<void>>();
  let held = false;
  let released = false;
  let letGo = () => {};
  let queued = new AbortController();
  let answered = () => {};

  const tell = async (now: boolean) => {
    await Promise.allSettled([...listeners].map(async (listener) => listener(now)));
  };

  /** Runs while the lock is held; what it returns is settled by letting go. */
  const hold = () => {
    held = true;
    return new Promise<void>((resolve) => {
      letGo = resolve;
    });
  };

  const lost = () => {
    if (!held) return;
    held = false;
    if (!released) void tell(false);
  };

  /** Waits in line until the lock is free. */
  function queue(): void {
    if (released) return;
    queued = new AbortController();
    request({ signal: queued.signal });
  }

  function request(options: LockOptions, granted = () => {}): void {
    manager
      .request(name, options, () => {
        if (released) return undefined;
        const holding = hold();
        void tell(true).then(granted);
        return holding;
      })
      // Rejected: pushed out by another tab, or no longer waiting in line.
      .catch(() => {
        if (!held) return;
        lost();
        queue();
      });
  }

  async function giveWay(to: string): Promise<void> {
    if (!held || to === tab) return;
    await tell(false);
    held = false;
    channel.postMessage({ type: 'givenWay', tab: to } satisfies Message);
    letGo();
    queue();
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type === 'giveWay') void giveWay(data.tab);
    else if (data.tab === tab) answered();
  };

  await new Promise<void>((decided) => {
    manager
      .request(name, { ifAvailable: true }, (lock) => {
        const holding = lock ? hold() : undefined;
        decided();
        return holding;
      })
      .catch(() => {
        lost();
        queue();
      });
  });
  if (!held) queue();

  return {
    get held() {
      return held;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async takeOver() {
      if (held || released) return;
      await new Promise<void>((resolve) => {
        answered = resolve;
        setTimeout(resolve, patience);
        channel.postMessage({ type: 'giveWay', tab } satisfies Message);
      });
      if (held || released) return;
      queued.abort();
      await new Promise<void>((granted) => request({ steal: true }, granted));
    },
    release() {
      released = true;
      held = false;
      queued.abort();
      letGo();
      listeners.clear();
      channel.close();
    },
  };
}
