import { createMemoryStore, type MemoryStore } from './memory-store.ts';
import type { Ids, Store } from './ports.ts';
import type { Runtime } from './runtime.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** Where a simulated runtime lives: its clock, and what becomes of it. */
export interface RuntimePlace {
  /** What the runtime, and everything that answers it, must be driven by. */
  readonly clock: VirtualClock;
  /** Puts a runtime to work. Gives what says which one it is at the moment. `ids` must be those given. */
  begin(start: (store: Store, ids: Ids) => Runtime): () => Runtime;
}

/** A place where a runtime lives undisturbed. */
export function createQuietPlace(clock: VirtualClock, ids: Ids): RuntimePlace {
  return {
    clock,
    begin(start) {
      const runtime = start(createMemoryStore(), ids);
      return () => runtime;
    },
  };
}

/**
 * A place where a runtime dies after each commit, before it does anything else, and once more after each effect, before that
 * is committed: each effect is carried out twice. Another runtime goes on with the stored JSON alone. That nobody can tell is
 * the proof that nothing but the store counts. `onCrash` gets what was stored.
 */
export function createDeadlyPlace(inner: VirtualClock, drawn: Ids, onCrash: (stored: string) => void): RuntimePlace {
  let isDead = false;
  let revive = () => {};
  const ids = createRepeatingIds(drawn);
  const tried = new Set<string>();
  const mortal = ({ get, all, commit }: MemoryStore): Store => ({
    get,
    all,
    commit(changes) {
      isDead = true;
      const taken = changes.find(({ collection, value }) => collection === 'outbox' && value === undefined);
      if (taken && !tried.has(taken.id)) {
        tried.add(taken.id);
        ids.repeat();
        return new LostCommit();
      }
      commit(changes);
      ids.goOn();
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
      let runtime = start(mortal(store), ids);
      revive = () => {
        while (isDead) {
          isDead = false;
          runtime.stop();
          const stored = store.toJson();
          onCrash(stored);
          store = createMemoryStore(stored);
          runtime = start(mortal(store), ids);
        }
      };
      return () => alive(() => runtime);
    },
  };
}

/** Chance that comes the same when what was drawn for is done once more. */
function createRepeatingIds({ next, digits, fraction }: Ids): Ids & { repeat(): void; goOn(): void } {
  let made: (string | number)[] = [];
  let again: (string | number)[] = [];
  const draw = <T extends string | number>(fresh: () => T): T => {
    // What comes again was drawn by the same calls in the same order.
    const drawn = (again.shift() as T | undefined) ?? fresh();
    made.push(drawn);
    return drawn;
  };
  return {
    next: (kind) => draw(() => next(kind)),
    digits: (count) => draw(() => digits(count)),
    fraction: () => draw(fraction),
    repeat() {
      again = made;
      made = [];
    },
    goOn() {
      again = [];
      made = [];
    },
  };
}

/** A commit that never came to be. */
class LostCommit extends Promise<undefined> {
  constructor() {
    super(() => {});
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise, and the loop asks it in this way only
  override then<A = void, B = never>(): Promise<A | B> {
    return new Promise<never>(() => {});
  }
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
