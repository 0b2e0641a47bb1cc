import type { SegmentationProperties } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';
import { leave } from '../moves.ts';

export const behavior: Behavior<SegmentationProperties, null> = {
  enter({ options }, context) {
    for (const option of options) if (context.evaluate(option.condition) === true) return leaveBy(option);
    return leave('otherwise', undefined, ['No condition is true.']);
  },
};

type Option = SegmentationProperties['options'][number];

/** Moves by option, for nothing in them depends on the session: putting the reason together takes longer than finding it. */
const moves = new WeakMap<Option, ReturnType<typeof leave>>();

function leaveBy(option: Option): ReturnType<typeof leave> {
  const known = moves.get(option);
  if (known !== undefined) return known;
  const { id, label, condition } = option;
  const move = leave(id, undefined, [`“${label}” is true: ${condition}`]);
  moves.set(option, move);
  return move;
}
