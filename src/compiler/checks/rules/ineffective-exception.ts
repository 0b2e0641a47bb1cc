import { canonicalWeek } from '../../../calendar/index.ts';
import type { CapacityException, CapacityRule } from '../../../generated/types.ts';
import { toPointer } from '../../../model/pointer.ts';
import type { WorkspaceCheck } from '../check.ts';

/** An exception that leaves everything as the week has it: 100 percent, percent of nothing, or no timeslot. */
export const ineffectiveException: WorkspaceCheck = {
  code: 'rules/ineffective-exception',
  severity: 'hint',
  about: 'An exception of a capacity rule changes nothing: callers can book as in every other week.',
  ofWorkspace({ workspace: { capacityRules } }, find) {
    for (const [id, rule] of Object.entries(capacityRules))
      for (const [exception, { name, change }] of Object.entries(rule.exceptions ?? {})) {
        const reason = whyNothing(change, rule);
        if (reason !== undefined)
          find(
            toPointer(['capacityRules', id, 'exceptions', exception, 'change']),
            `“${name}” changes nothing: ${reason}. Callers can book as in every other week.`,
          );
      }
  },
};

function whyNothing(change: CapacityException['change'], { week, timeslotLength }: CapacityRule): string | undefined {
  if (change.type === 'fixed') return undefined;
  if (change.type === 'timeslots') {
    const given = Object.keys(canonicalWeek(change.week, timeslotLength, true));
    return given.length === 0 ? 'it has no timeslot' : undefined;
  }
  if (change.percent === 100) return 'it is 100 percent of the week';
  return Object.keys(canonicalWeek(week, timeslotLength)).length === 0
    ? 'it is a percentage of a week without capacity'
    : undefined;
}
