import { useEdited } from '../application-context.tsx';
import { AddDialog } from './AddDialog.tsx';
import { ConnectDialog } from './ConnectDialog.tsx';
import { closeDialog, useDialog } from './dialogs.ts';
import { MoveDialog } from './MoveDialog.tsx';

/** The dialog that canvas, outline or command palette have opened. It closes by itself when its block is gone. */
export function EditDialogs() {
  const dialog = useDialog((state) => state.dialog);
  const { application } = useEdited();
  if (!dialog) return null;
  if (dialog.show === 'add') return <AddDialog {...dialog} onClose={closeDialog} />;
  if (!Object.hasOwn(application.blocks, dialog.block)) return null;
  switch (dialog.show) {
    case 'connect':
      return <ConnectDialog {...dialog} onClose={closeDialog} />;
    case 'move':
      return <MoveDialog {...dialog} onClose={closeDialog} />;
  }
}
