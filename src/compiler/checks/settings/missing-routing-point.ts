import type { SettingsRowCheck } from './settings-row.ts';

/** We are to dial, and it is not said from where (R7). The DEFAULT row alone dials nobody. */
export const missingRoutingPoint: SettingsRowCheck = {
  code: 'settings/missing-routing-point',
  severity: 'error',
  rule: 'R7',
  blocks: 'save',
  about: 'A row whose customers are dialled has no Routing Point, so outbound calls fail.',
  ofSettingsRow({ isDefault, value }, _, find) {
    if (!isDefault && value('callDirection') === 'USERTERMINATED' && !value('routingPoint'))
      find(
        'routingPoint',
        'The Routing Point must be filled in here or in the DEFAULT row: it is where customers are dialled from.',
      );
  },
};
