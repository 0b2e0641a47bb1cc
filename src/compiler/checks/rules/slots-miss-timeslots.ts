import type { WorkspaceCheck } from '../check.ts';
import { assigned } from './assigned.ts';

/** Slots that divide the hour, but not the half hours of the rule. R11 tells those that do not divide the hour. */
export const slotsMissTimeslots: WorkspaceCheck = {
  code: 'rules/slots-miss-timeslots',
  severity: 'warning',
  about:
    'The Slot Duration of a queue does not divide the half hours of its capacity rule, so slots and timeslots do not meet.',
  ofWorkspace({ workspace }, find) {
    for (const { rule, name, pointer, setting } of assigned(workspace, 'capacityRule')) {
      const minutes = setting('slotDurationMin');
      if (minutes === undefined || minutes < 1 || rule.timeslotLength !== 30) continue;
      if (30 % minutes === 0 || 60 % minutes !== 0) continue;
      find(
        pointer,
        minutes === 60
          ? `Slots of ${name} begin on the hour: what “${rule.name}” holds at half past never counts.`
          : `Slots of ${minutes} minutes do not divide the half hours of “${rule.name}”: one that begins before half past takes the first half's capacity for both.`,
        { params: { minutes } },
      );
    }
  },
};
