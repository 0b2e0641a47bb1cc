import { Button, SegmentedControl } from '@mantine/core';
import { IconPlayerSkipForward } from '@tabler/icons-react';
import { SetClock } from './SetClock.tsx';
import classes from './simulator.module.css';
import { askSimulation, useSimulation } from './state.ts';
import { dayOf, span, timeOfDay, zoneAt } from './words.ts';

const speeds = [
  { value: '0', label: 'Pause' },
  { value: '1', label: '×1' },
  { value: '60', label: '×60' },
];

/** The virtual clock: what time it is there, how fast it goes, a jump to what happens next, and a way to set it. */
export function ClockBar() {
  const speed = useSimulation((state) => state.speed);
  const now = useSimulation((state) => state.snapshot?.now);
  const next = useSimulation((state) => state.snapshot?.upcoming[0]);
  if (now === undefined) return null;
  return (
    <section className={classes.clock} aria-label="Virtual clock">
      <span className={classes.time}>
        <strong role="timer" aria-label="Virtual time">
          {timeOfDay(now)}
        </strong>
        <span className={classes.dim}>
          {dayOf(now)} {zoneAt(now)}
        </span>
      </span>
      <span className={classes.spacer} />
      <SegmentedControl
        size="xs"
        aria-label="Speed of the clock"
        data={speeds}
        value={String(speed)}
        onChange={(value) => askSimulation({ ask: 'speed', speed: Number(value) })}
      />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlayerSkipForward size={14} />}
        disabled={!next}
        onClick={() => askSimulation({ ask: 'advanceToNext' })}
      >
        Jump to next timer
      </Button>
      <SetClock now={now} />
      <p className={classes.next}>
        {next ? `Next: ${next.what} in ${span(next.at - now)}` : 'Nothing will happen by itself.'}
      </p>
    </section>
  );
}
