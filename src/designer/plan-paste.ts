import type { Application, Block, Phase, Position } from '../generated/types.ts';
import { refusePlacement } from '../model/flow.ts';
import { own } from '../model/json.ts';
import type { BlockRegistry } from '../model/registry.ts';
import type { CopiedBlocks } from './designer.ts';

/** A copied block that may be pasted, in its phase and place. `id` is that of the original. */
export interface PlannedBlock {
  readonly id: string;
  readonly block: Block;
  readonly position: { readonly x: number; readonly y: number };
}

/** What a paste will place, and what it leaves out and why. */
export interface PastePlan {
  readonly placed: readonly PlannedBlock[];
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** Distance to the originals, and to what stands there already, in pixels. */
const offset = 40;

/** Decides block by block what may stand in the application; a kind allowed only once is placed once. */
export function planPaste(
  application: Application,
  { copied, phase, at }: { readonly copied: CopiedBlocks; readonly phase?: Phase; readonly at?: Position },
  registry: BlockRegistry,
): PastePlan {
  const originals = Object.entries(copied.blocks);
  const onePhase = new Set(originals.map(([, block]) => block.phase)).size === 1;
  const move = shift(application, copied.layout, onePhase ? at : undefined);
  const placed: PlannedBlock[] = [];
  const skipped: { name: string; reason: string }[] = [];
  let blocks = application.blocks;
  for (const [id, original] of originals) {
    const block = onePhase && phase !== undefined ? { ...original, phase } : original;
    const reason = refusePlacement({ ...application, blocks }, registry, block.kind, block.phase);
    if (reason !== undefined) {
      skipped.push({ name: block.name, reason });
      continue;
    }
    const { x, y } = own(copied.layout, id) ?? { x: 0, y: 0 };
    placed.push({ id, block, position: { x: x + move.x, y: y + move.y } });
    // Only a kind allowed once looks at the blocks around it.
    if (registry.get(block.kind)?.definition.once) blocks = { ...blocks, [`pasted ${id}`]: block };
  }
  return { placed, skipped };
}

/** How far the copies are from the originals: so that their corner is at `at`, else a step aside from whatever stands there. */
function shift(
  application: Application,
  layout: Readonly<Record<string, Position>>,
  at: Position | undefined,
): Position {
  const positions = Object.values(layout);
  if (at && positions.length > 0) {
    const left = positions.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
    const top = positions.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
    return { x: at.x - left, y: at.y - top };
  }
  if (at) return at;
  const taken = new Set(Object.values(application.layout).map(({ x, y }) => `${x} ${y}`));
  for (let step = offset; ; step += offset)
    if (!positions.some(({ x, y }) => taken.has(`${x + step} ${y + step}`))) return { x: step, y: step };
}
