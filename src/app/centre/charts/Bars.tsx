import { BarChart } from '@mantine/charts';
import { ChartFrame, colourOf, type Hue } from './ChartFrame.tsx';

/** A bar: what it is called, and a value for each day. */
export interface Bar {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

const quarters = [0, 0.25, 0.5, 0.75, 1];

function wholePercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Bars side by side, one for each day. */
export function Bars({
  name,
  summary,
  bars,
  series,
  hue,
  axis,
  unit,
  format,
  isShare = false,
  isLying = false,
}: {
  readonly name: string;
  readonly summary: string;
  readonly bars: readonly Bar[];
  /** What the values of a bar are called, in the order of its values. */
  readonly series: readonly string[];
  readonly hue: Hue;
  /** What the bars are. */
  readonly axis: string;
  readonly unit: string;
  readonly format: (value: number) => string;
  /** The values are shares of a whole. */
  readonly isShare?: boolean;
  /** Lying bars have room for long names. */
  readonly isLying?: boolean;
}) {
  const colour = colourOf(hue);
  const isDrawn = bars.some(({ values }) => values.some((value) => value !== null));
  const length = isShare ? { domain: [0, 1], ticks: quarters, tickFormatter: wholePercent } : { allowDecimals: false };
  return (
    <ChartFrame
      name={name}
      summary={summary}
      legend={series.map((label, index) => ({ label, hue, mark: 'bar', isSecond: index > 0 }))}
      table={() => ({
        columns: [axis, ...series],
        rows: bars.map(({ name: bar, values }) => [
          bar,
          ...values.map((value) => (value === null ? '–' : format(value))),
        ]),
      })}
    >
      {isDrawn && (
        <BarChart
          h="100%"
          data={bars.map(({ name: bar, values }) => ({
            bar,
            ...Object.fromEntries(values.map((value, index) => [`day${index}`, value])),
          }))}
          dataKey="bar"
          orientation={isLying ? 'vertical' : 'horizontal'}
          gridAxis={isLying ? 'y' : 'x'}
          series={series.map((label, index) => ({ name: `day${index}`, label, color: colour }))}
          barProps={({ name: key }) =>
            key === 'day0' ? {} : { fill: 'transparent', stroke: colour, strokeOpacity: 1 }
          }
          maxBarWidth={28}
          valueFormatter={format}
          xAxisLabel={isLying ? unit : axis}
          {...(isLying ? {} : { yAxisLabel: unit })}
          barChartProps={{ title: name, barGap: 1 }}
          xAxisProps={isLying ? length : { interval: 'equidistantPreserveStart', minTickGap: 12 }}
          yAxisProps={isLying ? { width: 190, interval: 0 } : { ...length, width: 72 }}
        />
      )}
    </ChartFrame>
  );
}
