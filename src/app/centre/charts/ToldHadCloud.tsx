import { ScatterChart } from '@mantine/charts';
import { useMemo } from 'react';
import { ChartFrame, colourOf, type Hue, type LegendEntry } from './ChartFrame.tsx';
import { mostDots } from './chart-day.ts';
import type { ChartProps } from './chart-props.ts';
import { everyNth } from './thin.ts';
import { secondTicks, shortSpan } from './time-axis.ts';
import { counted, labelOf, percent, toldBy } from './told-by.ts';
import { type ToldHad, toldAndHad } from './told-had.ts';

interface Cloud {
  readonly label: string;
  readonly hue: Hue;
  readonly isSecond: boolean;
  readonly mark: 'dot' | 'diamond';
  readonly dots: readonly ToldHad[];
}

/** What the library gives to whoever draws a dot. */
interface DrawnDot {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: { readonly name?: string };
}

const equality: LegendEntry = { label: 'Told = had', hue: 'slate', mark: 'line' };

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
  const ticks = secondTicks(Math.max(0, ...clouds.flatMap(({ dots }) => dots.flatMap(({ told, had }) => [told, had]))));
  const end = ticks.at(-1) ?? 0;
  const summary = toldBy(days, (day) => {
    const all = toldAndHad(day, queue);
    const inTime = all.filter(({ told, had }) => had <= told).length;
    return all.length === 0
      ? 'No wait has been told yet.'
      : `${percent(inTime / all.length)} of ${counted(all.length, 'wait')} no longer than told.`;
  });
  const name = 'Wait had by wait told';
  return (
    <ChartFrame
      name={name}
      summary={summary}
      legend={[...clouds, equality]}
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
          scatterProps={{ shape: (dot: DrawnDot) => <Dot dot={dot} clouds={clouds} /> }}
          scatterChartProps={{ title: name }}
          xAxisProps={{ domain: [0, end], ticks: [...ticks] }}
          yAxisProps={{ domain: [0, end], ticks: [...ticks], width: 72 }}
          referenceLines={[
            {
              segment: [
                { x: 0, y: 0 },
                { x: end, y: end },
              ],
              stroke: colourOf('slate'),
            },
          ]}
        />
      )}
    </ChartFrame>
  );
}

/** Calls are dots and callbacks diamonds; those of a second day are hollow. */
function Dot({
  dot: { cx = 0, cy = 0, payload },
  clouds,
}: {
  readonly dot: DrawnDot;
  readonly clouds: readonly Cloud[];
}) {
  const cloud = clouds.find(({ label }) => label === payload?.name);
  if (!cloud) return null;
  const colour = colourOf(cloud.hue);
  const look = cloud.isSecond ? { fill: 'none', stroke: colour } : { fill: colour, fillOpacity: 0.65 };
  return cloud.mark === 'dot' ? (
    <circle cx={cx} cy={cy} r={3.5} {...look} />
  ) : (
    <path d={`M${cx} ${cy - 5} L${cx + 5} ${cy} L${cx} ${cy + 5} L${cx - 5} ${cy} Z`} {...look} />
  );
}
