import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { createVirtualQueue, deleteVirtualQueue, newId, renameVirtualQueue } from '../../designer/index.ts';
import { addresses } from '../addresses.ts';
import { useDesigner } from '../designer-context.tsx';
import { askName } from '../name-dialog/NameDialog.tsx';
import { renameAndDelete } from '../screen/rename-and-delete.ts';
import { type ObjectKind, useObjectActions } from '../screen/use-object-actions.ts';
import { openNewTrio } from './NewTrioDialog.tsx';

const virtualQueues: ObjectKind = {
  collection: 'virtualQueues',
  noun: 'virtual queue',
  consequence: 'Calls and callbacks get no further there until another queue is chosen.',
  all: addresses.virtualQueues,
  one: addresses.virtualQueue,
  renameHint: (users) =>
    users === 0 ? 'Nothing uses it yet.' : `${users === 1 ? 'The place' : `All ${users} places`} that use it keep it.`,
  rename: (designer, id, name) => designer.dispatch(renameVirtualQueue, { virtualQueue: id, name }),
  refuseDelete: (designer, id) => designer.refuse(deleteVirtualQueue, { virtualQueue: id }),
  delete: (designer, id) => designer.dispatch(deleteVirtualQueue, { virtualQueue: id }),
};

/** What can be done with virtual queues, on their screens and in the command palette alike. */
export function useQueueActions() {
  const designer = useDesigner();
  const [, navigate] = useLocation();
  const { rename, remove } = useObjectActions(virtualQueues);
  return useMemo(() => {
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
    return {
      ...{ create, createTrio: openNewTrio, rename, remove },
      of: (id: string) =>
        renameAndDelete(
          () => rename(id),
          () => remove(id),
        ),
    };
  }, [designer, navigate, rename, remove]);
}
