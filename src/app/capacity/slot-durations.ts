import { resolveSettings } from '../../compiler/resolve-settings.ts';
import { queuesAssigned } from '../../designer/rules.ts';
import type { Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';

/** Queues of a rule that share a Slot Duration. */
interface SlotDurations {
  /** In minutes; undefined for queues without a row in CALLBACK_SETTINGS, which offer no slots. */
  readonly minutes: number | undefined;
  /** False where slots do not begin with the timeslots: the guide foretells unpredictable results. */
  readonly dividesHour: boolean;
  /** Names, sorted. */
  readonly queues: readonly string[];
}

/** The Slot Durations of the queues that have a rule, the shortest first: what its numbers are counted in. */
export function slotDurations(workspace: Workspace, rule: string): readonly SlotDurations[] {
  const found = new Map<number | undefined, string[]>();
  for (const id of queuesAssigned(workspace, 'capacityRules', rule)) {
    const minutes = resolveSettings(workspace, id)?.slotDurationMin;
    const queues = found.get(minutes) ?? [];
    queues.push(own(workspace.virtualQueues, id)?.name ?? id);
    found.set(minutes, queues);
  }
  return [...found]
    .sort(([a = Number.POSITIVE_INFINITY], [b = Number.POSITIVE_INFINITY]) => a - b)
    .map(([minutes, queues]) => ({ minutes, dividesHour: minutes === undefined || 60 % minutes === 0, queues }));
}

/** A few names, the rest by number. */
export function fewNames(names: readonly string[], most = 3): string {
  return names.length <= most + 1
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
