import { Select } from '@mantine/core';

/** A queue of the configuration. */
export function QueueSelect({
  queues,
  queue,
  onChange,
}: {
  readonly queues: readonly string[];
  readonly queue: string;
  onChange(queue: string): void;
}) {
  return (
    <Select
      size="xs"
      w={200}
      label="Queue"
      allowDeselect={false}
      data={[...queues]}
      value={queue || null}
      onChange={(value) => onChange(value ?? '')}
    />
  );
}
