import { create } from 'zustand';

/** A dialog that the canvas, the outline and the command palette open alike. */
export type Dialog =
  | { readonly show: 'connect'; readonly block: string; readonly outlet?: string }
  | { readonly show: 'add'; readonly after?: string; readonly outlet?: string }
  | { readonly show: 'move'; readonly block: string };

/** The dialog that is open in the editor. */
export const useDialog = create<{ readonly dialog: Dialog | undefined }>(() => ({ dialog: undefined }));

/** Opens a dialog in place of the one that is open. */
export function openDialog(dialog: Dialog): void {
  useDialog.setState({ dialog });
}

/** Closes the dialog. */
export function closeDialog(): void {
  useDialog.setState({ dialog: undefined });
}
