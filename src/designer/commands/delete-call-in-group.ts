import { deleteRule } from '../rule-commands.ts';
import { callInGroups } from '../rule-kinds.ts';

/** Removes a Call-In group. Refused while a block or a setting names it. */
export const deleteCallInGroup = deleteRule('delete-call-in-group', callInGroups);
