import { Button, Group } from '@mantine/core';
import {
  IconArrowRight,
  IconArrowsMove,
  IconPencil,
  IconPlugConnected,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { openDialog } from '../edit/dialogs.ts';

/** What can be done with the active row of the outline, as buttons. */
export function OutlineTools({
  block,
  canFollow,
  onAdd,
  onConnect,
  onRename,
  onRemove,
  onFollow,
}: {
  /** The block of the active row; undefined on a phase. */
  readonly block: string | undefined;
  readonly canFollow: boolean;
  onAdd(): void;
  onConnect(): void;
  onRename(block: string): void;
  onRemove(): void;
  onFollow(): void;
}) {
  const none = block === undefined;
  const button = (label: string, Icon: typeof IconPlus, disabled: boolean, onClick: () => void) => (
    <Button
      size="xs"
      variant="default"
      disabled={disabled}
      leftSection={<Icon size={14} aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <Group gap={4} role="toolbar" aria-label="Outline">
      {button('Add block', IconPlus, false, onAdd)}
      {button('Connect', IconPlugConnected, none, onConnect)}
      {button('Rename', IconPencil, none, () => block !== undefined && onRename(block))}
      {button('Move', IconArrowsMove, none, () => block !== undefined && openDialog({ show: 'move', block }))}
      {button('Delete', IconTrash, none, onRemove)}
      {button('Follow', IconArrowRight, !canFollow, onFollow)}
    </Group>
  );
}
