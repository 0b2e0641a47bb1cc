import { Button, Progress, SegmentedControl } from '@mantine/core';
import { IconPlayerPlay, IconPlayerSkipForward, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DaySpeed } from '../../../host/traffic/index.ts';
import { dayClock } from '../day/day-clock.ts';
import type { DayRun } from '../day/day-run.ts';
import classes from './run.module.css';

const speeds: readonly { readonly value: string; readonly label: string }[] = [
  { value: '0', label: 'Pause' },
  { value: '1', label: '×1' },
  { value: '60', label: '×60' },
  { value: '600', label: '×600' },
  { value: '3600', label: '×3600' },
  { value: 'fastest', label: 'As fast as it goes' },
];

function speedOf(value: string): DaySpeed {
  return value === 'fastest' ? value : Number(value);
}

/** How a run is started and how fast it goes: its virtual time, and how much of the day has passed. */
export function PlayBar({
  run,
  plan,
  onStart,
  actions,
  children,
}: {
  readonly run: DayRun;
  /** What runs for another plan is not this bar's. */
  readonly plan: string;
  /** Left out while nothing can be started. */
  readonly onStart: (() => void) | undefined;
  /** What can be done with what was played. */
  readonly actions: ReactNode;
  /** What it is started with. */
  readonly children: ReactNode;
}) {
  const speed = run.use((state) => state.speed);
  const started = run.use((state) => (state.started?.plan === plan ? state.started : undefined));
  const isHeardOf = run.use((state) => state.views.length > 0);
  const isOver = run.use((state) => state.views.length > 0 && state.views.every((each) => each.isOver));
  const isJumping = run.use((state) => state.isJumping);
  const crashed = run.use((state) => state.crashed);
  const isRunning = started !== undefined && isHeardOf && !crashed;
  return (
    <section className={classes.bar} aria-label="Run">
      <div className={classes.controls}>
        {children}
        <Button
          size="xs"
          variant={started ? 'default' : 'filled'}
          leftSection={started ? <IconRefresh size={14} aria-hidden /> : <IconPlayerPlay size={14} aria-hidden />}
          disabled={onStart === undefined}
          onClick={onStart}
        >
          {started ? 'Restart' : 'Start'}
        </Button>
        <SegmentedControl
          size="xs"
          aria-label="Speed of the day"
          data={[...speeds]}
          value={String(speed)}
          onChange={(value) => run.setSpeed(speedOf(value))}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlayerSkipForward size={14} aria-hidden />}
          disabled={!isRunning || isOver}
          loading={isJumping}
          onClick={run.advanceToEnd}
        >
          Jump to the end
        </Button>
        <span className={classes.pushed}>{actions}</span>
      </div>
      {isRunning && <PlayedTime run={run} startsAt={started.days[0]?.traffic.startsAt ?? ''} />}
    </section>
  );
}

/** The virtual time, how much of the day has passed, and whether it goes on. */
function PlayedTime({ run, startsAt }: { readonly run: DayRun; readonly startsAt: string }) {
  const view = run.use((state) => state.views[0]);
  const isOver = run.use((state) => state.views.every((each) => each.isOver));
  const isPlaying = run.use((state) => state.isJumping || state.speed !== 0);
  if (!view) return null;
  const { now } = view.snapshot;
  const { startsAt: starts, hours } = view.figures;
  const clock = dayClock(startsAt);
  return (
    <div className={classes.time}>
      <span>
        <strong role="timer" aria-label="Virtual time">
          {clock.full(now)}
        </strong>{' '}
        <span className={classes.dim}>{clock.zone}</span>
      </span>
      <Progress
        className={classes.progress ?? ''}
        size="sm"
        transitionDuration={0}
        aria-label="Part of the day that was played"
        value={hours === 0 ? 100 : Math.min(100, (now - starts) / (hours * 36_000))}
      />
      <span className={classes.dim} role="status">
        {isOver ? 'The day is over.' : isPlaying ? 'Playing' : 'Paused'}
      </span>
    </div>
  );
}
