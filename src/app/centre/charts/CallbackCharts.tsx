import { useMemo } from 'react';
import { own } from '../../../model/json.ts';
import { Bars } from './Bars.tsx';
import type { ChartProps } from './chart-props.ts';
import { callbacksOf, outcomesOf } from './outcomes.ts';
import { keptOf, latenessOf } from './promises.ts';
import { shortSpan } from './time-axis.ts';
import { counted, dayNames, percent, toldBy } from './told-by.ts';

const whole = (value: number) => String(value);

/** Why callbacks ended. */
export function OutcomesChart({ days, queue }: ChartProps) {
  const outcomes = outcomesOf(days, queue);
  return (
    <Bars
      name="How callbacks ended"
      summary={toldBy(days, (day) => {
        const figures = callbacksOf(day, queue);
        return figures && figures.accepted > 0
          ? `Of ${counted(figures.accepted, 'callback')}, ${figures.reached} reached the customer and ${figures.connected} an agent; not over: ${figures.open}.`
          : 'Nobody has asked for a callback yet.';
      })}
      bars={outcomes.map(({ name, counts }) => ({ name, values: counts }))}
      series={dayNames(days, 'Callbacks')}
      hue="amber"
      axis="Reason"
      unit="Callbacks"
      format={whole}
      isLying
    />
  );
}

/** How many attempts callbacks took. */
export function AttemptsChart({ days, queue }: ChartProps) {
  const figures = days.map((day) => callbacksOf(day, queue));
  const names = [...new Set(figures.flatMap((each) => Object.keys(each?.byAttempts ?? {})))];
  names.sort((a, b) => Number(a) - Number(b));
  return (
    <Bars
      name="Attempts per callback"
      summary={toldBy(days, (day) => {
        const { accepted = 0, attempts = 0 } = callbacksOf(day, queue) ?? {};
        return accepted === 0
          ? 'Nobody has asked for a callback yet.'
          : `${counted(attempts, 'attempt')} for ${counted(accepted, 'callback')}, ${(attempts / accepted).toFixed(2)} each.`;
      })}
      bars={names.map((name) => ({ name, values: figures.map((each) => own(each?.byAttempts ?? {}, name) ?? 0) }))}
      series={dayNames(days, 'Callbacks')}
      hue="violet"
      axis="Attempts"
      unit="Callbacks"
      format={whole}
    />
  );
}

/** Whether customers were called when they were told. */
export function PromisesChart({ days, queue }: ChartProps) {
  const lateness = useMemo(() => latenessOf(days, queue), [days, queue]);
  const tolerance = days[0]?.view.figures.toleranceSeconds ?? 0;
  return (
    <Bars
      name="Promises kept"
      summary={toldBy(days, (day) => {
        const { kept, of } = keptOf(day, queue);
        return of === 0
          ? 'No promise has been settled yet.'
          : `${kept} of ${counted(of, 'promise')} kept (${percent(kept / of)}), with ${shortSpan(tolerance)} of tolerance.`;
      })}
      bars={
        lateness.some(({ counts }) => counts.some((count) => count > 0))
          ? lateness.map(({ name, counts }) => ({ name, values: counts }))
          : []
      }
      series={dayNames(days, 'Callbacks')}
      hue="teal"
      axis="First attempt"
      unit="Callbacks"
      format={whole}
      isLying
    />
  );
}
