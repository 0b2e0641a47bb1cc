import { createRule } from '../rule-commands.ts';
import { callInGroups } from '../rule-kinds.ts';

/** Adds a Call-In group without numbers, with the guide's settings. */
export const createCallInGroup = createRule('create-call-in-group', callInGroups, () => ({
  dnisPool: [],
  generateAccessCode: true,
  accessCodeLength: 6,
  expirySeconds: 30,
  uniqueDnis: false,
}));
