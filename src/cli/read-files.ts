import { blocks } from '../../blocks/index.ts';
import { compile, parseConfiguration } from '../compiler/index.ts';
import type { Configuration, Diagnostic, Json, Workspace } from '../generated/types.ts';
import { isJsonObject } from '../model/json.ts';
import { parseWorkspace } from '../model/parse-workspace.ts';
import type { Terminal } from './terminal.ts';

/** A file that was read, or an exit without it: the reasons are told already. */
export type ReadFile<T> = { readonly value: T } | { readonly failed: 'unreadable' | 'findings' };

/** The text of a file; a reason is told when it cannot be read. */
export function readText(terminal: Terminal, file: string): ReadFile<string> {
  try {
    return { value: terminal.read(file) };
  } catch (cause) {
    terminal.err(`${file}: cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
    return { failed: 'unreadable' };
  }
}

/** A workspace with the findings of its compilation; nothing is told yet. */
interface CompiledFile {
  readonly workspace?: Workspace;
  readonly configuration?: Configuration;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the workspace in a text: all its applications, or those asked for. */
export function compileText(text: string, applications?: readonly string[]): CompiledFile {
  const { workspace, diagnostics } = parseWorkspace(text);
  if (!workspace) return { diagnostics };
  return { workspace, ...compile(workspace, { registry: blocks, ...(applications ? { applications } : {}) }) };
}

/** The configuration in a text, which may also be a workspace: then it is compiled. */
export function configurationIn(text: string): CompiledFile {
  return isConfiguration(text) ? parseConfiguration(text, { registry: blocks }) : compileText(text);
}

/** True when the text is no document at all, as opposed to a document with faults. */
export function isUnreadable(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code }) => code.endsWith('/not-json') || code.endsWith('/too-large'));
}

function isConfiguration(text: string): boolean {
  // Cheap and safe: what looks like a configuration is checked as one by `parseConfiguration`.
  try {
    const value: Json = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isJsonObject(value) && value.format === 'callback-studio/configuration';
  } catch {
    return false;
  }
}
