import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { RowAction } from './RowMenu.tsx';

/** What can be done with everything that has a name; what else can be done with it stands between. */
export function renameAndDelete(
  rename: () => void,
  remove: () => void,
  between: readonly RowAction[] = [],
): readonly RowAction[] {
  return [
    { label: 'Rename…', icon: IconPencil, run: rename },
    ...between,
    { label: 'Delete…', icon: IconTrash, removes: true, run: remove },
  ];
}
