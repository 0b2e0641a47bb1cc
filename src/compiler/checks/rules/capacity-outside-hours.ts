import { openTimeslots, weekdays } from '../../../calendar/index.ts';
import type { CapacityRule } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import { toPointer } from '../../../model/pointer.ts';
import type { WorkspaceCheck } from '../check.ts';
import { listed } from '../listed.ts';
import { assigned } from './assigned.ts';
import { timeslotWords } from './timeslot-words.ts';

/** Capacity in timeslots in which none of the queues that have the rule is open. */
export const capacityOutsideHours: WorkspaceCheck = {
  code: 'rules/capacity-outside-hours',
  severity: 'warning',
  about: 'A capacity rule holds callbacks in timeslots in which its queues are closed, where nobody can book.',
  ofWorkspace({ workspace }, find) {
    const open = new Map<string, { rule: CapacityRule; timeslots: Set<string>; hours: Set<string> }>();
    for (const { id, rule, setting } of assigned(workspace, 'capacityRule')) {
      const hours = own(workspace.businessHours, setting('businessHours') ?? '');
      const duration = setting('slotDurationMin');
      if (!hours || duration === undefined) continue;
      const known = open.get(id) ?? { rule, timeslots: new Set<string>(), hours: new Set<string>() };
      open.set(id, known);
      known.hours.add(hours.name);
      for (const each of openTimeslots(hours, duration, rule.timeslotLength)) known.timeslots.add(each);
    }
    for (const [id, { rule, timeslots, hours }] of open) {
      const outside = timeslotsWithCapacity(rule).filter((each) => !timeslots.has(each));
      if (outside.length > 0)
        find(
          toPointer(['capacityRules', id, 'week']),
          `“${rule.name}” holds callbacks on ${timeslotWords(outside)}, outside of ${listed([...hours])}: nobody can book there.`,
          { params: { timeslots: outside } },
        );
    }
  },
};

/** As `monday 08:00`, in the order of the week. */
function timeslotsWithCapacity({ week }: CapacityRule): string[] {
  return weekdays.flatMap((weekday) =>
    Object.entries(week[weekday] ?? {})
      .filter(([, capacity]) => capacity > 0)
      .map(([timeslot]) => `${weekday} ${timeslot}`)
      .sort(),
  );
}
