import { Text } from '@mantine/core';
import { useState } from 'react';
import { create } from 'zustand';
import { trioNames } from '../../designer/commands/create-queue-trio.ts';
import { createQueueTrio } from '../../designer/index.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone } from '../dispatch.ts';
import { NamedForm } from '../screen/NamedForm.tsx';
import classes from './virtual-queues.module.css';

const useOpen = create<{ readonly open: boolean }>(() => ({ open: false }));

/** Opens the dialog that makes the three queues of a service at once. */
export function openNewTrio(): void {
  useOpen.setState({ open: true });
}

/** The dialog of `openNewTrio`; there is one on the page. */
export function NewTrioDialog() {
  const open = useOpen((state) => state.open);
  return open ? <Asking /> : null;
}

/** What each of the three is for, in the order of `trioNames`. */
const purposes = [
  'Inbound calls, and the service name of its callbacks',
  'Callbacks while they wait',
  'Connected customers who wait for an agent',
];

function Asking() {
  const designer = useDesigner();
  const [name, setName] = useState('');
  const close = () => useOpen.setState({ open: false });
  const isNamed = name.trim() !== '';
  const made = trioNames(isNamed ? name : '…');
  const refused = isNamed ? designer.refuse(createQueueTrio, { name }) : undefined;
  const submit = () => {
    const answer = designer.dispatch(createQueueTrio, { name });
    if (answer.done) {
      close();
      showDone(`${made[0]}, ${made[1]} and ${made[2]} are made, with their row in CALLBACK_SETTINGS.`);
    }
    return answer;
  };
  return (
    <NamedForm
      title="New trio of virtual queues"
      size="md"
      label="Name of the service"
      placeholder="Sales"
      action="Create trio"
      maxLength={240}
      name={name}
      refused={refused}
      disabled={!isNamed || refused !== undefined}
      onName={setName}
      submit={submit}
      onClose={close}
    >
      <ul className={classes.trio} aria-label="Queues that will be made">
        {made.map((queue, index) => (
          <li key={queue}>
            <code>{queue}</code>
            <small>{purposes[index]}</small>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        A row in CALLBACK_SETTINGS links the three. One undo takes all of it back.
      </Text>
    </NamedForm>
  );
}
