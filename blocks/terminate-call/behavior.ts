import type { TerminateCallProperties } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';

export const behavior: Behavior<TerminateCallProperties, null> = {
  enter: () => ({ effects: [{ type: 'call.hangUp' }], outcome: 'terminated', go: 'finalize' }),
};
