import { type Compiler, contentHash } from '../compiler/index.ts';
import type { Diagnostic, InstantText, Workspace } from '../generated/types.ts';
import { isWithin } from '../model/pointer.ts';
import type { TablePublished, TableVersion, WorkspaceStorage } from './designer.ts';
import { counted } from './edits.ts';
import { refuseName, tidyName } from './names.ts';
import { settingsGuards } from './settings-table/index.ts';

/** Times that a version number taken by another tab is tried again. */
const attempts = 3;

/**
 * Stores CALLBACK_SETTINGS as it is now as its next version. Refused by the gates of the guide, by findings in the table that
 * forbid saving or publishing it, and when the newest version says the same.
 */
export async function publishTable(
  workspace: Workspace,
  who: string,
  compiler: Compiler,
  storage: WorkspaceStorage,
  at: InstantText,
): Promise<TablePublished> {
  const refused = (reason: string, diagnostics: readonly Diagnostic[] = []) =>
    ({ done: false, reason, diagnostics }) as const;
  const { edit, save } = settingsGuards(workspace);
  const gate = edit ?? save;
  if (gate) return refused(gate.reason);
  if (refuseName(who, []) !== undefined)
    return refused('Who publishes the table must be named, in at most 255 characters.');
  const forbidding = compiler.compile(workspace).diagnostics.filter(forbidsPublishing);
  if (forbidding.length > 0)
    return refused(
      `CALLBACK_SETTINGS has ${counted(forbidding.length, 'problem')} that must be mended first.`,
      forbidding,
    );
  const table = workspace.callbackSettings;
  const hash = contentHash(table);
  for (let attempt = 1; ; attempt++) {
    try {
      const [newest] = await storage.tableVersions(workspace.id);
      if (newest?.hash === hash) return refused(`Nothing has changed since version ${newest.version}.`);
      const version: TableVersion = {
        workspace: workspace.id,
        version: (newest?.version ?? 0) + 1,
        at,
        who: tidyName(who),
        table,
        hash,
      };
      await storage.publishTable(version);
      return { done: true, version };
    } catch (cause) {
      if (attempt === attempts) return refused(cause instanceof Error ? cause.message : String(cause));
    }
  }
}

/** Faults of the workspace's own shape: with one of these, nothing further was found out about the table. */
const shapeFaults: readonly string[] = ['schema/type', 'schema/required', 'schema/discriminator'];

function forbidsPublishing({ at, code, severity, params }: Diagnostic): boolean {
  if (isWithin(at, '/callbackSettings')) return severity === 'error' || params?.blocks !== undefined;
  return shapeFaults.includes(code) && !isWithin(at, '/applications');
}
