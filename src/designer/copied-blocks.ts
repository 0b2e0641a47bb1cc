import type { Json, Variable, Workspace } from '../generated/types.ts';
import { validateApplication } from '../generated/validate/workspace.js';
import { isJsonObject, own } from '../model/json.ts';
import type { CopiedBlocks } from './designer.ts';
import { applicationOf } from './edits.ts';

/** Longest clipboard text that is read as blocks, in characters: 16 Mi. */
const longestText = 16 * 1024 * 1024;

/**
 * Blocks of an application as the clipboard holds them, with the connections between them. Initial values of secure variables
 * stay behind: a clipboard is read by every program.
 */
export function copyBlocks(workspace: Workspace, application: string, blockIds: readonly string[]): CopiedBlocks {
  const found = applicationOf(workspace, application);
  const ids = new Set(blockIds.filter((id) => found && own(found.blocks, id)));
  const picked = <T>(collection: Readonly<Record<string, T>> = {}, pick: (key: string, value: T) => boolean) =>
    Object.fromEntries(Object.entries(collection).filter(([key, value]) => pick(key, value)));
  return {
    format: 'callback-studio/blocks',
    version: 1,
    blocks: picked(found?.blocks, (id) => ids.has(id)),
    connections: picked(found?.connections, (_, { from, to }) => ids.has(from) && ids.has(to)),
    layout: picked(found?.layout, (id) => ids.has(id)),
    variables: Object.fromEntries(
      Object.entries(found?.variables ?? {}).map(([name, variable]) => [name, withoutSecret(variable)]),
    ),
  };
}

function withoutSecret(variable: Variable): Variable {
  if (!variable.secure) return variable;
  const { initial: _, ...rest } = variable;
  return rest;
}

/** Copied blocks in a text from the clipboard; undefined when it holds anything else. */
export function parseCopiedBlocks(text: string): CopiedBlocks | undefined {
  if (text.length > longestText || !text.includes('callback-studio/blocks')) return undefined;
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  if (!isJsonObject(value) || value.format !== 'callback-studio/blocks' || value.version !== 1) return undefined;
  const { blocks, connections, layout, variables } = value;
  // As parts of an application, copied blocks are checked by its schema.
  const application: unknown = { name: 'Copied', type: 'default', entry: {}, blocks, connections, layout, variables };
  if (!validateApplication(application)) return undefined;
  const { blocks: b, connections: c, layout: l, variables: v } = application;
  return { format: 'callback-studio/blocks', version: 1, blocks: b, connections: c, layout: l, variables: v };
}
