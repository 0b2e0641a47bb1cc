import type { Diagnostic, Workspace } from '../../generated/types.ts';
import { canonicalJson } from '../../model/json.ts';
import { parseWorkspace } from '../../model/parse-workspace.ts';
import { largestDocument } from '../../model/read-document.ts';

/** What reading a file gave: a workspace to open, or the reasons why there is none. */
export type ReadFile = { readonly workspace: Workspace } | { readonly refused: readonly Diagnostic[] };

/** Reads a workspace file. Nothing is opened by this; a file that cannot be read is refused with the reason. */
export async function readWorkspaceFile(file: File): Promise<ReadFile> {
  if (file.size > largestDocument * 4)
    return refused('workspace/too-large', `The file has ${file.size} bytes, which is more than any workspace.`);
  let text: string;
  try {
    text = await file.text();
  } catch (cause) {
    return refused(
      'workspace/unreadable',
      `The file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
    );
  }
  const { workspace, diagnostics } = parseWorkspace(text);
  return workspace ? { workspace } : { refused: diagnostics };
}

function refused(code: string, message: string): ReadFile {
  return { refused: [{ code, severity: 'error', at: '', message }] };
}

/** The whole workspace as text of a file: keys in order, one property a line, so that it diffs well. */
export function workspaceText(workspace: Workspace): string {
  return `${canonicalJson(workspace, 2)}\n`;
}

/** A file name made from the workspace's name, safe on every system. */
export function workspaceFileName(workspace: Workspace): string {
  const plain = workspace.name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase();
  return `${plain || 'workspace'}.callback-studio.json`;
}

/** Hands a workspace to the person as a file. */
export function downloadWorkspace(workspace: Workspace): void {
  const address = URL.createObjectURL(new Blob([workspaceText(workspace)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = workspaceFileName(workspace);
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
