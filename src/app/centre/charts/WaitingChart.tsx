import { useMemo } from 'react';
import { keyOf } from './chart-day.ts';
import type { ChartProps } from './chart-props.ts';
import { type ChartLine, LinesOverTime } from './LinesOverTime.tsx';
import { counted, labelOf, toldBy } from './told-by.ts';
import { peakOf, waitingRows } from './waiting-rows.ts';

/** Calls and callbacks that wait, over the day. */
export function WaitingChart({ days, queue, time }: ChartProps) {
  const rows = useMemo(() => waitingRows(days, queue), [days, queue]);
  const lines = days.flatMap((_, index): ChartLine[] => [
    { key: keyOf('calls', index), label: labelOf(days, 'Calls', index), hue: 'blue', isSecond: index > 0 },
    { key: keyOf('callbacks', index), label: labelOf(days, 'Callbacks', index), hue: 'amber', isSecond: index > 0 },
  ]);
  const summary = toldBy(days, (day) => {
    const peak = peakOf(day, queue);
    return peak
      ? `At most ${peak.calls + peak.callbacks} waited at once, ${counted(peak.calls, 'call')} and ${counted(peak.callbacks, 'callback')}, at ${time.clock.time(peak.at)}.`
      : 'Nobody has waited yet.';
  });
  return (
    <LinesOverTime
      {...{ name: 'Calls and callbacks waiting', unit: 'Waiting', summary, rows, lines, time }}
      format={(value) => String(value)}
    />
  );
}
