import { useMemo } from 'react';
import { type ExplainedDay, explainSlots } from '../../../calendar/index.ts';
import type { CapacityPlan } from '../../../generated/types.ts';
import type { Instant } from '../../../model/instant.ts';
import { useTold } from '../../screen/use-now.ts';
import { useSimulation } from '../../simulator/state.ts';
import { bookedIn, bookedTimes, type EffectiveQueue } from './effective-queue.ts';

/** The slots of a week, and by which clock and with which bookings they were looked at. */
interface EffectiveWeekSlots {
  readonly days: readonly ExplainedDay[];
  readonly now: Instant;
  /** Callbacks booked with the queue; undefined while no simulation runs. */
  readonly booked: number | undefined;
}

/** Seven days of a queue with a plan, as of this minute: that of the running simulation, or that of the viewer's clock. */
export function useEffectiveWeek(
  { name: queue, hours, settings, specialDays }: EffectiveQueue,
  plan: CapacityPlan,
  ruleName: string,
  from: string,
): EffectiveWeekSlots {
  const minute = useTold((now) => Math.floor(now / 60_000));
  const simulated = useSimulation(({ snapshot }) => snapshot && Math.floor(snapshot.now / 60_000));
  const times = useSimulation(({ snapshot }) => bookedTimes(snapshot?.callbacks, queue));
  const now = (simulated ?? minute) * 60_000;
  const rule = useMemo(() => ({ ...plan, name: ruleName }), [plan, ruleName]);
  const days = useMemo(
    () =>
      explainSlots({
        ...{ hours, specialDays, settings, now, from },
        capacityRule: rule,
        booked: bookedIn(times, settings.slotDurationMin),
        days: 7,
      }),
    [hours, specialDays, settings, now, from, rule, times],
  );
  return {
    days,
    now,
    booked: simulated === undefined ? undefined : times === '' ? 0 : times.split(' ').length,
  };
}
