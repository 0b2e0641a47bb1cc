import type { Application, Phase } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { phases } from '../../model/phases.ts';
import type { FollowUp } from './follow-up.ts';

/**
 * Keeps the entries of phases valid. The first block placed in an empty phase becomes its entry. When an entry leaves, the
 * block that had followed it takes its place, or the only one that is left, or none.
 */
export const keepEntries: FollowUp = ({ id, before, after }, draft) => {
  if (before.blocks === after.blocks) return;
  for (const phase of phases) {
    const entry = after.entry[phase];
    if (entry !== undefined && standsIn(after, entry, phase)) continue;
    const path = ['applications', id, 'entry', phase];
    const here = blocksIn(after, phase);
    const hadLeft = entry !== undefined && standsIn(before, entry, phase);
    const next = hadLeft
      ? (follower(before, after, entry, phase) ?? (here.length === 1 ? here[0] : undefined))
      : blocksIn(before, phase).length === 0
        ? (here.find((block) => !isReachedFrom(after, here, block)) ?? here[0])
        : entry;
    if (next === undefined) draft.remove(path);
    else draft.set(path, next);
  }
};

function standsIn(application: Application, block: string, phase: Phase): boolean {
  return own(application.blocks, block)?.phase === phase;
}

function blocksIn(application: Application, phase: Phase): string[] {
  return Object.keys(application.blocks).filter((block) => standsIn(application, block, phase));
}

function isReachedFrom(application: Application, blocks: readonly string[], target: string): boolean {
  const from = new Set(blocks);
  return Object.values(application.connections).some((each) => each.to === target && from.has(each.from));
}

/** The first block still in the phase that a call would have come to after `start`, passing over blocks that have left too. */
function follower(before: Application, after: Application, start: string, phase: Phase): string | undefined {
  const seen = new Set([start]);
  for (const block of seen)
    for (const { from, to } of Object.values(before.connections)) {
      if (from !== block || seen.has(to)) continue;
      if (standsIn(after, to, phase)) return to;
      seen.add(to);
    }
  return undefined;
}
