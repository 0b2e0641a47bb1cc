import { blocks } from '../../blocks/index.ts';
import type { Designer, Locks, WorkspaceStorage } from '../designer/designer.ts';
import { createDesigner, newId } from '../designer/index.ts';
import type { Json, Workspace } from '../generated/types.ts';
import { parseWorkspace } from '../model/parse-workspace.ts';
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
  const { workspace, revision, unreadable } = await newest(kept.storage);
  const designer = createDesigner({
    registry: blocks,
    workspace,
    revision,
    storage: kept.storage,
    locks: kept.locks,
    now: () => Date.now(),
  });
  const warning = [kept.warning, unreadable].filter((each) => each !== undefined).join(' ');
  return { designer, ...(warning === '' ? {} : { warning }) };
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

/**
 * The workspace that was saved last and can be read. One that cannot, such as one of a newer studio, stays as it is stored;
 * where no other can be opened, the sample begins beside it under an id of its own.
 */
export async function newest(
  storage: WorkspaceStorage,
): Promise<{ workspace: Workspace; revision: number; unreadable?: string }> {
  const summaries = await storage.list();
  const told: string[] = [];
  for (const { id, name } of [...summaries].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))) {
    const stored = await storage.load(id);
    if (!stored) continue;
    // What is stored was written by some version of the studio, not necessarily by this one.
    const { workspace, diagnostics } = parseWorkspace(stored.workspace as unknown as Json);
    if (workspace) return { workspace, revision: stored.revision, ...unreadableOf(told) };
    told.push(`“${name}”: ${diagnostics[0]?.message ?? 'it cannot be read'}`);
  }
  const sample = await loadSample();
  return { workspace: told.length > 0 ? { ...sample, id: newId() } : sample, revision: 0, ...unreadableOf(told) };
}

function unreadableOf(told: readonly string[]): { readonly unreadable?: string } {
  if (told.length === 0) return {};
  return { unreadable: `A workspace kept in this browser cannot be opened and was left as it is. ${told.join(' ')}` };
}
