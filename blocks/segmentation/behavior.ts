import type { SegmentationProperties } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';
import { leave } from '../moves.ts';

export const behavior: Behavior<SegmentationProperties, null> = {
  enter({ options }, context) {
    for (const { id, label, condition } of options)
      if (context.evaluate(condition) === true) return leave(id, undefined, [`“${label}” is true: ${condition}`]);
    return leave('otherwise', undefined, ['No condition is true.']);
  },
};
