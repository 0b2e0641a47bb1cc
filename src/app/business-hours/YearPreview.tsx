import { ActionIcon, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { SpecialDays } from '../../calendar/index.ts';
import { localTime, yearPreview } from '../../calendar/index.ts';
import type { BusinessHours } from '../../generated/types.ts';
import { Section } from '../screen/Screen.tsx';
import { useTold } from '../screen/use-now.ts';
import { MonthGrid } from './MonthGrid.tsx';
import classes from './year-preview.module.css';
import { byMonth, dayAfterKey, dayState, dayStates, dayText } from './year-words.ts';

/** Every day of a year: open, closed, other hours. Arrow keys go from day to day; the line above says the day's hours. */
export function YearPreview({
  hours,
  specialDays,
}: {
  readonly hours: BusinessHours;
  readonly specialDays: SpecialDays;
}) {
  const today = useTold((now) => localTime(now, hours.timeZone).slice(0, 10));
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const days = useMemo(() => yearPreview(hours, specialDays, year), [hours, specialDays, year]);
  const months = useMemo(() => byMonth(days), [days]);
  const home = days.find(({ date }) => date === focused) ?? days.find(({ date }) => date === today) ?? days[0];
  const told = days.find(({ date }) => date === pointed) ?? home;

  const onKeyDown = (event: KeyboardEvent) => {
    if (!home || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = dayAfterKey(days, days.indexOf(home), event.key);
    const date = next === undefined ? undefined : days[next]?.date;
    if (date === undefined) return;
    event.preventDefault();
    setFocused(date);
    setPointed(undefined);
    box.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus();
  };

  return (
    <Section
      title="Year preview"
      hint="What is open when. Arrow keys go from day to day, Page Up and Page Down from month to month."
      action={
        <Group gap={4}>
          <ActionIcon aria-label="Previous year" disabled={year <= 1} onClick={() => setYear(year - 1)}>
            <IconChevronLeft size={16} />
          </ActionIcon>
          <output className={classes.year} aria-label="Year">
            {year}
          </output>
          <ActionIcon aria-label="Next year" disabled={year >= 9998} onClick={() => setYear(year + 1)}>
            <IconChevronRight size={16} />
          </ActionIcon>
        </Group>
      }
    >
      {days.length === 0 ? (
        <p className={classes.none}>There is no preview: the time zone “{hours.timeZone}” is unknown.</p>
      ) : (
        <div className={classes.yearBox}>
          <div className={classes.legend}>
            {Object.entries(dayStates).map(([state, words]) => (
              <span key={state}>
                <i className={classes.swatch} data-state={state} aria-hidden /> {words}{' '}
                {days.filter((day) => dayState(day) === state).length}
              </span>
            ))}
            <span>
              <i className={classes.swatch} data-clock aria-hidden /> Clocks change
            </span>
          </div>
          <p className={classes.told} aria-hidden>
            {told && dayText(told)}
          </p>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the grids inside, gathered in one place */}
          <div ref={box} className={classes.months} onKeyDown={onKeyDown} onPointerLeave={() => setPointed(undefined)}>
            {months.map((each, month) => (
              <MonthGrid
                // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the year
                key={month}
                year={year}
                month={month}
                days={each}
                today={today}
                home={home?.date.startsWith(monthOf(year, month)) ? home.date : undefined}
                onPoint={setPointed}
                onFocus={setFocused}
              />
            ))}
          </div>
        </div>
      )}
    </Section>
  );
}

function monthOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;
}
