import { LineChart } from '@mantine/charts';
import { ChartFrame, colourOf, type LegendEntry } from './ChartFrame.tsx';
import type { TimeRow } from './chart-day.ts';
import { type ChartTime, timeLabel } from './chart-time.ts';
import { ticksOf } from './time-axis.ts';

/** A line of a chart: the key of its values, and its entry in the legend. */
export interface ChartLine extends Omit<LegendEntry, 'mark'> {
  readonly key: string;
}

/** Lines over the time of the day. */
export function LinesOverTime({
  name,
  summary,
  rows,
  lines,
  time,
  unit,
  format,
  ticksFor,
}: {
  readonly name: string;
  readonly summary: string;
  readonly rows: readonly TimeRow[];
  readonly lines: readonly ChartLine[];
  readonly time: ChartTime;
  /** What the values are, at the axis. */
  readonly unit: string;
  readonly format: (value: number) => string;
  /** Where the axis has ticks when its values reach as far as that; left out, at whole numbers. */
  readonly ticksFor?: (highest: number) => readonly number[];
}) {
  const label = (minutes: number) => timeLabel(time, minutes);
  const ticks = ticksFor?.(Math.max(0, ...rows.flatMap((row) => lines.map(({ key }) => row[key] ?? 0))));
  return (
    <ChartFrame
      name={name}
      summary={summary}
      legend={lines.map((line) => ({ ...line, mark: 'line' }))}
      table={() => ({
        columns: [`Time (${time.clock.zone})`, ...lines.map((line) => line.label)],
        rows: rows.map((row) => [label(row.minutes), ...lines.map(({ key }) => textOf(row[key], format))]),
      })}
    >
      {rows.length > 0 && (
        <LineChart
          h="100%"
          // The library takes an array that it could write to, and does not.
          data={rows as TimeRow[]}
          dataKey="minutes"
          series={lines.map(({ key, label: text, hue, isSecond }) => ({
            ...{ name: key, label: text, color: colourOf(hue) },
            ...(isSecond ? { strokeDasharray: '5 4' } : {}),
          }))}
          curveType="linear"
          strokeWidth={1.75}
          withDots={false}
          connectNulls={false}
          valueFormatter={format}
          xAxisLabel={`Time (${time.clock.zone})`}
          yAxisLabel={unit}
          lineChartProps={{ title: name }}
          xAxisProps={{
            ...{ type: 'number', domain: [0, time.hours * 60], allowDataOverflow: true },
            ...{ ticks: [...ticksOf(time.hours)], tickFormatter: label, interval: 0 },
            // Half of the last label stands beyond the last moment.
            padding: { right: 20 },
          }}
          yAxisProps={{
            ...{ width: 72, allowDecimals: false },
            ...(ticks ? { ticks: [...ticks], domain: [0, ticks.at(-1) ?? 0] } : {}),
          }}
          tooltipProps={{ labelFormatter: (value) => (typeof value === 'number' ? label(value) : '') }}
        />
      )}
    </ChartFrame>
  );
}

/** A value as text; a dash where there is none. */
function textOf(value: number | null | undefined, format: (value: number) => string): string {
  return value === null || value === undefined ? '–' : format(value);
}
