import { useMemo } from 'react';
import { Bars } from './Bars.tsx';
import { keyOf } from './chart-day.ts';
import type { ChartProps } from './chart-props.ts';
import { timeLabel } from './chart-time.ts';
import { occupancyRows } from './half-hours.ts';
import { dayNames, percent, toldBy } from './told-by.ts';

/** How busy agents were in each half hour; agents belong to the centre, not to a queue. */
export function OccupancyChart({ days, time }: ChartProps) {
  const rows = useMemo(() => occupancyRows(days), [days]);
  const summary = toldBy(days, ({ view: { figures } }) =>
    figures.staff.occupancy === null
      ? 'No agent has been logged in yet.'
      : `Agents spent ${percent(figures.staff.occupancy)} of ${(figures.staff.loggedIn / 3600).toFixed(1)} hours with calls or after them.`,
  );
  return (
    <Bars
      name="Occupancy of agents by half hour"
      summary={summary}
      hue="slate"
      axis={`Half hour from (${time.clock.zone})`}
      unit="Share of time"
      format={percent}
      isShare
      series={dayNames(days, 'Occupancy')}
      bars={rows.map((row) => ({
        name: timeLabel(time, row.minutes),
        values: days.map((_, index) => row[keyOf('occupancy', index)] ?? null),
      }))}
    />
  );
}
