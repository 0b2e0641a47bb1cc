import type { Application, Phase } from '../generated/types.ts';
import { flowOf, refusePlacement } from '../model/flow.ts';
import { isLaterPhase, phases } from '../model/phases.ts';
import type { BlockRegistry } from '../model/registry.ts';
import { card, cardHeight, grid } from './canvas/geometry.ts';
import type { Faces } from './faces.ts';

/** Where a new block goes. */
export interface Insertion {
  readonly phase: Phase;
  readonly position: { readonly x: number; readonly y: number };
  /** Outlet that is connected to it. */
  readonly after?: { readonly block: string; readonly outlet: string };
}

/** Space between cards that are placed for people, in pixels. */
const gap = 64;

/**
 * Where a block of a kind goes when somebody asks for it without pointing: after the selected block, on its first outlet
 * that is still open, else at the end of the first phase that allows it. A reason when no phase does.
 */
export function planInsertion(
  application: Application,
  registry: BlockRegistry,
  faces: Faces,
  kind: string,
  selected: string | undefined,
  /** The phase it must stand in; left out, the first that allows it from the selected block on. */
  wished?: Phase,
): Insertion | { readonly refused: string } {
  const anchor = selected !== undefined && Object.hasOwn(application.blocks, selected) ? selected : undefined;
  const anchorPhase = anchor === undefined ? undefined : application.blocks[anchor]?.phase;
  const preferred: readonly Phase[] = anchorPhase
    ? [anchorPhase, ...phases.filter((phase) => isLaterPhase(phase, anchorPhase))]
    : phases;
  const order = wished ? [wished] : [...preferred, ...phases.filter((phase) => !preferred.includes(phase))];
  const phase = order.find((each) => refusePlacement(application, registry, kind, each) === undefined);
  if (phase === undefined)
    return {
      refused: refusePlacement(application, registry, kind, order[0] ?? 'selfService') ?? 'No phase allows it.',
    };
  const after =
    anchor !== undefined && anchorPhase && !isLaterPhase(anchorPhase, phase)
      ? openOutlet(application, registry, anchor)
      : undefined;
  const position =
    anchor !== undefined && anchorPhase === phase
      ? freePlace(application, faces, phase, beside(application, anchor))
      : freePlace(application, faces, phase, endOfPhase(application, phase));
  return { phase, position, ...(after ? { after } : {}) };
}

function openOutlet(application: Application, registry: BlockRegistry, block: string) {
  const edges = (flowOf(application, registry).get(block) ?? []).filter(
    ({ by }) => by === 'phase' || by === 'connection',
  );
  const edge = edges.find(({ by }) => by === 'phase') ?? edges[0];
  return edge && { block, outlet: edge.outlet.id };
}

function beside(application: Application, block: string) {
  const { x, y } = application.layout[block] ?? { x: 0, y: 0 };
  return { x: x + card.width + gap, y };
}

/** A place behind the last block of a phase. */
export function endOfPhase(application: Application, phase: Phase) {
  let x = 24;
  for (const [id, block] of Object.entries(application.blocks))
    if (block.phase === phase) x = Math.max(x, (application.layout[id]?.x ?? 0) + card.width + gap);
  return { x, y: 8 };
}

/** The wished place or the next one below it where no card lies. */
function freePlace(application: Application, faces: Faces, phase: Phase, wished: { x: number; y: number }) {
  const heightOf = (id: string) => cardHeight(faces.get(id) ?? { highlights: [], outlets: [] });
  const taken = Object.entries(application.blocks)
    .filter(([, block]) => block.phase === phase)
    .map(([id]) => ({ ...(application.layout[id] ?? { x: 0, y: 0 }), height: heightOf(id) }))
    .filter(({ x }) => Math.abs(x - wished.x) < card.width + 16)
    .sort((a, b) => a.y - b.y);
  let { y } = wished;
  for (const each of taken) if (y < each.y + each.height + 16 && y + 120 > each.y) y = each.y + each.height + 24;
  return { x: Math.round(wished.x / grid) * grid, y: Math.max(0, Math.round(y / grid) * grid) };
}
