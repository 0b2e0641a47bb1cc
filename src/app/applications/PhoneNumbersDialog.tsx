import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { own } from '../../model/json.ts';
import { useDesignerState } from '../designer-context.tsx';
import { AddPhoneNumber } from '../phone-numbers/AddPhoneNumber.tsx';
import { PhoneNumberTable } from '../phone-numbers/PhoneNumberTable.tsx';
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
  useReturnFocus();
  const applications = useDesignerState(({ workspace }) => workspace.applications);
  const chosen = application === undefined ? undefined : own(applications, application);
  return (
    <Modal opened onClose={onClose} title={chosen ? `Phone numbers of “${chosen.name}”` : 'Phone numbers'} size="xl">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          A call to a number is answered by the published version of its application. Only applications of type Default
          answer calls.
        </Text>
        <PhoneNumberTable />
        <AddPhoneNumber application={chosen && application} />
        <Group justify="flex-end">
          <Button onClick={onClose}>Done</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
