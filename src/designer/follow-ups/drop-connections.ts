import { refuseConnection } from '../../model/flow.ts';
import { putMembers } from '../edits.ts';
import type { FollowUp } from './follow-up.ts';

/** Drops connections whose block or outlet is gone, and those that a move to another phase has turned backwards. */
export const dropConnections: FollowUp = ({ id, before, after }, draft, registry) => {
  if (before.blocks === after.blocks) return;
  const dropped = new Map<string, undefined>();
  for (const [key, { from, outlet, to }] of Object.entries(after.connections)) {
    if (before.blocks[from] === after.blocks[from] && before.blocks[to] === after.blocks[to]) continue;
    const lostBlock = [from, to].some(
      (block) => Object.hasOwn(before.blocks, block) && !Object.hasOwn(after.blocks, block),
    );
    const refusedNow =
      refuseConnection(before, registry, from, outlet, to) === undefined &&
      refuseConnection(after, registry, from, outlet, to) !== undefined;
    if (lostBlock || refusedNow) dropped.set(key, undefined);
  }
  putMembers(draft, ['applications', id, 'connections'], dropped);
};
