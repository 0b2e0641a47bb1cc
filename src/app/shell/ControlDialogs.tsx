import { NewHoursDialog } from '../business-hours/NewHoursDialog.tsx';
import { BulkImportDialog } from '../call-in-groups/BulkImportDialog.tsx';
import { ImportPlanDialog } from '../centre/plan/ImportPlanDialog.tsx';
import { ImportHolidaysDialog } from '../special-days/ImportHolidaysDialog.tsx';
import { NewTrioDialog } from '../virtual-queues/NewTrioDialog.tsx';

/** Dialogs of the business controls that the command palette opens from any screen. */
export function ControlDialogs() {
  return (
    <>
      <NewHoursDialog />
      <NewTrioDialog />
      <ImportHolidaysDialog />
      <BulkImportDialog />
      <ImportPlanDialog />
    </>
  );
}
