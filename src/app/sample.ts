import type { Workspace } from '../generated/types.ts';
import { parseWorkspace } from '../model/parse-workspace.ts';

/** The workspace that a new user sees first. Throws when the example is not a workspace: that is our mistake. */
export async function loadSample(): Promise<Workspace> {
  const { default: sample } = await import('../../schemas/examples/sample/workspace.json');
  const { workspace, diagnostics } = parseWorkspace(JSON.stringify(sample));
  if (!workspace) throw new Error(`The sample workspace cannot be read: ${diagnostics[0]?.message}`);
  return workspace;
}
