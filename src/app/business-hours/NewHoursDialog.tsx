import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { create } from 'zustand';
import { createBusinessHours, newId } from '../../designer/index.ts';
import { useDesigner } from '../designer-context.tsx';
import { useReturnFocus } from '../use-return-focus.ts';
import { viewerZone } from './open-text.ts';
import { TimeZoneField } from './TimeZoneField.tsx';

const useAsked = create<{ readonly done: ((id: string) => void) | undefined }>(() => ({ done: undefined }));

/** Asks for a name and a time zone, and makes Business Hours; `done` is told their id. */
export function askNewHours(done: (id: string) => void): void {
  useAsked.setState({ done });
}

/** The dialog of `askNewHours`; there is one on the page. */
export function NewHoursDialog() {
  const done = useAsked((state) => state.done);
  return done ? <Asking done={done} /> : null;
}

function Asking({ done }: { done(id: string): void }) {
  useReturnFocus();
  const designer = useDesigner();
  const [name, setName] = useState('');
  const [timeZone, setTimeZone] = useState(viewerZone());
  const [error, setError] = useState<string>();
  const close = () => useAsked.setState({ done: undefined });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const id = newId();
    const answer = designer.dispatch(createBusinessHours, { name, timeZone, id });
    if (!answer.done) {
      setError(answer.reason);
      return;
    }
    close();
    done(id);
  };
  return (
    <Modal opened onClose={close} title="New Business Hours" size="sm">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label="Name"
            placeholder="Office hours"
            value={name}
            error={error}
            maxLength={255}
            data-autofocus
            onChange={(event) => {
              setName(event.currentTarget.value);
              setError(undefined);
            }}
          />
          <TimeZoneField value={timeZone} onChange={setTimeZone} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit">Create</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
