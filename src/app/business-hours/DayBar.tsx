import type { OpenInterval } from '../../generated/types.ts';
import classes from './business-hours.module.css';
import { minutesOf } from './clock-time.ts';
import { endsNextDay } from './week.ts';

/** A day as a bar of 24 hours: its own hours, and paler what runs over from the day before. The fields beside it say the same. */
export function DayBar({
  intervals,
  before,
}: {
  readonly intervals: readonly OpenInterval[];
  readonly before: readonly OpenInterval[];
}) {
  return (
    <span className={classes.bar} aria-hidden>
      {before.filter(endsNextDay).map(({ end }) => (
        <i key={`before ${end}`} data-spill style={{ left: 0, width: share(minutesOf(end)) }} />
      ))}
      {intervals.map((each, index) => {
        const from = minutesOf(each.start);
        const to = endsNextDay(each) ? 1440 : minutesOf(each.end);
        // biome-ignore lint/suspicious/noArrayIndexKey: two intervals may be the same until it is corrected
        return <i key={index} style={{ left: share(from), width: share(to - from) }} />;
      })}
    </span>
  );
}

function share(minutes: number): string {
  return `${(minutes / 1440) * 100}%`;
}
