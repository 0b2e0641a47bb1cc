import type { SegmentationProperties } from '../../src/generated/types.ts';
import type { PreparingBehavior } from '../../src/model/block.ts';
import { leave } from '../moves.ts';

export const behavior: PreparingBehavior<SegmentationProperties, null> = {
  prepare({ options }, readers) {
    const branches = options.map(({ id, label, condition }) => ({
      holds: readers.expression(condition),
      move: leave(id, undefined, [`“${label}” is true: ${condition}`]),
    }));
    const otherwise = leave('otherwise', undefined, ['No condition is true.']);
    return {
      enter(context) {
        for (const { holds, move } of branches) if (holds(context) === true) return move;
        return otherwise;
      },
    };
  },
};
