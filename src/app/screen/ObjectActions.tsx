import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type RowAction, RowMenu } from './RowMenu.tsx';

/** What can be done with the object that a screen is about: renaming at hand, the rest behind one button. */
export function ObjectActions({
  name,
  actions,
  onRename,
}: {
  readonly name: string;
  readonly actions: readonly RowAction[];
  onRename(): void;
}) {
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onRename}>
        Rename
      </Button>
      <RowMenu name={name} actions={actions.filter(({ icon }) => icon !== IconPencil)} />
    </>
  );
}
