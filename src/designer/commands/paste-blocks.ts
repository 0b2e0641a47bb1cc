import type { Application, Json, Phase, Position } from '../../generated/types.ts';
import type { Draft } from '../../model/change.ts';
import { refuseConnection } from '../../model/flow.ts';
import { isJsonObject, own } from '../../model/json.ts';
import { systemVariable } from '../../model/system-variables.ts';
import type { Command, CommandContext, CopiedBlocks } from '../designer.ts';
import { applicationOf, changeOf, counted, gone, putMembers } from '../edits.ts';
import { createNamer, namesIn } from '../names.ts';
import { type PlannedBlock, planPaste } from '../plan-paste.ts';
import { redirectBlocksIn, variablesUsedIn } from '../references.ts';

/** What `pasteBlocks` takes. */
export interface PasteBlocks {
  readonly application: string;
  readonly copied: CopiedBlocks;
  /** Phase to paste into; blocks of several phases keep their own. */
  readonly phase?: Phase;
  /** Where the upper left corner goes, relative to the phase; left out, a little beside the originals. */
  readonly at?: Position;
}

/**
 * Adds copies of blocks with the connections between them, and declares the variables they use where they are missing. What
 * may not stand in the application or phase is left out, and the label says so.
 */
export const pasteBlocks: Command<PasteBlocks> = {
  name: 'paste-blocks',
  label: (workspace, args, { registry }) => {
    const application = applicationOf(workspace, args.application);
    const { placed, skipped } = application ? planPaste(application, args, registry) : { placed: [], skipped: [] };
    const what = `Paste ${counted(placed.length, 'block')}`;
    return skipped.length === 0 ? what : `${what}, without ${skipped.map(({ name }) => `“${name}”`).join(', ')}`;
  },
  refuse: (workspace, args, { registry }) => {
    const application = applicationOf(workspace, args.application);
    if (!application) return gone.application;
    const { placed, skipped } = planPaste(application, args, registry);
    return placed.length > 0 ? undefined : (skipped[0]?.reason ?? 'There is no block to paste.');
  },
  change: (workspace, args, context) =>
    changeOf(workspace, (draft) => {
      const start = applicationOf(workspace, args.application);
      if (!start) return;
      const { placed } = planPaste(start, args, context.registry);
      const copies = new Map(placed.map(({ id }) => [id, context.newId()]));
      const nameOf = createNamer(namesIn(start.blocks));
      const blocks = new Map<string, unknown>();
      const layout = new Map<string, Json>();
      for (const { id, block, position } of placed) {
        const copy = copies.get(id) as string;
        const schema = context.registry.get(block.kind)?.schema;
        const properties = schema ? redirectBlocksIn(schema, block.properties, copies) : block.properties;
        blocks.set(copy, { ...block, name: nameOf(block.name), properties });
        layout.set(copy, position);
      }
      const path = ['applications', args.application];
      putMembers(draft, [...path, 'variables'], missingVariables(start, placed, args.copied, context));
      putMembers(draft, [...path, 'blocks'], blocks);
      putMembers(draft, [...path, 'layout'], layout);
      putMembers(draft, [...path, 'connections'], copiedConnections(args, copies, draft, context));
    }),
  select: (_, { application }, change) => {
    const edits = change.filter(({ path }) => path[2] === 'blocks');
    // One copy is an edit of its own place; several are one edit of the collection.
    const blocks = edits.flatMap(({ path, before, after }) => {
      if (path.length === 4) return [path[3] as string];
      const old = isJsonObject(before) ? before : {};
      return Object.keys(after ?? {}).filter((id) => !Object.hasOwn(old, id));
    });
    return { application, blocks, connections: [] };
  },
};

function missingVariables(
  application: Application,
  placed: readonly PlannedBlock[],
  { variables }: CopiedBlocks,
  { registry }: CommandContext,
): Map<string, unknown> {
  const missing = new Map<string, unknown>();
  for (const { block } of placed) {
    const schema = registry.get(block.kind)?.schema;
    for (const name of schema ? variablesUsedIn(schema, block.properties) : []) {
      const variable = own(variables, name);
      if (!variable || own(application.variables, name) || systemVariable(name)) continue;
      // Being an input or output of a module is no part of what a block needs.
      const { signature: _, ...declaration } = variable;
      missing.set(name, declaration);
    }
  }
  return missing;
}

function copiedConnections(
  { application, copied }: PasteBlocks,
  copies: ReadonlyMap<string, string>,
  draft: Draft,
  { registry, newId }: CommandContext,
): Map<string, unknown> {
  const connections = new Map<string, unknown>();
  const target = applicationOf(draft.workspace, application);
  for (const connection of Object.values(copied.connections)) {
    const from = copies.get(connection.from);
    const to = copies.get(connection.to);
    if (!target || from === undefined || to === undefined) continue;
    if (refuseConnection(target, registry, from, connection.outlet, to) === undefined)
      connections.set(newId(), { from, outlet: connection.outlet, to });
  }
  return connections;
}
