import type { Json, Phase } from '../../generated/types.ts';
import { refusePlacement } from '../../model/flow.ts';
import { own } from '../../model/json.ts';
import { phaseTitles } from '../../model/phases.ts';
import type { Command } from '../designer.ts';
import { applicationOf, blockName, changeOf, counted, gone, putMembers } from '../edits.ts';

/** Where a block goes: relative to the corner of its phase, which changes when one is named. */
export interface BlockMove {
  readonly x: number;
  readonly y: number;
  readonly phase?: Phase;
}

/** Moves blocks on the canvas, also to other phases. A drag is many dispatches and one history entry. */
export const moveBlocks: Command<{
  readonly application: string;
  readonly moves: Readonly<Record<string, BlockMove>>;
}> = {
  name: 'move-blocks',
  label: (workspace, { application, moves }) => {
    const ids = Object.keys(moves);
    const what =
      ids.length === 1 ? `“${blockName(workspace, application, ids[0] as string)}”` : counted(ids.length, 'block');
    const phases = new Set(Object.values(moves).map(({ phase }) => phase));
    const [phase] = phases;
    return phases.size === 1 && phase ? `Move ${what} in ${phaseTitles[phase]}` : `Move ${what}`;
  },
  refuse: (workspace, { application, moves }, { registry }) => {
    const found = applicationOf(workspace, application);
    if (!found) return gone.application;
    for (const [id, { x, y, phase }] of Object.entries(moves)) {
      const block = own(found.blocks, id);
      if (!block) return gone.block;
      if (!Number.isFinite(x) || !Number.isFinite(y)) return `“${block.name}” cannot be moved there.`;
      if (phase === undefined || phase === block.phase) continue;
      const refused = refusePlacement(found, registry, block.kind, phase, id);
      if (refused) return refused;
    }
    return undefined;
  },
  change: (workspace, { application, moves }) =>
    changeOf(workspace, (draft) => {
      const found = applicationOf(workspace, application);
      const positions = new Map<string, Json>();
      const blocks = new Map<string, unknown>();
      for (const [id, { x, y, phase }] of Object.entries(moves)) {
        positions.set(id, { x, y });
        const block = found && own(found.blocks, id);
        if (block && phase !== undefined && phase !== block.phase) blocks.set(id, { ...block, phase });
      }
      putMembers(draft, ['applications', application, 'layout'], positions);
      putMembers(draft, ['applications', application, 'blocks'], blocks);
    }),
  group: ({ application, moves }) => [application, ...Object.keys(moves).sort()].join(' '),
};
