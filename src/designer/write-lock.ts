import type { Workspace } from '../generated/types.ts';
import type { Autosave } from './autosave.ts';
import type { Locks, WorkspaceStorage, WriteLock } from './designer.ts';

/** What is said while another tab edits. Screens offer to take over beside it. */
export const heldElsewhere = 'Another tab is editing this workspace.';

/** Holding the right to write for one designer. */
export interface HeldLock {
  /** Resolves when it is known whether this tab may write. */
  readonly ready: Promise<void>;
  takeOver(): Promise<void>;
  /** Gives the right away when `last` has settled. */
  release(last: Promise<unknown>): void;
}

/**
 * Opens and closes autosave as the write lock comes and goes. Whoever gains the lock first shows what was stored last; who
 * is asked to give way saves first. Without locks everybody may write, and the revision guards what is stored.
 */
export function holdWriteLock(options: {
  readonly locks: Locks | undefined;
  readonly storage: WorkspaceStorage;
  readonly autosave: Autosave;
  readonly workspace: string;
  reload(workspace: Workspace): void;
  warn(reason: string): void;
}): HeldLock {
  const { locks, storage, autosave, workspace, reload, warn } = options;
  let lock: WriteLock | undefined;
  let released = false;

  async function gain(): Promise<void> {
    try {
      const stored = await storage.load(workspace);
      if (released || !lock?.held) return;
      if (stored && stored.revision !== autosave.revision) reload(stored.workspace);
      autosave.open(stored?.revision ?? 0);
    } catch (cause) {
      autosave.open(autosave.revision);
      warn(cause instanceof Error ? cause.message : String(cause));
    }
  }

  async function lose(): Promise<void> {
    if (lock?.held) await autosave.flush();
    autosave.close(
      autosave.unsaved ? `${heldElsewhere} It took over before the last changes here were saved.` : heldElsewhere,
    );
  }

  async function acquire(from: Locks): Promise<void> {
    autosave.close('Finding out whether another tab is editing this workspace.');
    try {
      lock = await from.acquire(workspace);
    } catch {
      // Without locks the revision still keeps one tab from overwriting the other.
      autosave.open(autosave.revision);
      return;
    }
    if (released) return lock.release();
    lock.onChange((held) => (held ? gain() : lose()));
    await (lock.held ? gain() : lose());
  }

  return {
    ready: locks ? acquire(locks) : Promise.resolve(),
    takeOver: async () => {
      await lock?.takeOver();
    },
    release(last) {
      const release = () => {
        released = true;
        lock?.release();
      };
      last.then(release, release);
    },
  };
}
