import { useMemo } from 'react';
import { keyOf } from './chart-day.ts';
import type { ChartProps } from './chart-props.ts';
import { type ChartLine, LinesOverTime } from './LinesOverTime.tsx';
import { secondTicks, shortSpan } from './time-axis.ts';
import { labelOf, toldBy } from './told-by.ts';
import { meansOf, toldAndHad, toldHadRows } from './told-had.ts';

/** The wait that was told and the one that was had, by when people came. */
export function ToldHadChart({ days, queue, time }: ChartProps) {
  const stretch = time.hours > 24 ? 60 : time.hours > 12 ? 30 : 10;
  const rows = useMemo(() => toldHadRows(days, queue, stretch), [days, queue, stretch]);
  const lines = days.flatMap((_, index): ChartLine[] => [
    { key: keyOf('told', index), label: labelOf(days, 'Told', index), hue: 'violet', isSecond: index > 0 },
    { key: keyOf('had', index), label: labelOf(days, 'Had', index), hue: 'teal', isSecond: index > 0 },
  ]);
  const summary = toldBy(days, (day) => {
    const means = meansOf(toldAndHad(day, queue));
    return means
      ? `On average ${shortSpan(means.told)} were told and ${shortSpan(means.had)} were had.`
      : 'No wait has been told yet.';
  });
  return (
    <LinesOverTime
      {...{ name: 'Estimated wait told and wait had', unit: `Mean of ${stretch} min`, summary, rows, lines, time }}
      format={shortSpan}
      ticksFor={secondTicks}
    />
  );
}
