import type { Application, Block, Json, Phase, Position } from '../../generated/types.ts';
import { outletsOf, refuseConnection, refusePlacement } from '../../model/flow.ts';
import { own } from '../../model/json.ts';
import type { BlockRegistry } from '../../model/registry.ts';
import type { Command } from '../designer.ts';
import { applicationOf, blockName, changeOf, gone } from '../edits.ts';
import { refuseId } from '../ids.ts';
import { namesIn, uniqueName } from '../names.ts';

/** What `addBlock` takes. At most one of `after` and `onConnection`. */
export interface AddBlock {
  readonly application: string;
  readonly kind: string;
  readonly phase: Phase;
  readonly position: Position;
  readonly id?: string;
  /** Connect this outlet to the new block, and the new block to what the outlet was connected to, where it can go there. */
  readonly after?: { readonly block: string; readonly outlet: string };
  /** Stand in the middle of this connection. Refused where the new block cannot lead on. */
  readonly onConnection?: string;
}

/** Adds a block with the initial properties of its kind: alone, behind an outlet, or into a connection. */
export const addBlock: Command<AddBlock> = {
  name: 'add-block',
  label: (workspace, { application, kind, after }, { registry }) => {
    const title = registry.get(kind)?.definition.title ?? kind;
    return after ? `Add ${title} after “${blockName(workspace, application, after.block)}”` : `Add ${title}`;
  },
  refuse: (workspace, args, { registry }) => {
    const application = applicationOf(workspace, args.application);
    if (!application) return gone.application;
    const refused =
      refusePlacement(application, registry, args.kind, args.phase) ?? refuseId(application.blocks, args.id);
    if (refused) return refused;
    if (args.onConnection !== undefined && !own(application.connections, args.onConnection)) return gone.connection;
    const place = placeOf(application, args);
    if (!place) return undefined;
    // Whether it may be connected is asked of the application with the block already in it.
    const id = unusedKey(application.blocks);
    const block = newBlock(application, args, registry);
    const placed = { ...application, blocks: { ...application.blocks, [id]: block } };
    const refusedTo = refuseConnection(placed, registry, place.from, place.outlet, id);
    if (refusedTo || args.onConnection === undefined || !place.cut) return refusedTo;
    const onward = onwardOutlet(placed, registry, id);
    return onward === undefined
      ? `“${block.name}” does not go on to another block, so it cannot stand in a connection.`
      : refuseConnection(placed, registry, id, onward, place.cut.to);
  },
  change: (workspace, args, { registry, newId }) =>
    changeOf(workspace, (draft) => {
      const start = applicationOf(workspace, args.application);
      if (!start) return;
      const id = args.id ?? newId();
      const path = ['applications', args.application];
      // Blocks and connections are JSON; their generated types do not say so themselves.
      draft.set([...path, 'blocks', id], newBlock(start, args, registry) as unknown as Json);
      draft.set([...path, 'layout', id], { x: args.position.x, y: args.position.y });
      const place = placeOf(start, args);
      const placed = applicationOf(draft.workspace, args.application);
      if (!place || !placed) return;
      const { from, outlet, cut } = place;
      draft.set([...path, 'connections', cut?.id ?? newId()], { from, outlet, to: id });
      const onward = cut && onwardOutlet(placed, registry, id);
      if (cut && onward !== undefined && !refuseConnection(placed, registry, id, onward, cut.to))
        draft.set([...path, 'connections', newId()], { from: id, outlet: onward, to: cut.to });
    }),
  select: (_, { application }, change) => {
    const added = change.find(({ path, before }) => path.length === 4 && path[2] === 'blocks' && before === undefined);
    return added && { application, blocks: [added.path[3] as string], connections: [] };
  },
};

function newBlock(application: Application, { kind, phase }: AddBlock, registry: BlockRegistry): Block {
  const definition = registry.get(kind)?.definition;
  if (!definition) throw new Error(`add-block was not refused for the unknown kind ${kind}`);
  return {
    kind,
    version: definition.version,
    name: uniqueName(definition.title, namesIn(application.blocks)),
    phase,
    properties: definition.initial(application.type),
  };
}

/** The outlet that will lead to the new block, and the connection that is cut there, if there is one. */
function placeOf(
  { connections }: Application,
  { after, onConnection }: AddBlock,
): { from: string; outlet: string; cut?: { id: string; to: string } } | undefined {
  const place = onConnection === undefined ? undefined : own(connections, onConnection);
  const from = place?.from ?? after?.block;
  const outlet = place?.outlet ?? after?.outlet;
  if (from === undefined || outlet === undefined) return undefined;
  const cut = Object.entries(connections).find(([, each]) => each.from === from && each.outlet === outlet);
  return { from, outlet, ...(cut ? { cut: { id: cut[0], to: cut[1].to } } : {}) };
}

/** The first outlet of a block that can be connected at all. */
function onwardOutlet(application: Application, registry: BlockRegistry, id: string): string | undefined {
  const block = own(application.blocks, id);
  const definition = block && registry.get(block.kind)?.definition;
  // A connection to itself is refused only where the outlet cannot be connected.
  return (
    definition &&
    outletsOf(definition, block).find(({ id: outlet }) => !refuseConnection(application, registry, id, outlet, id))?.id
  );
}

function unusedKey(collection: Readonly<Record<string, unknown>>): string {
  for (let count = 0; ; count++) if (!Object.hasOwn(collection, `new${count}`)) return `new${count}`;
}
