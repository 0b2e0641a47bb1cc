import { reachableFrom } from '../graph.ts';
import { type LinkedApplication, type LinkedWorkspace, targetsOf } from '../link.ts';
import type { ApplicationCheck } from './check.ts';

/** An outlet for callers who are to be routed, from which no way leads to a routing block. */
export const unroutedMatch: ApplicationCheck = {
  code: 'routing/unrouted-match',
  severity: 'warning',
  about: 'A caller who was recognised comes to no block that routes the call, so nobody takes it.',
  ofApplication(application, linked, find) {
    const { blocks, flow } = application;
    for (const { id, block, pointer } of blocks.values())
      for (const { outlet, to } of flow.get(id) ?? [])
        if (outlet.expects === 'routing' && !leadsToRouting(application, to, linked))
          find(
            pointer,
            `“${outlet.label}” of “${block.name}” leads to no block that routes the call: a caller who was recognised reaches no agent.`,
            { params: { outlet: outlet.id } },
          );
  },
};

function leadsToRouting(application: LinkedApplication, to: string | null, linked: LinkedWorkspace): boolean {
  if (to === null) return false;
  for (const id of reachableFrom([to], (node) => targetsOf(application.flow, node))) {
    const { kind, block, isValid } = application.blocks.get(id) ?? {};
    if (kind?.definition.takeRouting) return true;
    const called = isValid && block ? kind?.definition.calls?.(block.properties) : undefined;
    if (called && moduleRoutes(called, linked)) return true;
  }
  return false;
}

function moduleRoutes(id: string, { applications }: LinkedWorkspace): boolean {
  for (const each of reachableFrom([id], (node) => applications.get(node)?.calls.keys() ?? []))
    for (const { kind } of applications.get(each)?.blocks.values() ?? []) if (kind?.definition.takeRouting) return true;
  return false;
}
