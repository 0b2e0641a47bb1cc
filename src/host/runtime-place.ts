import { createMemoryStore, type MemoryStore } from './memory-store.ts';
import type { Store } from './ports.ts';
import type { Runtime } from './runtime.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** Where a simulated runtime lives: its clock, and what becomes of it. */
export interface RuntimePlace {
  /** What the runtime, and everything that answers it, must be driven by. */
  readonly clock: VirtualClock;
  /** Puts a runtime to work. Gives what says which one it is at the moment. */
  begin(start: (store: Store) => Runtime): () => Runtime;
}

/** A place where a runtime lives undisturbed. */
export function createQuietPlace(clock: VirtualClock): RuntimePlace {
  return {
    clock,
    begin(start) {
      const runtime = start(createMemoryStore());
      return () => runtime;
    },
  };
}

/**
 * A place where a runtime dies after each commit, before it does anything else; another one goes on with the stored JSON
 * alone. That nobody can tell is the proof that nothing but the store counts. `onCrash` gets what was stored.
 */
export function createDeadlyPlace(inner: VirtualClock, onCrash: (stored: string) => void): RuntimePlace {
  let isDead = false;
  let revive = () => {};
  const mortal = ({ get, all, commit }: MemoryStore): Store => ({
    get,
    all,
    commit(changes) {
      commit(changes);
      isDead = true;
      return new LastCommit();
    },
  });
  const alive = <T>(then: () => T): T => {
    revive();
    return then();
  };
  return {
    clock: {
      now: inner.now,
      wakeAt(at, wake, about) {
        const wakeAndRevive = () => {
          wake();
          // Deadlines must be another runtime's before the next of them comes.
          revive();
        };
        return inner.wakeAt(at, wakeAndRevive, about);
      },
      advanceTo: (at) => alive(() => inner.advanceTo(at)),
      advanceToNext: () => alive(() => inner.advanceToNext()),
      upcoming: () => alive(() => inner.upcoming()),
    },
    begin(start) {
      let store = createMemoryStore();
      let runtime = start(mortal(store));
      revive = () => {
        while (isDead) {
          isDead = false;
          runtime.stop();
          const stored = store.toJson();
          onCrash(stored);
          store = createMemoryStore(stored);
          runtime = start(mortal(store));
        }
      };
      return () => alive(() => runtime);
    },
  };
}

/** Tells that it is done, which tells the trace, and then never lets go on who waits for it. */
class LastCommit extends Promise<undefined> {
  constructor() {
    super(() => {});
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise, and the loop asks it in this way only
  override then<A = void, B = never>(done?: ((value: undefined) => A | PromiseLike<A>) | null): Promise<A | B> {
    done?.(undefined);
    return new Promise<never>(() => {});
  }
}
