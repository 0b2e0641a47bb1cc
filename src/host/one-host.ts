/** The right to act, which one of those who asked for it has. */
export interface ActingLock {
  readonly held: boolean;
  /** Tells when it was gained or lost; who gives it up of their own accord waits for what `listener` promises. */
  onChange(listener: (held: boolean) => void | Promise<void>): () => void;
  release(): void;
}

/** Locks by name, between the tabs and workers of a browser or within one program. Who dies loses theirs. */
export interface ActingLocks {
  acquire(name: string): Promise<ActingLock>;
}

/** Stops acting; fulfilled when nothing is decided or written any more. */
export type StopActing = () => void | Promise<void>;

/** One of those who stand ready to act. */
export interface Standby {
  /** True while it acts: nobody else does. */
  readonly isActing: boolean;
  /** Stops acting, or waiting to; the next one in line takes over. Fulfilled when it has stopped. */
  leave(): Promise<void>;
  /** Fulfilled after `leave`. Rejected when starting or stopping failed; then it has left as well, so that another can act. */
  readonly over: Promise<void>;
}

/**
 * Lets one host act at a time, however many stand ready over one store. `start` is called when it is this one's turn, at
 * once or when the one before has left or died; it opens the store anew, so that it goes on from what was committed last. It may be
 * called again when the turn was lost and comes back. Rejects where no locks are to be had.
 */
export async function actAlone(
  locks: ActingLocks,
  name: string,
  start: () => StopActing | Promise<StopActing>,
): Promise<Standby> {
  const lock = await locks.acquire(name);
  let isOurs = lock.held;
  let hasLeft = false;
  let stop: StopActing | undefined;
  let turns: Promise<void> = Promise.resolve();
  let settle: { done(): void; failed(reason: unknown): void } = { done() {}, failed() {} };
  const over = new Promise<void>((done, failed) => {
    settle = { done, failed };
  });
  // Who does not ask how it ended does not want to hear of it.
  over.catch(() => {});

  const turn = async (): Promise<void> => {
    const mayAct = isOurs && !hasLeft;
    if (mayAct && !stop) stop = await start();
    if (mayAct || !stop) return;
    const stopping = stop;
    stop = undefined;
    await stopping();
  };
  const fail = (reason: unknown): void => {
    hasLeft = true;
    lock.release();
    settle.failed(reason);
  };
  /** One turn after the other: a host that is still starting is stopped when it has started. */
  const next = (): Promise<void> => {
    turns = turns.then(turn).catch(fail);
    return turns;
  };

  const forget = lock.onChange((held) => {
    isOurs = held;
    // Losing the lock waits until this host has stopped; gaining it does not wait until it has started.
    const done = next();
    return held ? undefined : done;
  });
  if (isOurs) void next();

  return {
    get isActing() {
      return stop !== undefined;
    },
    async leave() {
      hasLeft = true;
      await next();
      forget();
      lock.release();
      settle.done();
    },
    over,
  };
}
