import type { Diagnostic, Json, Workspace } from '../generated/types.ts';
import { validateWorkspace } from '../generated/validate/workspace.js';
import { readDocument } from './read-document.ts';

/** The version of the workspace format that this code writes. */
export const workspaceSchemaVersion = 1;

/** What reading a document gives: the document when it can be opened, and what is wrong with it. */
export interface ParsedWorkspace {
  readonly workspace?: Workspace;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a workspace from JSON text or from a value already parsed. A document that is not a workspace is refused with
 * the reason; one that is, opens. Faults inside blocks are found by `compile`, not here, so they never keep a workspace shut.
 */
export function parseWorkspace(source: string | Json): ParsedWorkspace {
  const { value, diagnostics } = readDocument(source, {
    name: 'workspace',
    schemaVersion: workspaceSchemaVersion,
    validate: validateWorkspace,
  });
  return value ? { workspace: value, diagnostics } : { diagnostics };
}
