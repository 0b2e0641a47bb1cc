import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { createVirtualQueue, deleteVirtualQueue, newId, renameVirtualQueue } from '../../designer/index.ts';
import { findUses, usesOf } from '../../designer/uses.ts';
import { own } from '../../model/json.ts';
import { addresses } from '../addresses.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone, useDispatch } from '../dispatch.ts';
import { askName } from '../name-dialog/NameDialog.tsx';
import { askDelete } from '../screen/ask-delete.tsx';
import { renameAndDelete } from '../screen/rename-and-delete.ts';
import { openNewTrio } from './NewTrioDialog.tsx';

/** What can be done with virtual queues, on their screens and in the command palette alike. */
export function useQueueActions() {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const [location, navigate] = useLocation();
  return useMemo(() => {
    const nameOf = (id: string) => own(designer.store.getState().workspace.virtualQueues, id)?.name ?? id;
    const usersOf = (id: string) =>
      usesOf(findUses(designer.store.getState().workspace, designer.registry), 'virtualQueues', id);
    const create = () =>
      askName({
        title: 'New virtual queue',
        label: 'Name',
        action: 'Create',
        value: '',
        submit: (name) => {
          const id = newId();
          const answer = designer.dispatch(createVirtualQueue, { name, id });
          if (answer.done) navigate(addresses.virtualQueue(id));
          return answer;
        },
      });
    const rename = (id: string) => {
      const users = usersOf(id).length;
      askName({
        title: 'Rename virtual queue',
        label: 'Name',
        action: 'Rename',
        value: nameOf(id),
        hint:
          users === 0
            ? 'Nothing uses it yet.'
            : `${users === 1 ? 'The place' : `All ${users} places`} that use it keep it.`,
        submit: (name) => designer.dispatch(renameVirtualQueue, { virtualQueue: id, name }),
      });
    };
    const remove = (id: string) => {
      const name = nameOf(id);
      askDelete({
        name,
        uses: usersOf(id),
        consequence: 'Calls and callbacks get no further there until another queue is chosen.',
        refused: designer.refuse(deleteVirtualQueue, { virtualQueue: id }),
        run: () => {
          if (!dispatch(deleteVirtualQueue, { virtualQueue: id }).done) return;
          if (location === addresses.virtualQueue(id)) navigate(addresses.virtualQueues);
          showDone(`${name} is deleted. Undo brings it back.`);
        },
      });
    };
    return {
      create,
      createTrio: openNewTrio,
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
