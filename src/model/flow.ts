import type { Application, Block, Phase } from '../generated/types.ts';
import type { AnyBlockKind, Outlet } from './block.ts';
import { own } from './json.ts';
import { applicationTypeTitles, isLaterPhase, phases, phaseTitles } from './phases.ts';
import type { BlockRegistry } from './registry.ts';

/** Where an outlet leads. */
export interface FlowEdge {
  readonly from: string;
  readonly outlet: Outlet;
  /** Block it goes on to; null is the end of the session (in a module: the return to the caller). */
  readonly to: string | null;
  /** How: a connection that was drawn, a jump asked for by properties, the entry of the next phase, or the fixed way to Finalize. */
  readonly by: 'connection' | 'jump' | 'phase' | 'finalize';
  /** Id of the connection, where there is one. */
  readonly connection?: string;
}

/**
 * Every way through an application, the same on the screen, in checks and at run time: an outlet without a connection goes
 * on to the entry of the next phase that has one; an outlet that leads to Finalize always goes there. Blocks of unknown
 * kind have the outlets that their connections name. Connections from or to blocks that do not exist are left out.
 */
export function flowOf(application: Application, registry: BlockRegistry): Map<string, readonly FlowEdge[]> {
  const drawn = new Map<string, Map<string, { id: string; to: string }>>();
  for (const [id, connection] of Object.entries(application.connections)) {
    if (!Object.hasOwn(application.blocks, connection.from) || !Object.hasOwn(application.blocks, connection.to))
      continue;
    let outlets = drawn.get(connection.from);
    if (!outlets) drawn.set(connection.from, (outlets = new Map()));
    if (!outlets.has(connection.outlet)) outlets.set(connection.outlet, { id, to: connection.to });
  }
  const flow = new Map<string, readonly FlowEdge[]>();
  for (const [id, block] of Object.entries(application.blocks)) {
    const connections = drawn.get(id);
    const definition = registry.get(block.kind)?.definition;
    const outlets: readonly Outlet[] = definition
      ? outletsOf(definition, block)
      : [...(connections?.keys() ?? [])].map((outlet) => ({ id: outlet, label: outlet }));
    const jumps = definition ? jumpsOf(definition, block) : [];
    flow.set(
      id,
      outlets.map((outlet): FlowEdge => {
        if (outlet.leadsTo === 'finalize')
          return { from: id, outlet, to: entryOf(application, 'finalize'), by: 'finalize' };
        const jump = jumps.find((each) => each.outlet === outlet.id && Object.hasOwn(application.blocks, each.block));
        if (jump) return { from: id, outlet, to: jump.block, by: 'jump' };
        const connection = connections?.get(outlet.id);
        if (connection) return { from: id, outlet, to: connection.to, by: 'connection', connection: connection.id };
        return { from: id, outlet, to: entryAfter(application, block.phase), by: 'phase' };
      }),
    );
  }
  return flow;
}

/** Outlets of a block; empty when its properties are so wrong that its kind cannot tell. */
export function outletsOf(definition: AnyBlockKind['definition'], block: Block): readonly Outlet[] {
  return guarded(() => definition.outlets(block.properties)) ?? [];
}

function jumpsOf(definition: AnyBlockKind['definition'], block: Block) {
  return guarded(() => definition.jumps?.(block.properties)) ?? [];
}

/** Properties are a user's and may not fit the schema yet; what cannot be read has no answer. */
function guarded<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The block a phase starts with, null when the phase has none. */
export function entryOf(application: Application, phase: Phase): string | null {
  const entry = application.entry[phase];
  return entry !== undefined && Object.hasOwn(application.blocks, entry) ? entry : null;
}

/** The entry of the first later phase that has one; null when none has. */
export function entryAfter(application: Application, phase: Phase): string | null {
  for (const later of phases) {
    if (!isLaterPhase(later, phase)) continue;
    const entry = entryOf(application, later);
    if (entry !== null) return entry;
  }
  return null;
}

/** The block a session starts with; null when the application is empty. */
export function startOf(application: Application): string | null {
  for (const phase of phases) {
    const entry = entryOf(application, phase);
    if (entry !== null) return entry;
  }
  return null;
}

/** Why an outlet may not be connected to a block, as a sentence; undefined when it may. */
export function refuseConnection(
  application: Application,
  registry: BlockRegistry,
  from: string,
  outletId: string,
  to: string,
): string | undefined {
  const source = own(application.blocks, from);
  const target = own(application.blocks, to);
  if (!source || !target) return 'The block does not exist any more.';
  const definition = registry.get(source.kind)?.definition;
  if (!definition) return `“${source.name}” is of the unknown kind ${source.kind}.`;
  const outlet = outletsOf(definition, source).find((each) => each.id === outletId);
  if (!outlet) return `“${source.name}” has no outlet ${outletId}.`;
  if (outlet.leadsTo === 'finalize') return `“${outlet.label}” always goes to Finalize.`;
  if (jumpsOf(definition, source).some((each) => each.outlet === outletId))
    return `“${source.name}” names its target in its properties.`;
  if (isLaterPhase(source.phase, target.phase))
    return `A call cannot go back from ${phaseTitles[source.phase]} to ${phaseTitles[target.phase]}.`;
  return undefined;
}

/** Why a kind may not stand in a phase of an application, as a sentence; undefined when it may. */
export function refusePlacement(
  application: Application,
  registry: BlockRegistry,
  kind: string,
  phase: Phase,
  /** A block that is being moved and does not count against itself. */
  moving?: string,
): string | undefined {
  const definition = registry.get(kind)?.definition;
  if (!definition) return `The kind ${kind} is unknown.`;
  const allowed = definition.phases[application.type];
  const type = applicationTypeTitles[application.type];
  if (allowed.length === 0) return `${definition.title} cannot be used in an application of type ${type}.`;
  if (!allowed.includes(phase))
    return `${definition.title} may stand in ${allowed.map((each) => phaseTitles[each]).join(' or ')} of an application of type ${type}, not in ${phaseTitles[phase]}.`;
  if (definition.once && Object.entries(application.blocks).some(([id, block]) => block.kind === kind && id !== moving))
    return `${definition.title} may stand in an application only once.`;
  return undefined;
}
