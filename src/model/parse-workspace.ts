import type { Diagnostic, Json, Workspace } from '../generated/types.ts';
import { validateWorkspace } from '../generated/validate/workspace.js';
import { isJsonObject } from './json.ts';
import { toPointer } from './pointer.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';

/** The version of the workspace format that this code writes. */
export const workspaceSchemaVersion = 1;

/** Longest text that is read as a workspace, in characters: 64 Mi. */
export const largestWorkspace = 64 * 1024 * 1024;

/** Deepest nesting that is read, in levels. */
const deepest = 64;

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
  if (typeof source === 'string' && source.length > largestWorkspace)
    return refused(
      'workspace/too-large',
      `The file has ${source.length} characters; at most ${largestWorkspace} are read.`,
    );
  let value: Json;
  try {
    value = typeof source === 'string' ? (JSON.parse(source.replace(/^\uFEFF/, '')) as Json) : source;
  } catch (cause) {
    return refused(
      'workspace/not-json',
      `This is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`,
    );
  }
  if (!isJsonObject(value)) return refused('workspace/not-an-object', 'A workspace is a JSON object.');
  const unsafe = unsafePlace(value, [], 0);
  if (unsafe) return unsafe;
  const version = value.schemaVersion;
  if (version !== workspaceSchemaVersion)
    return refused(
      'workspace/unknown-version',
      typeof version === 'number' && version > workspaceSchemaVersion
        ? `This workspace has version ${version}; this studio reads version ${workspaceSchemaVersion}. Open it with a newer studio.`
        : `This is not a workspace of Callback Studio: schemaVersion is ${JSON.stringify(version) ?? 'missing'}, not ${workspaceSchemaVersion}.`,
      '/schemaVersion',
    );
  const diagnostics = schemaDiagnostics(validateWorkspace, value);
  if (diagnostics.length > 0) return { diagnostics };
  return { workspace: value as unknown as Workspace, diagnostics: [] };
}

function refused(code: string, message: string, at = ''): ParsedWorkspace {
  return { diagnostics: [{ code, severity: 'error', at, message }] };
}

/** Names that reach a prototype have no business in a document, and nesting without end breaks whoever walks it. */
function unsafePlace(value: Json, path: readonly string[], depth: number): ParsedWorkspace | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > deepest)
    return refused(
      'workspace/too-deep',
      `The document is nested more than ${deepest} levels deep.`,
      toPointer(path.slice(0, 8)),
    );
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__')
      return refused('workspace/forbidden-key', 'The key “__proto__” is not allowed.', toPointer([...path, key]));
    const found = unsafePlace(item, [...path, key], depth + 1);
    if (found) return found;
  }
  return undefined;
}
