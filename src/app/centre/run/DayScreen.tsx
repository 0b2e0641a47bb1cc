import { useMemo } from 'react';
import { Section } from '../../screen/Screen.tsx';
import type { ChartDay } from '../charts/chart-day.ts';
import type { ChartTime } from '../charts/chart-time.ts';
import { DayCharts } from '../charts/DayCharts.tsx';
import { dayClock } from '../day/day-clock.ts';
import type { DayRun, PlayedDay } from '../day/day-run.ts';
import { AgentsBoard } from './AgentsBoard.tsx';
import { Consumers } from './Consumers.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { QueueFilter } from './QueueFilter.tsx';
import classes from './run.module.css';
import { Tiles } from './Tiles.tsx';
import { useCalmViews } from './use-calm-views.ts';

/** What was started as it stands: numbers, charts, agents, consumers and figures; with two days, the second beside the first. */
export function DayScreen({
  run,
  days,
  queue,
  onQueue,
}: {
  readonly run: DayRun;
  readonly days: readonly PlayedDay[];
  /** The queue that is looked at; left out, all. */
  readonly queue: string | undefined;
  onQueue(queue: string | undefined): void;
}) {
  const views = useCalmViews(run);
  const named = useMemo(
    () => views.map((view, index): ChartDay => ({ name: days[index]?.name ?? '', view })),
    [views, days],
  );
  const [first] = views;
  const starts = first?.figures.startsAt;
  const time = useMemo(() => timeOf(days, starts), [days, starts]);
  if (!first || !time) return null;
  const isCompared = views.length > 1;
  const filter = <QueueFilter views={views} queue={queue} onChoose={onQueue} />;
  const figures = (
    <FiguresTable
      names={isCompared ? days.map(({ name }) => name) : ['Value']}
      figures={views.map((view) => view.figures)}
      queue={queue}
    />
  );
  const charts = (
    <Section title="Charts" hint={queue === undefined ? 'All queues' : queue}>
      <DayCharts days={named} queue={queue} time={time} />
    </Section>
  );
  if (isCompared)
    return (
      <>
        <Section
          title="Figures"
          hint={`${first.isOver ? 'Of the whole day' : 'So far'}; the same customers come on both days.`}
          action={filter}
        >
          {figures}
        </Section>
        {charts}
      </>
    );
  return (
    <>
      <Section title="As it stands" action={filter}>
        <Tiles run={run} queue={queue} />
      </Section>
      {charts}
      <div className={classes.boards}>
        <Section title="Agents">
          <AgentsBoard snapshot={first.snapshot} />
        </Section>
        <Section title="Consumers" hint="Customers whose telephones show push notifications">
          <Consumers view={first} clock={time.clock} />
        </Section>
      </div>
      <Section title="Figures" hint={first.isOver ? 'Of the whole day' : 'So far'}>
        {figures}
      </Section>
    </>
  );
}

/** The time that charts are drawn over: as long as the longest day. */
function timeOf(days: readonly PlayedDay[], starts: number | undefined): ChartTime | undefined {
  const [played] = days;
  if (!played || starts === undefined) return undefined;
  const hours = Math.max(...days.map(({ traffic }) => traffic.hours));
  return { clock: dayClock(played.traffic.startsAt, hours), starts, hours };
}
