import type { TerminateCallProperties } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';

import { leave } from '../moves.ts';

export const behavior: Behavior<TerminateCallProperties, null> = {
  enter: () => leave('finalize', undefined, undefined, [{ type: 'call.hangUp' }], 'terminated'),
};
