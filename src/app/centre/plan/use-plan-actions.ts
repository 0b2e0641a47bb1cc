import { IconCopy, IconFileExport } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import {
  addTrafficPlan,
  deleteTrafficPlan,
  duplicateTrafficPlan,
  freePlanName,
  newId,
  renameTrafficPlan,
  trafficPlanOf,
} from '../../../designer/index.ts';
import { addresses } from '../../addresses.ts';
import { useDesigner } from '../../designer-context.tsx';
import { showDone, useDispatch } from '../../dispatch.ts';
import { askName } from '../../name-dialog/NameDialog.tsx';
import { renameAndDelete } from '../../screen/rename-and-delete.ts';
import { downloadPlan } from './plan-file.ts';
import { openPlanImport } from './plan-import.ts';

/** What can be done with traffic plans, on their screens and in the command palette alike. */
export function usePlanActions() {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const [location, navigate] = useLocation();
  return useMemo(() => {
    const workspace = () => designer.store.getState().workspace;
    const nameOf = (id: string) => trafficPlanOf(workspace(), id)?.name ?? id;
    const create = () =>
      askName({
        title: 'New traffic plan',
        label: 'Name',
        action: 'Create',
        value: freePlanName(workspace(), 'Usual day'),
        hint: 'It begins with the agents, numbers and hours of the workspace.',
        submit: (name) => {
          const id = newId();
          const answer = designer.dispatch(addTrafficPlan, { name, id, now: Date.now() });
          if (answer.done) navigate(addresses.trafficPlan(id));
          return answer;
        },
      });
    const rename = (plan: string) =>
      askName({
        ...{ title: 'Rename traffic plan', label: 'Name', action: 'Rename', value: nameOf(plan) },
        submit: (name) => designer.dispatch(renameTrafficPlan, { plan, name }),
      });
    const duplicate = (plan: string) => {
      const copy = newId();
      if (!dispatch(duplicateTrafficPlan, { plan, id: copy }).done) return;
      showDone(`${nameOf(plan)} is duplicated.`);
      navigate(addresses.trafficPlan(copy));
    };
    const remove = (plan: string) => {
      const name = nameOf(plan);
      if (!dispatch(deleteTrafficPlan, { plan }).done) return;
      if (location === addresses.trafficPlan(plan)) navigate(addresses.centre);
      showDone(`${name} is deleted. Undo brings it back.`);
    };
    const exportFile = (id: string) => {
      const plan = trafficPlanOf(workspace(), id);
      if (plan) downloadPlan(plan);
    };
    return {
      ...{ create, rename, importFile: openPlanImport },
      of: (id: string) =>
        renameAndDelete(
          () => rename(id),
          () => remove(id),
          [
            { label: 'Duplicate', icon: IconCopy, run: () => duplicate(id) },
            { label: 'Export', icon: IconFileExport, run: () => exportFile(id) },
          ],
        ),
    };
  }, [designer, dispatch, location, navigate]);
}
