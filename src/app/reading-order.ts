import type { Application, Phase } from '../generated/types.ts';
import { flowOf } from '../model/flow.ts';
import { phases } from '../model/phases.ts';
import type { BlockRegistry } from '../model/registry.ts';

/** Order in which an application is read: phase by phase, in a phase from its entry along the flow, then what is left. */
export function readingOrder(application: Application, registry: BlockRegistry): ReadonlyMap<Phase, readonly string[]> {
  const flow = flowOf(application, registry);
  const order = new Map<Phase, string[]>();
  for (const phase of phases) {
    const here = Object.keys(application.blocks).filter((id) => application.blocks[id]?.phase === phase);
    const positions = (id: string) => application.layout[id] ?? { x: 0, y: 0 };
    here.sort((a, b) => positions(a).x - positions(b).x || positions(a).y - positions(b).y || (a < b ? -1 : 1));
    const members = new Set(here);
    const seen = new Set<string>();
    const visit = (start: string) => {
      const open = [start];
      while (open.length > 0) {
        const id = open.pop() as string; // never empty here
        if (seen.has(id) || !members.has(id)) continue;
        seen.add(id);
        const next = (flow.get(id) ?? []).filter(({ by }) => by === 'connection').map(({ to }) => to);
        for (const to of next.reverse()) if (to !== null) open.push(to);
      }
    };
    const entry = application.entry[phase];
    if (entry !== undefined) visit(entry);
    for (const id of here) visit(id);
    order.set(phase, [...seen]);
  }
  return order;
}
