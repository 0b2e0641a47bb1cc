import { putMembers } from '../edits.ts';
import type { FollowUp } from './follow-up.ts';

/** Drops the positions of removed blocks. */
export const dropLayout: FollowUp = ({ id, before, after }, draft) => {
  if (before.blocks === after.blocks) return;
  const dropped = new Map<string, undefined>();
  for (const key of Object.keys(after.layout))
    if (Object.hasOwn(before.blocks, key) && !Object.hasOwn(after.blocks, key)) dropped.set(key, undefined);
  putMembers(draft, ['applications', id, 'layout'], dropped);
};
