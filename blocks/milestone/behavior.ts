import type { MilestoneProperties } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';
import { leave } from '../moves.ts';

export const behavior: Behavior<MilestoneProperties, null> = {
  enter: ({ milestone }) => leave('done', undefined, undefined, [{ type: 'report.milestone', name: milestone }]),
};
