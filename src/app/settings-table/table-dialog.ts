import { create } from 'zustand';

/** A dialog of the table. */
export type TableDialog = 'import' | 'publish' | 'history';

/** Which dialog of the table is open; the screen draws it. */
export const useTableDialog = create<{ readonly open: TableDialog | undefined }>(() => ({ open: undefined }));

/** Opens a dialog of the table, once its screen is there. */
export function openTableDialog(open: TableDialog): void {
  useTableDialog.setState({ open });
}

/** Closes it. */
export function closeTableDialog(): void {
  useTableDialog.setState({ open: undefined });
}
