/** Slots of a week with a Capacity Rule across a change of clocks, against the same written with temporal-polyfill; statements read. */
import { Temporal } from 'temporal-polyfill';
import { availableSlots, explainSlots, formatCapacityStatement, parseCapacityStatement } from '../../calendar/index.ts';
import type { BusinessHours, CapacityRule } from '../../generated/types.ts';
import { type Figure, perSecond } from './measure.ts';

const timeZone = 'America/New_York';
const workday = [{ start: '08:00', end: '18:00' }];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const hours: BusinessHours = {
  name: 'Hours',
  timeZone,
  week: Object.fromEntries(weekdays.map((each) => [each, workday])),
};
const timeslots = Object.fromEntries(
  Array.from({ length: 10 }, (_, index) => [`${String(8 + index).padStart(2, '0')}:00`, 10 + index]),
);
const rule: CapacityRule = {
  name: 'March',
  timeslotLength: 60,
  week: Object.fromEntries(weekdays.map((each) => [each, timeslots])),
  exceptions: {
    month: { name: 'Month', from: '2026-03-01', to: '2026-03-31', change: { type: 'percent', percent: 150 } },
    fair: { name: 'Fair', from: '2026-03-10', to: '2026-03-11', change: { type: 'fixed', capacity: 4 } },
  },
};
/** Clocks are put forward on the third day. */
const now = Date.parse('2026-03-05T23:00:00-05:00');
const booked = (start: number): number => (start / 900_000) % 3;
const settings = { slotDurationMin: 15, slotCapacity: 5, maxDaysAhead: 7, earlyStartSec: 0 };
const query = { hours, specialDays: {}, settings, capacityRule: rule, booked, now };

/** Figures of the calendar. */
export function capacityFigures(): Figure[] {
  const ours = availableSlots(query);
  const theirs = slotsByTemporal();
  const told = (slots: readonly Free[]) => JSON.stringify(slots.map(({ start, capacity }) => [start, capacity]));
  if (ours.length === 0 || told(ours) !== told(theirs)) throw new Error('both should offer the same slots');
  const explained = () => explainSlots({ ...query, from: '2026-03-06', days: 7 });
  const statement = formatCapacityStatement(rule.week);
  const runs = perSecond({
    ours: () => availableSlots(query),
    theirs: slotsByTemporal,
    explained,
    statement: () => parseCapacityStatement(statement, 60),
  });
  const grid = explained().reduce((sum, { slots }) => sum + slots.length, 0);
  return [
    { name: '7 days × 15 min with a rule, exceptions and DST', value: runs.ours * ours.length, unit: 'slots/s' },
    { name: 'the same with temporal-polyfill', value: runs.theirs * ours.length, unit: 'slots/s' },
    { name: 'slots against temporal-polyfill', value: runs.ours / runs.theirs, unit: '× as fast' },
    { name: 'the same days explained, closed slots included', value: runs.explained * grid, unit: 'slots/s' },
    { name: 'capacity statements of a week read', value: runs.statement, unit: '/s' },
  ];
}

interface Free {
  readonly start: number;
  readonly capacity: number;
}

/** What one would write with a library: walk the grid of each local day and look everything up. */
function slotsByTemporal(): Free[] {
  const slots: (Free & { localTime: string; why: string })[] = [];
  const first = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  for (let ahead = 0; ahead <= settings.maxDaysAhead; ahead++) {
    const date = first.add({ days: ahead });
    const weekday = weekdays[date.dayOfWeek - 1] ?? 'monday';
    const [open] = hours.week[weekday] ?? [];
    if (!open) continue;
    const change = changeOn(date.toString());
    const end = date.toZonedDateTime({ timeZone, plainTime: open.end });
    let at = date.toZonedDateTime({ timeZone, plainTime: open.start });
    for (; Temporal.ZonedDateTime.compare(at, end) < 0; at = at.add({ minutes: settings.slotDurationMin })) {
      const start = at.epochMilliseconds;
      if (start <= now) continue;
      const timeslot = `${String(at.hour).padStart(2, '0')}:00`;
      const weekly = rule.week[weekday]?.[timeslot] ?? 0;
      const total =
        change?.type === 'fixed'
          ? change.capacity
          : change?.type === 'percent'
            ? Math.floor((weekly * change.percent) / 100)
            : weekly;
      const taken = booked(start);
      if (total <= taken) continue;
      const localTime = at.toString({ timeZoneName: 'never', fractionalSecondDigits: 3 });
      slots.push({
        start,
        capacity: total - taken,
        localTime,
        why: `${weekday} ${timeslot}: ${total}, ${taken} booked.`,
      });
    }
  }
  return slots;
}

/** The exception with the fewest days; the two here are of different length. */
function changeOn(date: string) {
  return Object.values(rule.exceptions ?? {})
    .filter(({ from, to }) => from <= date && date <= to)
    .sort((a, b) => days(a) - days(b))[0]?.change;
}

function days({ from, to }: { readonly from: string; readonly to: string }): number {
  return Temporal.PlainDate.from(from).until(to).days;
}
