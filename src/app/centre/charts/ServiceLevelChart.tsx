import { useMemo } from 'react';
import { Bars } from './Bars.tsx';
import { keyOf } from './chart-day.ts';
import type { ChartProps } from './chart-props.ts';
import { timeLabel } from './chart-time.ts';
import { serviceLevelRows } from './half-hours.ts';
import { dayNames, percent, toldBy } from './told-by.ts';

/** Service level of each half hour. */
export function ServiceLevelChart({ days, queue, time }: ChartProps) {
  const rows = useMemo(() => serviceLevelRows(days, queue), [days, queue]);
  const target = days[0]?.view.figures.targetSeconds ?? 0;
  const summary = toldBy(days, ({ view: { figures } }) => {
    const calls = queue === undefined ? figures.calls : figures.queues.find((each) => each.queue === queue)?.calls;
    const level = calls?.serviceLevel ?? null;
    return level === null
      ? 'No call was answered or given up yet.'
      : `${percent(level)} of the calls that were answered or given up were answered within ${target} s.`;
  });
  return (
    <Bars
      name={`Answered within ${target} s by half hour`}
      summary={summary}
      hue="blue"
      axis={`Half hour from (${time.clock.zone})`}
      unit="Share of calls"
      format={percent}
      isShare
      series={dayNames(days, 'Service level')}
      bars={rows.map((row) => ({
        name: timeLabel(time, row.minutes),
        values: days.map((_, index) => row[keyOf('level', index)] ?? null),
      }))}
    />
  );
}
