import { create } from 'zustand';

/** Whether the dialog that imports a traffic plan is open. */
export const usePlanImport = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

/** Opens the dialog that imports a traffic plan. */
export function openPlanImport(): void {
  usePlanImport.setState({ isOpen: true });
}
