import type { SpecialDays } from '../../../calendar/index.ts';
import { resolveSettings } from '../../../compiler/resolve-settings.ts';
import { queuesAssigned } from '../../../designer/rules.ts';
import type { BusinessHours, Callback, ResolvedSettings, Workspace } from '../../../generated/types.ts';
import type { Instant } from '../../../model/instant.ts';
import { own } from '../../../model/json.ts';

/** What the slots of a queue follow from, apart from its Capacity Rule. */
export interface EffectiveQueue {
  readonly name: string;
  readonly settings: ResolvedSettings;
  readonly hours: BusinessHours;
  readonly specialDays: SpecialDays;
}

/** A queue with what its slots follow from, or why it has none. */
export function effectiveQueue(workspace: Workspace, id: string): EffectiveQueue | { readonly lacks: string } {
  const name = own(workspace.virtualQueues, id)?.name;
  if (name === undefined) return { lacks: 'The queue does not exist any more.' };
  const settings = resolveSettings(workspace, id);
  if (!settings) return { lacks: `${name} has no row in CALLBACK_SETTINGS, so that it offers no slots.` };
  const hours = settings.businessHours === undefined ? undefined : own(workspace.businessHours, settings.businessHours);
  if (!hours) return { lacks: `${name} has no Business Hours in CALLBACK_SETTINGS, so that it offers no slots.` };
  return { name, settings, hours, specialDays: workspace.specialDays };
}

/** Queues to choose from, by name: those that have the rule, and the others. */
export function queueChoices(workspace: Workspace, rule: string) {
  const assigned = queuesAssigned(workspace, 'capacityRules', rule);
  const choice = (id: string) => ({ value: id, label: own(workspace.virtualQueues, id)?.name ?? id });
  const others = Object.keys(workspace.virtualQueues)
    .filter((id) => !assigned.includes(id))
    .map(choice)
    .sort((a, b) => a.label.localeCompare(b.label));
  return { assigned: assigned.map(choice), others };
}

/** Desired times of a queue's callbacks that still count as booked, ascending, as one text that changes only when they do. */
export function bookedTimes(callbacks: readonly Callback[] | undefined, queue: string): string {
  return (callbacks ?? [])
    .flatMap(({ virtualQueue, state, desiredTime }) =>
      virtualQueue === queue && state !== 'COMPLETED' && desiredTime !== undefined ? [desiredTime] : [],
    )
    .sort((a, b) => a - b)
    .join(' ');
}

/** Counts booked times in the slot that begins then. */
export function bookedIn(times: string, minutes: number): (start: Instant) => number {
  const all = times === '' ? [] : times.split(' ').map(Number);
  return (start) => all.filter((time) => time >= start && time < start + minutes * 60_000).length;
}
