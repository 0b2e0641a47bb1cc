import type { CapacityRule } from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import { prepareCapacity } from './capacity/capacity-at.ts';
import type { Slot, SlotQuery } from './slots.ts';
import { day, type Zone } from './time-zone.ts';
import { localTime } from './wall-time.ts';

/** What a slot's numbers depend on. */
type SlotSource = Pick<SlotQuery, 'hours' | 'settings' | 'capacityRule' | 'booked'>;

/** Capacity of the slot that starts then: by the rule's timeslot around it and its exceptions, or by Slot Capacity. */
export function slotAt({ hours, settings, capacityRule, booked }: SlotSource, start: Instant, wall: number): Slot {
  const taken = Math.max(0, booked(start));
  const local = localTime(start, hours.timeZone);
  const rule = capacityRule && ruleAt(capacityRule, wall);
  const total = rule?.capacity ?? settings.slotCapacity;
  return {
    start,
    localTime: local,
    capacity: Math.max(0, total - taken),
    total,
    why: `${rule?.source ?? 'Slot Capacity'}: ${total} per slot, ${taken} booked.`,
  };
}

/** What the rule says at a wall time, and where in it. */
function ruleAt(rule: CapacityRule, wall: number): { readonly capacity: number; readonly source: string } {
  const number = Math.floor(wall / day);
  const { weekday, timeslot, capacity, exception } = prepareCapacity(rule).on(number, wall - number * day);
  const within = exception ? `, exception “${exception.name}”` : '';
  return { capacity, source: `Capacity Rule “${rule.name}”${within}, ${weekday} ${timeslot}` };
}

/** Starts of the grid in a stretch of real time, in milliseconds of Slot Duration; counted from each local midnight anew. */
export function* slotStarts(zone: Zone, from: Instant, to: Instant, duration: number): Generator<Instant> {
  let at = from;
  while (at < to) {
    const { offset, to: change } = zone.spanAt(at);
    const wall = at + offset;
    const midnight = Math.floor(wall / day) * day;
    const next = Math.min(midnight + Math.ceil((wall - midnight) / duration) * duration, midnight + day);
    const start = next - offset;
    if (start >= change) at = change;
    else {
      if (start < to) yield start;
      at = start + 1;
    }
  }
}
