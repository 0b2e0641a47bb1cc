import { duplicateRule } from '../rule-commands.ts';
import { callInGroups } from '../rule-kinds.ts';

/** Copies a Call-In group, its pool included, under another name. */
export const duplicateCallInGroup = duplicateRule('duplicate-call-in-group', callInGroups);
