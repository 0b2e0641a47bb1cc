import { useMemo } from 'react';
import { deleteApplication, duplicateApplication, renameApplication } from '../../designer/index.ts';
import { own } from '../../model/json.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone, useDispatch } from '../dispatch.ts';
import { askName } from '../name-dialog/NameDialog.tsx';

/** What can be done with an application in the list, in its editor and in the command palette alike. */
export function useApplicationActions() {
  const designer = useDesigner();
  const dispatch = useDispatch();
  return useMemo(() => {
    const nameOf = (id: string) => own(designer.store.getState().workspace.applications, id)?.name ?? id;
    return {
      rename: (id: string) =>
        askName({
          title: 'Rename application',
          label: 'Name',
          action: 'Rename',
          value: nameOf(id),
          submit: (name) => designer.dispatch(renameApplication, { application: id, name }),
        }),
      duplicate: (id: string) => {
        if (dispatch(duplicateApplication, { application: id }).done) showDone(`${nameOf(id)} is duplicated.`);
      },
      refuseRemoval: (id: string) => designer.refuse(deleteApplication, { application: id }),
      remove: (id: string) => {
        const name = nameOf(id);
        if (dispatch(deleteApplication, { application: id }).done) showDone(`${name} is deleted. Undo brings it back.`);
      },
    };
  }, [designer, dispatch]);
}
