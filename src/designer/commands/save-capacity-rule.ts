import { saveRule } from '../rule-commands.ts';
import { capacityRules } from '../rule-kinds.ts';

/** Puts the unsaved changes of a capacity rule into effect on every queue that it is assigned to. */
export const saveCapacityRule = saveRule('save-capacity-rule', capacityRules);
