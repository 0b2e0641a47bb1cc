import { IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { deleteBusinessHours, duplicateBusinessHours, newId, renameBusinessHours } from '../../designer/index.ts';
import { findUses, usesOf } from '../../designer/uses.ts';
import { own } from '../../model/json.ts';
import { addresses } from '../addresses.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone, useDispatch } from '../dispatch.ts';
import { askName } from '../name-dialog/NameDialog.tsx';
import { askDelete } from '../screen/ask-delete.tsx';
import type { RowAction } from '../screen/RowMenu.tsx';
import { askNewHours } from './NewHoursDialog.tsx';

/** What can be done with Business Hours, on their screens and in the command palette alike. */
export function useHoursActions() {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const [location, navigate] = useLocation();
  return useMemo(() => {
    const nameOf = (id: string) => own(designer.store.getState().workspace.businessHours, id)?.name ?? id;
    const rename = (id: string) =>
      askName({
        title: 'Rename Business Hours',
        label: 'Name',
        action: 'Rename',
        value: nameOf(id),
        submit: (name) => designer.dispatch(renameBusinessHours, { businessHours: id, name }),
      });
    const duplicate = (id: string) => {
      const copy = newId();
      if (!dispatch(duplicateBusinessHours, { businessHours: id, id: copy }).done) return;
      showDone(`${nameOf(id)} is duplicated.`);
      navigate(addresses.businessHoursOf(copy));
    };
    const remove = (id: string) => {
      const name = nameOf(id);
      askDelete({
        name,
        uses: usesOf(findUses(designer.store.getState().workspace, designer.registry), 'businessHours', id),
        consequence: 'There the service will be without hours.',
        refused: designer.refuse(deleteBusinessHours, { businessHours: id }),
        run: () => {
          if (!dispatch(deleteBusinessHours, { businessHours: id }).done) return;
          if (location === addresses.businessHoursOf(id)) navigate(addresses.businessHours);
          showDone(`${name} is deleted. Undo brings it back.`);
        },
      });
    };
    return {
      create: () => askNewHours((id) => navigate(addresses.businessHoursOf(id))),
      rename,
      duplicate,
      remove,
      of: (id: string): readonly RowAction[] => [
        { label: 'Rename…', icon: IconPencil, run: () => rename(id) },
        { label: 'Duplicate', icon: IconCopy, run: () => duplicate(id) },
        { label: 'Delete…', icon: IconTrash, removes: true, run: () => remove(id) },
      ],
    };
  }, [designer, dispatch, location, navigate]);
}
