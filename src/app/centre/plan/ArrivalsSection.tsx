import { Select } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { parsePointer } from '../../../model/pointer.ts';
import { type ColumnWords, WeekGrid } from '../../../ui/week-grid/index.ts';
import { useDesignerState } from '../../designer-context.tsx';
import { Section } from '../../screen/Screen.tsx';
import { arrivalTable } from './arrival-table.ts';
import classes from './plan.module.css';
import { usePlanScope } from './plan-scope.ts';

const words: ColumnWords = {
  ...{ column: 'stream', columns: 'streams', setColumn: 'Set Day', setEverything: 'Set all streams' },
};

/** An hour, as the law of traffic has it. */
const limits = { min: 0, max: 100_000, hasFractions: true };

/** Streams that are drawn at once. */
const onePart = 12;

/**
 * Section **Arrivals per hour**: grid **Arrivals per hour**, a line for each half hour, a column for each stream. Many streams
 * are shown in parts, by the list **Streams shown**.
 */
export function ArrivalsSection() {
  const { id, plan, findings, change } = usePlanScope();
  const { field } = useDesignerState((state) => state.selection);
  const table = useMemo(() => arrivalTable(id, plan), [id, plan]);
  const byPlace = useMemo(() => new Map(findings.map((finding) => [finding.at, finding])), [findings]);
  const [chosen, setChosen] = useState(0);
  const { streams, times } = table;
  const parts = Math.ceil(streams.length / onePart);
  const part = Math.min(chosen, Math.max(0, parts - 1));
  const shown = streams.slice(part * onePart, (part + 1) * onePart);

  useEffect(() => {
    const [collection, of, list, index, place] = field === undefined ? [] : parsePointer(field);
    if (collection !== 'trafficPlans' || of !== id || place !== 'rates') return;
    const found = table.streams.findIndex(({ key }) => key === `${list} ${index}`);
    if (found >= 0) setChosen(Math.floor(found / onePart));
  }, [field, id, table]);

  if (streams.length === 0) return null;
  return (
    <Section
      title="Arrivals per hour"
      hint="How many come in an hour, by half hours. Cells of a spreadsheet can be pasted; chance decides about each of them."
      action={
        parts > 1 && (
          <Select
            aria-label="Streams shown"
            size="xs"
            w={170}
            allowDeselect={false}
            data={Array.from({ length: parts }, (_, index) => ({
              value: String(index),
              label: `${index * onePart + 1} to ${Math.min(streams.length, (index + 1) * onePart)} of ${streams.length}`,
            }))}
            value={String(part)}
            onChange={(value) => setChosen(Number(value))}
          />
        )
      }
    >
      <div className={classes.arrivals} style={{ height: `clamp(16rem, ${2.5 * times.length + 8}rem, 38rem)` }}>
        <WeekGrid
          key={part}
          label="Arrivals per hour"
          days={shown.map(({ key, title }) => ({ id: key, label: title, short: title }))}
          times={times}
          words={words}
          values={{ given: table.perHour }}
          limits={limits}
          idleText="No cell selected: cells for all half hours and streams can be pasted at once."
          problemAt={(stream, time) => byPlace.get(table.pointerAt(stream, time))}
          pointerAt={table.pointerAt}
          onSet={(cells) => change(...table.edits(cells))}
        />
      </div>
    </Section>
  );
}
