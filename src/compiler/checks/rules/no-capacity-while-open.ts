import { openTimeslots, type Weekday } from '../../../calendar/index.ts';
import type { BusinessHours, CapacityRule } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import type { WorkspaceCheck } from '../check.ts';
import { assigned } from './assigned.ts';

/** A capacity rule that holds nothing in any timeslot in which its queue is open. */
export const noCapacityWhileOpen: WorkspaceCheck = {
  code: 'rules/no-capacity-while-open',
  severity: 'warning',
  about: 'The capacity rule of a queue is 0 in all its open hours, so nobody can book a scheduled callback.',
  ofWorkspace({ workspace }, find) {
    for (const { rule, name, pointer, setting } of assigned(workspace, 'capacityRule')) {
      const hours = own(workspace.businessHours, setting('businessHours') ?? '');
      const duration = setting('slotDurationMin');
      if (!hours || duration === undefined || !setting('scheduledEnabled')) continue;
      if (!holdsAnything(rule, hours, duration))
        find(
          pointer,
          `“${rule.name}” is 0 in every timeslot in which ${name} is open (“${hours.name}”): nobody can book a scheduled callback.`,
        );
    }
  },
};

function holdsAnything(rule: CapacityRule, hours: BusinessHours, duration: number): boolean {
  if (Object.values(rule.exceptions ?? {}).some(({ change }) => mayHold(change))) return true;
  for (const each of openTimeslots(hours, duration, rule.timeslotLength)) {
    const [weekday = '', timeslot = ''] = each.split(' ');
    // It is made of a weekday and a timeslot.
    if ((own(rule.week[weekday as Weekday] ?? {}, timeslot) ?? 0) > 0) return true;
  }
  return false;
}

/** On the days of an exception there may be callbacks; percentages of nothing are nothing. */
function mayHold(change: NonNullable<CapacityRule['exceptions']>[string]['change']): boolean {
  if (change.type === 'percent') return false;
  if (change.type === 'fixed') return change.capacity > 0;
  return Object.values({ ...change.week }).some((day) => Object.values(day).some((capacity) => capacity > 0));
}
