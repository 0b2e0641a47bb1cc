import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Dispatched } from '../../designer/designer.ts';
import { useReturnFocus } from '../use-return-focus.ts';

/** A dialog that makes something with a name. What speaks against the name stands at its field, and the dialog stays open. */
export function NamedForm({
  title,
  size,
  label = 'Name',
  placeholder,
  action = 'Create',
  maxLength = 255,
  name,
  refused,
  disabled = false,
  onName,
  submit,
  onClose,
  children,
}: {
  readonly title: string;
  readonly size: 'sm' | 'md' | 'lg';
  readonly label?: string;
  readonly placeholder: string;
  readonly action?: string;
  readonly maxLength?: number;
  readonly name: string;
  /** What speaks against the name while it is written. */
  readonly refused?: string | undefined;
  readonly disabled?: boolean;
  onName(name: string): void;
  /** Makes it. What it throws is told like a refusal. */
  submit(): Dispatched | Promise<Dispatched>;
  onClose(): void;
  /** What is asked besides the name. */
  readonly children: ReactNode;
}) {
  useReturnFocus();
  const [error, setError] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    try {
      const answer = await submit();
      if (!answer.done) setError(answer.reason);
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={title} size={size}>
      <form onSubmit={make}>
        <Stack gap="sm">
          <TextInput
            label={label}
            placeholder={placeholder}
            value={name}
            error={error ?? refused}
            maxLength={maxLength}
            data-autofocus
            onChange={(event) => {
              onName(event.currentTarget.value);
              setError(undefined);
            }}
          />
          {children}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={isBusy} disabled={disabled}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
