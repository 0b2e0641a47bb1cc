import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { DialogAt, type ScreenPlace } from '../grid/MenuAt.tsx';
import type { DaySet } from './week-grid-props.ts';
import { type ColumnWords, dayWords, type WeekDay } from './week-shape.ts';

/** Chooses the days that shall have the values of another. */
export function CopyDay({
  at,
  from,
  days,
  daySets,
  words = dayWords,
  onCopy,
  onClose,
}: {
  readonly at: ScreenPlace;
  readonly from: string;
  readonly days: readonly WeekDay[];
  readonly daySets: readonly DaySet[];
  readonly words?: ColumnWords | undefined;
  onCopy(days: readonly string[]): void;
  onClose(): void;
}) {
  const others = days.filter(({ id }) => id !== from);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const name = days.find(({ id }) => id === from)?.label ?? from;
  const sets = [...daySets, { label: `All other ${words.columns}`, days: others.map(({ id }) => id) }];
  const copy = () => {
    onCopy(others.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])));
    onClose();
  };
  return (
    <DialogAt at={at} label={`Copy ${name} to other ${words.columns}`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.length > 0) copy();
        }}
      >
        <Stack gap="xs">
          <Text size="sm" fw={500}>
            Copy {name} to
          </Text>
          <Group gap={4}>
            {sets.map(({ label, days: wanted }) => (
              <Button key={label} variant="default" size="compact-xs" onClick={() => setChosen(wanted)}>
                {label}
              </Button>
            ))}
          </Group>
          <Group gap="xs" maw={260}>
            {others.map(({ id, label }, index) => (
              <Checkbox
                key={id}
                size="xs"
                label={label}
                w={110}
                data-autofocus={index === 0 || undefined}
                checked={chosen.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen(checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
            ))}
          </Group>
          <Group gap="xs" justify="flex-end">
            <Button variant="default" size="xs" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" size="xs" disabled={chosen.length === 0}>
              Copy
            </Button>
          </Group>
        </Stack>
      </form>
    </DialogAt>
  );
}
