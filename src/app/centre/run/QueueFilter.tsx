import { Select } from '@mantine/core';
import type { DayView } from '../day/day-run.ts';
import classes from './run.module.css';

/** Which queue the numbers and charts are of; one that nobody has come to is not offered. */
export function QueueFilter({
  views,
  queue,
  onChoose,
}: {
  readonly views: readonly DayView[];
  readonly queue: string | undefined;
  onChoose(queue: string | undefined): void;
}) {
  const names = [...new Set(views.flatMap(({ figures }) => figures.queues.map((each) => each.queue)))].sort();
  const all = names.length === 0 ? [] : names;
  return (
    <span className={classes.field}>
      <Select
        size="xs"
        w={220}
        aria-label="Queue"
        placeholder="All queues"
        clearable
        clearButtonProps={{ 'aria-label': 'All queues' }}
        data={queue === undefined || all.includes(queue) ? all : [...all, queue]}
        value={queue ?? null}
        onChange={(value) => onChoose(value ?? undefined)}
      />
    </span>
  );
}
