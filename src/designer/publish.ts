import type { Compiler } from '../compiler/index.ts';
import type { InstantText, PublishedVersion, Workspace } from '../generated/types.ts';
import { applyChange } from '../model/change.ts';
import { hasErrors } from '../model/diagnostic.ts';
import type { Publication, Published, WorkspaceStorage } from './designer.ts';
import { applicationOf, gone } from './edits.ts';

/** Times that a version number taken by another tab is tried again. */
const attempts = 3;

/**
 * Compiles an application as it is now and stores the frozen configuration as its next version. The next version comes after
 * every stored one, whatever the workspace says: no number is given twice.
 */
export async function publishApplication(
  workspace: Workspace,
  application: string,
  compiler: Compiler,
  storage: WorkspaceStorage,
  at: InstantText,
): Promise<Published> {
  const refused = (reason: string) => ({ done: false, reason, diagnostics: [] }) as const;
  const found = applicationOf(workspace, application);
  if (!found) return refused(gone.application);
  const { configuration, diagnostics } = compiler.compile(workspace, { applications: [application] });
  if (!configuration || hasErrors(diagnostics)) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const reason = `“${found.name}” has ${errors.length === 1 ? 'an error' : `${errors.length} errors`} that must be mended first.`;
    return { done: false, reason, diagnostics: errors };
  }
  for (let attempt = 1; ; attempt++) {
    try {
      const stored = await storage.publications(workspace.id, application);
      const version = 1 + Math.max(found.published?.version ?? 0, ...stored.map((each) => each.version));
      const numbered = numberedAs(workspace, application, { version, at, hash: configuration.hash });
      const frozen = compiler.compile(numbered, { applications: [application] }).configuration ?? configuration;
      const publication: Publication = {
        ...{ workspace: workspace.id, application, version, at },
        hash: frozen.hash,
        configuration: frozen,
      };
      await storage.publish(publication);
      return { done: true, publication };
    } catch (cause) {
      if (attempt === attempts) return refused(cause instanceof Error ? cause.message : String(cause));
    }
  }
}

/** The workspace in which the application has that version, so that the frozen configuration says which one it is. */
function numberedAs(workspace: Workspace, application: string, published: PublishedVersion): Workspace {
  const change = [{ path: ['applications', application, 'published'], before: undefined, after: { ...published } }];
  return applyChange(workspace, change);
}
