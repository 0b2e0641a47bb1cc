import { useMemo } from 'react';
import { localTime } from '../../../calendar/index.ts';
import type { CapacityPlan } from '../../../generated/types.ts';
import { viewerZone } from '../../business-hours/open-text.ts';
import { EmptyState } from '../../screen/Screen.tsx';
import { EffectiveGrid } from './EffectiveGrid.tsx';
import classes from './effective.module.css';
import type { EffectiveQueue } from './effective-queue.ts';
import { effectiveRows, mostCapacity, openRows } from './effective-rows.ts';
import { clockDifference, dayName, verdictWords } from './slot-words.ts';
import { useEffectiveWeek } from './use-effective-week.ts';

/** The slots of a queue in one week, with what they were worked out from. */
export function EffectiveWeek({
  queue,
  isAssigned,
  plan,
  name,
  from,
  today,
  wholeDays,
}: {
  readonly queue: EffectiveQueue;
  readonly isAssigned: boolean;
  readonly plan: CapacityPlan;
  /** Of the rule. */
  readonly name: string;
  /** The Sunday. */
  readonly from: string;
  readonly today: string;
  readonly wholeDays: boolean;
}) {
  const { days, now, booked } = useEffectiveWeek(queue, plan, name, from);
  const rows = useMemo(() => effectiveRows(days), [days]);
  const shown = wholeDays ? rows : openRows(rows);
  const { settings, hours } = queue;
  if (days.length === 0)
    return <EmptyState title="No slots">The time zone “{hours.timeZone}” of its Business Hours is unknown.</EmptyState>;
  const first = days.find(({ slots }) => slots.length > 0)?.slots[0]?.start ?? now;
  const yours = clockDifference(first, hours.timeZone, viewerZone());
  return (
    <>
      <ul className={classes.notes}>
        {!isAssigned && <li data-warning="">{queue.name} does not have this rule: this is how it would be.</li>}
        {!settings.scheduledEnabled && (
          <li data-warning="">Scheduled Enabled is off: callers are offered none of these slots.</li>
        )}
        <li>
          Times in <b>{hours.timeZone}</b>, the zone of “{hours.name}”.
          {yours !== undefined && ` Your clock is ${yours}.`}
        </li>
        <li>Slot Duration {settings.slotDurationMin} min.</li>
        {60 % settings.slotDurationMin !== 0 && (
          <li data-warning="">It does not divide 60: slots begin anew at each midnight, and not with the timeslots.</li>
        )}
        <li>
          {booked === undefined
            ? 'No simulation runs: nothing is booked.'
            : `${booked === 1 ? '1 callback is' : `${booked} callbacks are`} booked in the running simulation, where it is ${simulatedTime(now, hours.timeZone)}.`}
        </li>
      </ul>
      <EffectiveGrid
        key={from}
        label={`Slots of ${queue.name}, week of ${dayName(from)}`}
        days={days}
        rows={shown}
        most={mostCapacity(days)}
        today={today}
      />
      <Legend />
    </>
  );
}

function Legend() {
  return (
    <p className={classes.legend}>
      {(['bookable', 'full', 'no-capacity', 'closed'] as const).map((verdict) => (
        <span key={verdict}>
          <i data-verdict={verdict} data-heat={verdict === 'bookable' ? 5 : undefined} aria-hidden />
          {verdictWords[verdict]}
        </span>
      ))}
      <span>
        <i data-verdict="past" aria-hidden />
        Past, too early or too far ahead
      </span>
      <span>
        <i data-verdict="bookable" data-exception="" aria-hidden />
        Exception
      </span>
    </p>
  );
}

function simulatedTime(now: number, zone: string): string {
  const local = localTime(now, zone);
  return `${local.slice(11, 16)} on ${dayName(local.slice(0, 10))}`;
}
