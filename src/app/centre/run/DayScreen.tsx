import { useDeferredValue, useMemo, useState } from 'react';
import { Section } from '../../screen/Screen.tsx';
import type { ChartDay } from '../charts/chart-day.ts';
import { DayCharts } from '../charts/DayCharts.tsx';
import { dayClock } from '../day/day-clock.ts';
import type { DayView, PlayedDay } from '../day/day-run.ts';
import { AgentsBoard } from './AgentsBoard.tsx';
import { Consumers } from './Consumers.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { QueueFilter } from './QueueFilter.tsx';
import classes from './run.module.css';
import { Tiles } from './Tiles.tsx';

/** A day as it stands: numbers, charts, agents, consumers and figures; with two days, the second beside the first. */
export function DayScreen({
  days,
  views,
}: {
  readonly days: readonly PlayedDay[];
  readonly views: readonly DayView[];
}) {
  const [queue, setQueue] = useState<string>();
  // Drawing waits for whatever the person does meanwhile.
  const shown = useDeferredValue(views);
  const named = useMemo(
    () => shown.map((view, index): ChartDay => ({ name: days[index]?.name ?? '', view })),
    [shown, days],
  );
  const [first] = shown;
  const [played] = days;
  if (!first || !played) return null;
  const { startsAt, hours } = played.traffic;
  const clock = dayClock(startsAt, hours);
  const isCompared = shown.length > 1;
  const longest = Math.max(...days.map(({ traffic }) => traffic.hours));
  return (
    <>
      {!isCompared && (
        <Section title="As it stands" action={<QueueFilter views={views} queue={queue} onChoose={setQueue} />}>
          <Tiles view={first} queue={queue} />
        </Section>
      )}
      {isCompared && (
        <Section
          title="Figures"
          hint="So far; the same customers come on both days."
          action={<QueueFilter views={views} queue={queue} onChoose={setQueue} />}
        >
          <FiguresTable
            names={days.map(({ name }) => name)}
            figures={shown.map(({ figures }) => figures)}
            queue={queue}
          />
        </Section>
      )}
      <Section title="Charts" hint={queue === undefined ? 'All queues' : queue}>
        <DayCharts days={named} queue={queue} time={{ clock, starts: first.figures.startsAt, hours: longest }} />
      </Section>
      {!isCompared && (
        <div className={classes.boards}>
          <Section title="Agents">
            <AgentsBoard snapshot={first.snapshot} />
          </Section>
          <Section title="Consumers" hint="Customers whose telephones show push notifications">
            <Consumers view={first} clock={clock} />
          </Section>
        </div>
      )}
      {!isCompared && (
        <Section title="Figures" hint={first.isOver ? 'Of the whole day' : 'So far'}>
          <FiguresTable names={['Value']} figures={[first.figures]} queue={queue} />
        </Section>
      )}
    </>
  );
}
