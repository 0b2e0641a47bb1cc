import { ActionIcon, Button, Group, Modal, Stack, Table, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { addPhoneNumber, assignPhoneNumber, newId, removePhoneNumber } from '../../designer/index.ts';
import { own } from '../../model/json.ts';
import { formatNumber, readNumber } from '../../numbers/index.ts';
import { ClearableSelect } from '../../ui/index.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { useReturnFocus } from '../use-return-focus.ts';

/** Which application answers which phone number; numbers are added and removed here too. */
export function PhoneNumbersDialog({
  application,
  onClose,
}: {
  /** The application it was opened for: new numbers are assigned to it. */
  readonly application: string | undefined;
  onClose(): void;
}) {
  const designer = useDesigner();
  useReturnFocus();
  const dispatch = useDispatch();
  const workspace = useDesignerState((state) => state.workspace);
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>();
  const answering = Object.entries(workspace.applications)
    .filter(([, { type }]) => type === 'default')
    .map(([value, { name }]) => ({ value, label: name }));
  const chosen = application === undefined ? undefined : own(workspace.applications, application);

  const add = (event: FormEvent) => {
    event.preventDefault();
    const read = readNumber(text, 'US');
    if (read.e164 === undefined) {
      setError(read.reason ?? 'This is not a telephone number.');
      return;
    }
    const id = newId();
    const answer = designer.dispatch(addPhoneNumber, { number: read.e164, id });
    if (!answer.done) {
      setError(answer.reason);
      return;
    }
    if (chosen && application !== undefined) dispatch(assignPhoneNumber, { phoneNumber: id, application });
    setText('');
    setError(undefined);
  };

  return (
    <Modal opened onClose={onClose} title={chosen ? `Phone numbers of “${chosen.name}”` : 'Phone numbers'} size="lg">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          A call to a number is answered by the published version of its application. Only applications of type Default
          answer calls.
        </Text>
        <Table verticalSpacing={4} aria-label="Phone numbers">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Number</Table.Th>
              <Table.Th>Answered by</Table.Th>
              <Table.Th w={40}>
                <VisuallyHidden>Actions</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {Object.entries(workspace.phoneNumbers).map(([id, { number, application: answers, description }]) => (
              <Table.Tr key={id}>
                <Table.Td>
                  {formatNumber(number)}
                  {description && (
                    <Text size="xs" c="dimmed">
                      {description}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <ClearableSelect
                    size="xs"
                    aria-label={`Application that answers ${formatNumber(number)}`}
                    placeholder="Nobody"
                    data={answering}
                    value={answers ?? null}
                    onChange={(value) => dispatch(assignPhoneNumber, { phoneNumber: id, application: value })}
                  />
                </Table.Td>
                <Table.Td>
                  <ActionIcon
                    aria-label={`Remove ${formatNumber(number)}`}
                    onClick={() => dispatch(removePhoneNumber, { phoneNumber: id })}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <form onSubmit={add}>
          <Group align="flex-start" gap="xs">
            <TextInput
              style={{ flex: 1 }}
              aria-label="New phone number"
              placeholder="+1 212-555-0123"
              value={text}
              error={error}
              onChange={(event) => {
                setText(event.currentTarget.value);
                setError(undefined);
              }}
            />
            <Button type="submit" variant="default">
              {chosen ? 'Add and assign' : 'Add number'}
            </Button>
          </Group>
        </form>
        <Group justify="flex-end">
          <Button onClick={onClose}>Done</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
