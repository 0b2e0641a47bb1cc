import type { MilestoneProperties } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';

export const behavior: Behavior<MilestoneProperties, null> = {
  enter: ({ milestone }) => ({ effects: [{ type: 'report.milestone', name: milestone }], go: 'done' }),
};
