import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { createSpecialDay, deleteSpecialDay, newId, renameSpecialDay } from '../../designer/index.ts';
import { findUses, usesOf } from '../../designer/uses.ts';
import { own } from '../../model/json.ts';
import { addresses } from '../addresses.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone, useDispatch } from '../dispatch.ts';
import { askName } from '../name-dialog/NameDialog.tsx';
import { askDelete } from '../screen/ask-delete.tsx';
import { renameAndDelete } from '../screen/rename-and-delete.ts';

/** What can be done with special days, on their screens and in the command palette alike. */
export function useSpecialDayActions() {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const [location, navigate] = useLocation();
  return useMemo(() => {
    const nameOf = (id: string) => own(designer.store.getState().workspace.specialDays, id)?.name ?? id;
    const create = () =>
      askName({
        title: 'New special day',
        label: 'Name',
        action: 'Create',
        value: '',
        submit: (name) => {
          const id = newId();
          const answer = designer.dispatch(createSpecialDay, { name, id });
          if (answer.done) navigate(addresses.specialDay(id));
          return answer;
        },
      });
    const rename = (id: string) =>
      askName({
        title: 'Rename special day',
        label: 'Name',
        action: 'Rename',
        value: nameOf(id),
        submit: (name) => designer.dispatch(renameSpecialDay, { specialDay: id, name }),
      });
    const remove = (id: string) => {
      const name = nameOf(id);
      askDelete({
        name,
        uses: usesOf(findUses(designer.store.getState().workspace, designer.registry), 'specialDays', id),
        consequence: 'The weekly hours will hold there on its days.',
        refused: designer.refuse(deleteSpecialDay, { specialDay: id }),
        run: () => {
          if (!dispatch(deleteSpecialDay, { specialDay: id }).done) return;
          if (location === addresses.specialDay(id)) navigate(addresses.specialDays);
          showDone(`${name} is deleted. Undo brings it back.`);
        },
      });
    };
    return {
      create,
      rename,
      remove,
      of: (id: string) =>
        renameAndDelete(
          () => rename(id),
          () => remove(id),
        ),
    };
  }, [designer, dispatch, location, navigate]);
}
