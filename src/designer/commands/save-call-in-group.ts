import { saveRule } from '../rule-commands.ts';
import { callInGroups } from '../rule-kinds.ts';

/** Puts the unsaved changes of a Call-In group into effect; there must be a number in its pool (guide). */
export const saveCallInGroup = saveRule('save-call-in-group', callInGroups);
