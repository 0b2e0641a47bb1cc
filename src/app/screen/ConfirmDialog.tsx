import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { create } from 'zustand';
import { useReturnFocus } from '../use-return-focus.ts';

/** A question before something that takes more away than its name says. */
interface Confirmation {
  readonly title: string;
  readonly body: ReactNode;
  /** Verb of the button that does it; without one there is nothing to agree to, and the dialog only tells. */
  readonly action?: string;
  run?(): void;
}

const useConfirmation = create<{ readonly asked: Confirmation | undefined }>(() => ({ asked: undefined }));

/** Asks before doing it. Focus stands on Cancel. */
export function askConfirm(asked: Confirmation): void {
  useConfirmation.setState({ asked });
}

/** The dialog of `askConfirm`; there is one on the page. */
export function ConfirmDialog() {
  const asked = useConfirmation((state) => state.asked);
  return asked ? <Asking {...asked} /> : null;
}

function Asking({ title, body, action, run }: Confirmation) {
  useReturnFocus();
  const close = () => useConfirmation.setState({ asked: undefined });
  return (
    <Modal opened onClose={close} title={title} size="md">
      <Stack gap="sm">
        {body}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" data-autofocus onClick={close}>
            {action ? 'Cancel' : 'Close'}
          </Button>
          {action && (
            <Button
              // Its usual red is too pale for white letters.
              color="red.9"
              onClick={() => {
                close();
                run?.();
              }}
            >
              {action}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
