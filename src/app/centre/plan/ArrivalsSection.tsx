import { useMemo } from 'react';
import { type ColumnWords, WeekGrid } from '../../../ui/week-grid/index.ts';
import { Section } from '../../screen/Screen.tsx';
import classes from './plan.module.css';
import { planPointer, usePlanScope } from './plan-scope.ts';
import { halfHour, halfHoursOf, rateIn, withRates } from './profile.ts';
import { streamsOf } from './streams.ts';

const words: ColumnWords = {
  ...{ column: 'stream', columns: 'streams', setColumn: 'Set Day', setEverything: 'Set all streams' },
};

/** An hour, as the law of traffic has it. */
const limits = { min: 0, max: 100_000, hasFractions: true };

/** Section **Arrivals per hour**: grid **Arrivals per hour**, a line for each half hour, a column for each stream. */
export function ArrivalsSection() {
  const { id, plan, findings, change } = usePlanScope();
  const streams = useMemo(() => streamsOf(plan), [plan]);
  const times = useMemo(() => halfHoursOf(plan), [plan]);
  const byKey = useMemo(() => new Map(streams.map((stream) => [stream.key, stream])), [streams]);
  const columns = streams.map(({ key, title }) => ({ id: key, label: title, short: title }));
  const lineOf = (time: string) => times.indexOf(time);
  const values = useMemo(() => {
    const lines = new Map(times.map((time, line) => [time, line]));
    return {
      given: (stream: string, time: string) =>
        rateIn(byKey.get(stream)?.rates ?? [], lines.get(time) ?? -1) || undefined,
    };
  }, [byKey, times]);
  /** Of the rate that begins in that half hour; where none does, a place that no finding has. */
  const pointerAt = (key: string, time: string) => {
    const { at = [], rates = [] } = byKey.get(key) ?? {};
    const index = rates.findIndex(({ fromMinutes }) => Math.floor(fromMinutes / halfHour) === lineOf(time));
    return planPointer(id, [...at, 'rates', index < 0 ? time : String(index)]);
  };
  if (streams.length === 0) return null;
  return (
    <Section
      title="Arrivals per hour"
      hint="How many come in an hour, by half hours. Cells of a spreadsheet can be pasted; chance decides about each of them."
    >
      <div className={classes.arrivals} style={{ height: `clamp(16rem, ${2.5 * times.length + 8}rem, 38rem)` }}>
        <WeekGrid
          label="Arrivals per hour"
          days={columns}
          times={times}
          words={words}
          values={values}
          limits={limits}
          idleText="No cell selected: cells for all half hours and streams can be pasted at once."
          problemAt={(stream, time) => findings.find((finding) => finding.at === pointerAt(stream, time))}
          pointerAt={pointerAt}
          onSet={(edits) => {
            const sets = new Map<string, Map<number, number>>();
            for (const { day, time, value } of edits) {
              const set = sets.get(day) ?? new Map<number, number>();
              sets.set(day, set.set(lineOf(time), value ?? 0));
            }
            return change(
              ...[...sets].flatMap(([key, set]) => {
                const stream = byKey.get(key);
                if (!stream) return [];
                const rates = withRates(stream.rates, set);
                return [{ at: [...stream.at, 'rates'], value: rates.length === 0 ? undefined : rates }];
              }),
            );
          }}
        />
      </div>
    </Section>
  );
}
