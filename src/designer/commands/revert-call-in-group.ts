import { revertRule } from '../rule-commands.ts';
import { callInGroups } from '../rule-kinds.ts';

/** Returns a Call-In group to what was saved last. */
export const revertCallInGroup = revertRule('revert-call-in-group', callInGroups);
