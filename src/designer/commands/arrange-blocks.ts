import type { Position } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { applicationName, applicationOf, changeOf, gone, putMembers } from '../edits.ts';

/** Puts blocks where a layout algorithm wants them. Positions of blocks that are gone meanwhile are passed over. */
export const arrangeBlocks: Command<{
  readonly application: string;
  readonly positions: Readonly<Record<string, Position>>;
}> = {
  name: 'arrange-blocks',
  label: (workspace, { application }) => `Arrange “${applicationName(workspace, application)}”`,
  refuse: (workspace, { application, positions }) => {
    if (!applicationOf(workspace, application)) return gone.application;
    const finite = Object.values(positions).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
    return finite ? undefined : 'The layout has a position that is not a number.';
  },
  change: (workspace, { application, positions }) =>
    changeOf(workspace, (draft) => {
      const blocks = applicationOf(workspace, application)?.blocks ?? {};
      const known = Object.entries(positions).filter(([id]) => own(blocks, id));
      putMembers(
        draft,
        ['applications', application, 'layout'],
        new Map(known.map(([id, { x, y }]) => [id, { x, y }])),
      );
    }),
};
