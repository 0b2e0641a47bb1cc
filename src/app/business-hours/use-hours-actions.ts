import { IconCopy } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { deleteBusinessHours, duplicateBusinessHours, newId, renameBusinessHours } from '../../designer/index.ts';
import { addresses } from '../addresses.ts';
import { showDone, useDispatch } from '../dispatch.ts';
import { renameAndDelete } from '../screen/rename-and-delete.ts';
import { type ObjectKind, useObjectActions } from '../screen/use-object-actions.ts';
import { askNewHours } from './NewHoursDialog.tsx';

const businessHours: ObjectKind = {
  collection: 'businessHours',
  noun: 'Business Hours',
  consequence: 'There the service will be without hours.',
  all: addresses.businessHours,
  one: addresses.businessHoursOf,
  rename: (designer, id, name) => designer.dispatch(renameBusinessHours, { businessHours: id, name }),
  refuseDelete: (designer, id) => designer.refuse(deleteBusinessHours, { businessHours: id }),
  delete: (designer, id) => designer.dispatch(deleteBusinessHours, { businessHours: id }),
};

/** What can be done with Business Hours, on their screens and in the command palette alike. */
export function useHoursActions() {
  const dispatch = useDispatch();
  const [, navigate] = useLocation();
  const { nameOf, rename, remove } = useObjectActions(businessHours);
  return useMemo(() => {
    const duplicate = (id: string) => {
      const copy = newId();
      if (!dispatch(duplicateBusinessHours, { businessHours: id, id: copy }).done) return;
      showDone(`${nameOf(id)} is duplicated.`);
      navigate(addresses.businessHoursOf(copy));
    };
    return {
      create: () => askNewHours((id) => navigate(addresses.businessHoursOf(id))),
      ...{ rename, duplicate, remove },
      of: (id: string) =>
        renameAndDelete(
          () => rename(id),
          () => remove(id),
          [{ label: 'Duplicate', icon: IconCopy, run: () => duplicate(id) }],
        ),
    };
  }, [dispatch, navigate, nameOf, rename, remove]);
}
