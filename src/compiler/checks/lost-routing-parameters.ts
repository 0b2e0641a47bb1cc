import type { JsonObject } from '../../model/json.ts';
import { type LinkedApplication, type LinkedBlock, targetsOf } from '../link.ts';
import type { FlowCheck } from './check.ts';

/** A routing block that does not take the parameters which a block before it has left for it. */
export const lostRoutingParameters: FlowCheck = {
  code: 'routing/lost-parameters',
  severity: 'warning',
  about:
    'A routing block does not take over the routing parameters of a recognised caller, who then loses the place in the queue.',
  ofFlow(application, find) {
    const told = new Set<string>();
    for (const giver of application.blocks.values()) {
      const handed = (giver.isValid && giver.kind?.definition.handsRouting?.(giver.block.properties)) || [];
      if (handed.length === 0) continue;
      for (const taker of firstRoutingBlocks(application, giver.id)) {
        const { id, pointer, block, kind, isValid } = taker;
        const taken = isValid ? kind?.definition.takeRouting?.(block.properties, handed) : undefined;
        if (!taken || taken.missing.length === 0 || told.has(id)) continue;
        told.add(id);
        // Properties of every kind are a JSON object; the registry has forgotten their type.
        const properties = taken.properties as JsonObject;
        find(
          `${pointer}/properties`,
          `“${block.name}” does not take over ${taken.missing.join(', ')} from “${giver.block.name}”: the caller loses the priority of the callback.`,
          {
            params: { missing: [...taken.missing], from: giver.id },
            fix: {
              title: `Take over the routing parameters of “${giver.block.name}”`,
              command: 'apply-block-properties',
              arguments: { application: application.id, block: id, properties },
            },
          },
        );
      }
    }
  },
};

/** Routing blocks that a recognised caller comes to first: the way through one of them is not followed further. */
function firstRoutingBlocks({ blocks, flow }: LinkedApplication, from: string): LinkedBlock[] {
  const starts = (flow.get(from) ?? []).filter(({ outlet, to }) => outlet.expects === 'routing' && to !== null);
  const seen = new Set(starts.map(({ to }) => to as string));
  const found: LinkedBlock[] = [];
  for (const id of seen) {
    const block = blocks.get(id);
    if (block?.kind?.definition.takeRouting) found.push(block);
    else for (const each of targetsOf(flow, id)) seen.add(each);
  }
  return found;
}
