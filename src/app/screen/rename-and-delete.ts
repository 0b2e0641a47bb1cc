import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { RowAction } from './RowMenu.tsx';

/** What can be done with everything that has a name. */
export function renameAndDelete(rename: () => void, remove: () => void): readonly RowAction[] {
  return [
    { label: 'Rename…', icon: IconPencil, run: rename },
    { label: 'Delete…', icon: IconTrash, removes: true, run: remove },
  ];
}
