import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { addPhoneNumber, assignPhoneNumber, newId } from '../../designer/index.ts';
import { readNumber } from '../../numbers/index.ts';
import { useDesigner } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';

/** Place of the collection in the workspace: `showField` with it focuses the field for a new number. */
export const phoneNumbersPointer = '/phoneNumbers';

/** Adds a number, written as people write it. With an application, that one answers it. */
export function AddPhoneNumber({ application }: { readonly application?: string | undefined }) {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const [number, setNumber] = useState('');
  const [description, setDescription] = useState('');
  const [error, setError] = useState<string | undefined>();

  const add = (event: FormEvent) => {
    event.preventDefault();
    const read = readNumber(number, 'US');
    if (read.e164 === undefined || !read.possible) {
      setError(read.reason ?? 'This is not a telephone number.');
      return;
    }
    const id = newId();
    const answer = designer.dispatch(addPhoneNumber, { number: read.e164, description: description.trim(), id });
    if (!answer.done) {
      setError(answer.reason);
      return;
    }
    if (application !== undefined) dispatch(assignPhoneNumber, { phoneNumber: id, application });
    setNumber('');
    setDescription('');
    setError(undefined);
  };

  return (
    <form onSubmit={add} data-pointer={phoneNumbersPointer}>
      <Group align="flex-start" gap="xs">
        <TextInput
          style={{ flex: '1 1 180px' }}
          aria-label="New phone number"
          placeholder="+1 212-555-0123"
          value={number}
          error={error}
          onChange={(event) => {
            setNumber(event.currentTarget.value);
            setError(undefined);
          }}
        />
        <TextInput
          style={{ flex: '1 1 180px' }}
          aria-label="Description of the new phone number"
          placeholder="What it is for"
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {application === undefined ? 'Add number' : 'Add and assign'}
        </Button>
      </Group>
    </form>
  );
}
