import { ScatterChart } from '@mantine/charts';
import { useMemo } from 'react';
import { ChartFrame, colourOf, type Hue, type LegendEntry } from './ChartFrame.tsx';
import { mostDots } from './chart-day.ts';
import type { ChartProps } from './chart-props.ts';
import { everyNth } from './thin.ts';
import { shortSpan } from './time-axis.ts';
import { labelOf, percent, toldBy } from './told-by.ts';
import { type ToldHad, toldAndHad } from './told-had.ts';

interface Cloud {
  readonly label: string;
  readonly hue: Hue;
  readonly isSecond: boolean;
  readonly mark: 'dot' | 'diamond';
  readonly dots: readonly ToldHad[];
}

/** Each wait by what was told and what was had; on the line both are equal, above it the wait was longer than told. */
export function ToldHadCloud({ days, queue }: ChartProps) {
  const clouds = useMemo(
    () =>
      days.flatMap((day, index): Cloud[] => {
        const all = toldAndHad(day, queue);
        const isSecond = index > 0;
        const some = (wanted: boolean) =>
          everyNth(
            all.filter(({ isCallback }) => isCallback === wanted),
            mostDots,
          );
        return [
          {
            label: labelOf(days, 'Calls', index),
            hue: isSecond ? 'teal' : 'blue',
            isSecond,
            mark: 'dot',
            dots: some(false),
          },
          {
            label: labelOf(days, 'Callbacks', index),
            hue: isSecond ? 'rose' : 'amber',
            isSecond,
            mark: 'diamond',
            dots: some(true),
          },
        ];
      }),
    [days, queue],
  );
  const most = Math.max(60, ...clouds.flatMap(({ dots }) => dots.flatMap(({ told, had }) => [told, had])));
  const end = Math.ceil(most / 60) * 60;
  const summary = toldBy(days, (day) => {
    const all = toldAndHad(day, queue);
    const inTime = all.filter(({ told, had }) => had <= told).length;
    return all.length === 0
      ? 'No wait has been told yet.'
      : `${percent(inTime / all.length)} of ${all.length} waits were no longer than told.`;
  });
  const name = 'Wait had by wait told';
  return (
    <ChartFrame
      name={name}
      summary={summary}
      legend={clouds.map((cloud): LegendEntry => cloud)}
      table={() => ({
        columns: ['Of', 'Told', 'Had'],
        rows: clouds.flatMap(({ label, dots }) =>
          dots.map(({ told, had }) => [label, shortSpan(told), shortSpan(had)]),
        ),
      })}
    >
      {clouds.some(({ dots }) => dots.length > 0) && (
        <ScatterChart
          h="100%"
          data={clouds.map(({ label, hue, dots }) => ({
            ...{ name: label, color: colourOf(hue) },
            data: dots.map(({ told, had }) => ({ told, had })),
          }))}
          dataKey={{ x: 'told', y: 'had' }}
          labels={{ x: 'Told', y: 'Had' }}
          valueFormatter={shortSpan}
          xAxisLabel="Told"
          yAxisLabel="Had"
          gridAxis="xy"
          scatterProps={{ fillOpacity: 0.65 }}
          scatterChartProps={{ title: name }}
          xAxisProps={{ domain: [0, end], tickCount: 6 }}
          yAxisProps={{ domain: [0, end], tickCount: 5, width: 56 }}
          referenceLines={[
            {
              segment: [
                { x: 0, y: 0 },
                { x: end, y: end },
              ],
              stroke: 'var(--cs-line-strong)',
              label: 'told = had',
            },
          ]}
        />
      )}
    </ChartFrame>
  );
}
