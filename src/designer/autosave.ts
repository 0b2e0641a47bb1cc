import type { Workspace } from '../generated/types.ts';
import { type Saving, StaleRevisionError, type WorkspaceStorage } from './designer.ts';

/** What autosave needs. */
export interface AutosaveOptions {
  readonly storage: WorkspaceStorage;
  /** Revision of the stored workspace, 0 when it is not stored yet. */
  readonly revision: number;
  /** Milliseconds of quiet before a save. */
  readonly delay: number;
  /** The newest workspace. */
  workspace(): Workspace;
  /** Hears how saving stands. */
  report(saving: Saving): void;
}

/** Keeps the stored workspace up with the edited one. */
export interface Autosave {
  /** Says that the workspace has changed. It is saved after a pause, under steady change at least every one and a half pauses. */
  changed(): void;
  /** Saves now what is unsaved; resolves when that is done or has failed. */
  flush(): Promise<void>;
  /** Why nothing more can be saved from here, so that nothing may be edited; undefined while it can. */
  readonly closed: string | undefined;
  /** True when something is not on disk yet. */
  readonly unsaved: boolean;
  readonly revision: number;
  /** Stops saving until `open`, and says why. What is unsaved stays unsaved. */
  close(reason: string): void;
  /** Saves again, from now on as successor of `revision`. What was unsaved is forgotten. */
  open(revision: number): void;
}

/** Autosave that has nothing to save yet. */
export function createAutosave({ storage, revision: start, delay, workspace, report }: AutosaveOptions): Autosave {
  let revision = start;
  let unsaved = false;
  let closed: string | undefined;
  let running: Promise<void> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;

  const clearTimers = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    quiet = latest = undefined;
  };

  async function save(): Promise<void> {
    unsaved = false;
    report({ state: 'saving' });
    try {
      const stored = await storage.save(workspace(), revision);
      revision = stored.revision;
      if (closed === undefined) report(unsaved ? { state: 'waiting' } : { state: 'saved', at: stored.savedAt });
    } catch (cause) {
      unsaved = true;
      if (closed !== undefined) return;
      const reason = cause instanceof Error ? cause.message : String(cause);
      if (cause instanceof StaleRevisionError) closed = reason;
      report({ state: 'failed', reason });
    }
  }

  function flush(): Promise<void> {
    clearTimers();
    if (running) return running.then(() => (unsaved ? flush() : undefined));
    if (!unsaved || closed !== undefined) return Promise.resolve();
    running = save().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    changed() {
      if (closed !== undefined) return;
      unsaved = true;
      if (!running) report({ state: 'waiting' });
      clearTimeout(quiet);
      quiet = setTimeout(flush, delay);
      latest ??= setTimeout(flush, delay * 1.5);
    },
    flush,
    get closed() {
      return closed;
    },
    get unsaved() {
      return unsaved;
    },
    get revision() {
      return revision;
    },
    close(reason) {
      clearTimers();
      closed = reason;
      report({ state: 'readOnly', reason });
    },
    open(next) {
      clearTimers();
      closed = undefined;
      unsaved = false;
      revision = next;
      report({ state: 'saved' });
    },
  };
}
