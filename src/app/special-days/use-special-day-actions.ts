import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { createSpecialDay, deleteSpecialDay, newId, renameSpecialDay } from '../../designer/index.ts';
import { addresses } from '../addresses.ts';
import { useDesigner } from '../designer-context.tsx';
import { askName } from '../name-dialog/NameDialog.tsx';
import { renameAndDelete } from '../screen/rename-and-delete.ts';
import { type ObjectKind, useObjectActions } from '../screen/use-object-actions.ts';

const specialDays: ObjectKind = {
  collection: 'specialDays',
  noun: 'special day',
  consequence: 'The weekly hours will hold there on its days.',
  all: addresses.specialDays,
  one: addresses.specialDay,
  rename: (designer, id, name) => designer.dispatch(renameSpecialDay, { specialDay: id, name }),
  refuseDelete: (designer, id) => designer.refuse(deleteSpecialDay, { specialDay: id }),
  delete: (designer, id) => designer.dispatch(deleteSpecialDay, { specialDay: id }),
};

/** What can be done with special days, on their screens and in the command palette alike. */
export function useSpecialDayActions() {
  const designer = useDesigner();
  const [, navigate] = useLocation();
  const { rename, remove } = useObjectActions(specialDays);
  return useMemo(() => {
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
    return {
      ...{ create, rename, remove },
      of: (id: string) =>
        renameAndDelete(
          () => rename(id),
          () => remove(id),
        ),
    };
  }, [designer, navigate, rename, remove]);
}
