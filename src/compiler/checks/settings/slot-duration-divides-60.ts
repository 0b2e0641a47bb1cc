import type { SettingsRowCheck } from './settings-row.ts';

/** Slots that do not divide an hour (R11). */
export const slotDurationDivides60: SettingsRowCheck = {
  code: 'settings/slot-duration-divides-60',
  severity: 'warning',
  rule: 'R11',
  about: 'Slot Duration does not divide 60, so slots and the timeslots of Capacity Rules do not meet.',
  ofSettingsRow({ owns, value }, _, find) {
    const minutes = value('slotDurationMin');
    if (owns('slotDurationMin') && minutes !== undefined && 60 % minutes !== 0)
      find(
        'slotDurationMin',
        `${minutes} does not divide 60: with a Capacity Rule it cannot be foretold how many callbacks a slot holds.`,
        { params: { minutes } },
      );
  },
};
