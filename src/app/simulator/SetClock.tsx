import { Button, Popover, TextInput } from '@mantine/core';
import { IconClockEdit } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Instant } from '../../model/instant.ts';
import { restartAt } from './actions.ts';
import classes from './simulator.module.css';
import { localInput } from './words.ts';

/** Sets the virtual clock: a call at 18:01 is tried at 18:01. The simulation starts afresh there. */
export function SetClock({ now }: { readonly now: Instant }) {
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState('');
  const chosen = Date.parse(text);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Number.isNaN(chosen)) return;
    restartAt(chosen);
    setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-start" shadow="md">
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconClockEdit size={14} />}
          aria-haspopup="dialog"
          onClick={() => {
            setText(localInput(now));
            setOpened(!opened);
          }}
        >
          Set clock
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Set the virtual clock">
        <form className={classes.setClock} onSubmit={submit}>
          <TextInput
            type="datetime-local"
            size="xs"
            step={60}
            label="Date and time"
            description={`In ${zone}. The simulation starts afresh; calls that go on are cut off.`}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" disabled={Number.isNaN(chosen)}>
            Start there
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
