import type { Command } from '../designer.ts';
import { nameOf, refuseGone } from '../objects.ts';
import { refuseGroupSettings } from '../pool-numbers.ts';
import { editRule } from '../rule-commands.ts';
import { callInGroups } from '../rule-kinds.ts';

/** Changes what is given of the settings of a Call-In group, in the guide's ranges. */
export const changeCallInGroup: Command<{
  readonly group: string;
  readonly generateAccessCode?: boolean;
  /** Digits, 4 to 12. */
  readonly accessCodeLength?: number;
  /** 10 to 1800. */
  readonly expirySeconds?: number;
  readonly uniqueDnis?: boolean;
}> = {
  name: 'change-call-in-group',
  label: (workspace, { group }) => `Change the settings of “${nameOf(workspace.callInGroups, group)}”`,
  refuse: (workspace, { group, ...settings }) =>
    refuseGone(workspace.callInGroups, group, callInGroups.noun) ?? refuseGroupSettings(settings),
  change: (workspace, { group, ...settings }) =>
    editRule(workspace, callInGroups, group, (content) => ({ ...content, ...settings })),
  group: ({ group, ...settings }) => {
    const members = Object.keys(settings);
    return members.length === 1 ? [group, ...members].join(' ') : undefined;
  },
};
