import { blocks } from '../../blocks/index.ts';
import type { Designer, Locks, WorkspaceStorage } from '../designer/designer.ts';
import { createDesigner } from '../designer/index.ts';
import type { Workspace } from '../generated/types.ts';
import { createMemoryLocks, createMemoryStorage, createWebLocks, openBrowserStorage } from '../storage/index.ts';
import { loadSample } from './sample.ts';

/** What the page starts with. */
export interface Started {
  readonly designer: Designer;
  /** What a person must know: nothing is kept in this browser. */
  readonly warning?: string;
}

/** Opens the workspace worked on last, or the sample; in memory where the browser keeps nothing. */
export async function boot(): Promise<Started> {
  const kept = await openKept();
  const { workspace, revision } = await newest(kept.storage);
  const designer = createDesigner({
    registry: blocks,
    workspace,
    revision,
    storage: kept.storage,
    locks: kept.locks,
    now: () => Date.now(),
  });
  return { designer, ...(kept.warning === undefined ? {} : { warning: kept.warning }) };
}

async function openKept(): Promise<{ storage: WorkspaceStorage; locks: Locks; warning?: string }> {
  try {
    const storage = await openBrowserStorage();
    // A store that opens may still refuse to be read, as in some private windows.
    await storage.list();
    return { storage, locks: 'locks' in navigator ? createWebLocks() : createMemoryLocks() };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return {
      storage: createMemoryStorage(),
      locks: createMemoryLocks(),
      warning: `This browser keeps nothing for the studio: your work is lost when the page is closed. Export the workspace to keep it. (${reason})`,
    };
  }
}

async function newest(storage: WorkspaceStorage): Promise<{ workspace: Workspace; revision: number }> {
  const summaries = await storage.list();
  const [last] = [...summaries].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  const stored = last && (await storage.load(last.id));
  return stored ?? { workspace: await loadSample(), revision: 0 };
}
