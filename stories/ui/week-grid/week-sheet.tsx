import { useState } from 'react';
import { type WeekEdit, WeekGrid, type WeekGridProps } from '../../../src/ui/week-grid/index.ts';

const labels = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const days = labels.map((label) => ({ id: label.toLowerCase(), label, short: label.slice(0, 3) }));

type Week = Readonly<Record<string, number>>;

/** The guide's March: 10 from 8:00, 15 from noon to two, 10 until 18:00, Monday to Friday. */
export const march: Week = Object.fromEntries(
  days.slice(1, 6).flatMap(({ id }) =>
    Array.from({ length: 10 }, (_, index) => {
      const hour = index + 8;
      return [`${id} ${String(hour).padStart(2, '0')}:00`, hour === 12 || hour === 13 ? 15 : 10];
    }),
  ),
);

function times(minutes: 60 | 30): string[] {
  return Array.from({ length: 1440 / minutes }, (_, index) => {
    const hour = String(Math.floor((index * minutes) / 60)).padStart(2, '0');
    return `${hour}:${(index * minutes) % 60 === 0 ? '00' : '30'}`;
  });
}

/** A week grid that keeps its own values. */
export function WeekSheet({
  week = {},
  beneath,
  minutes = 60,
  shownDays = days.map(({ id }) => id),
  height = 620,
  ...rest
}: {
  readonly week?: Week;
  /** What lies beneath, for a layer. */
  readonly beneath?: Week;
  readonly minutes?: 60 | 30;
  readonly shownDays?: readonly string[];
  readonly height?: number;
} & Partial<WeekGridProps>) {
  const [given, setGiven] = useState<Week>(week);
  const set = (edits: readonly WeekEdit[]) => {
    const next: Record<string, number> = { ...given };
    for (const { day, time, value } of edits)
      if (value === null) delete next[`${day} ${time}`];
      else next[`${day} ${time}`] = value;
    setGiven(next);
    return undefined;
  };
  return (
    <div style={{ height }}>
      <WeekGrid
        label="Capacity of March"
        days={days.filter(({ id }) => shownDays.includes(id))}
        times={times(minutes)}
        values={{
          given: (day, time) => given[`${day} ${time}`],
          ...(beneath && { beneath: (day: string, time: string) => beneath[`${day} ${time}`] ?? 0 }),
        }}
        beneathWord="as the week"
        limits={{ min: 0, max: 10_000 }}
        daySets={[{ label: 'Monday to Friday', days: days.slice(1, 6).map(({ id }) => id) }]}
        onSet={set}
        {...rest}
      />
    </div>
  );
}
