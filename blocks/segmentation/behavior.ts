import type { SegmentationProperties } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';

export const behavior: Behavior<SegmentationProperties, null> = {
  enter({ options }, context) {
    for (const { id, label, condition } of options)
      if (context.evaluate(condition) === true) return { reasons: [`“${label}” is true: ${condition}`], go: id };
    return { reasons: ['No condition is true.'], go: 'otherwise' };
  },
};
