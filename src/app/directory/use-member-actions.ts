import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { findUses, usesOf } from '../../designer/uses.ts';
import { own } from '../../model/json.ts';
import { addresses } from '../addresses.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone, showRefusal } from '../dispatch.ts';
import { askName } from '../name-dialog/NameDialog.tsx';
import { askDelete } from '../screen/ask-delete.tsx';
import { renameAndDelete } from '../screen/rename-and-delete.ts';
import type { Members } from './members.ts';

/** What can be done with members of the directory, in their tab and in the command palette alike. */
export function useMemberActions(members: Members) {
  const designer = useDesigner();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const { collection, part, noun, renameHint, consequence } = members;
    const workspaceNow = () => designer.store.getState().workspace;
    const nameOf = (id: string) => own(workspaceNow().directory[collection] ?? {}, id)?.name ?? id;
    const create = () => {
      navigate(addresses.directory(part));
      askName({
        ...{ title: `New ${noun}`, label: 'Name', action: 'Create', value: '' },
        submit: (name) => members.create(designer, name),
      });
    };
    const rename = (id: string) =>
      askName({
        ...{ title: `Rename ${noun}`, label: 'Name', action: 'Rename', value: nameOf(id) },
        ...(renameHint === undefined ? {} : { hint: renameHint }),
        submit: (name) => members.rename(designer, id, name),
      });
    const remove = (id: string) => {
      const name = nameOf(id);
      askDelete({
        name,
        uses: usesOf(findUses(workspaceNow(), designer.registry), collection, id),
        consequence,
        refused: members.refuseRemove(designer, id),
        run: () => {
          const answer = members.remove(designer, id);
          if (answer.done) showDone(`${name} is deleted. Undo brings it back.`);
          else showRefusal(answer.reason);
        },
      });
    };
    return {
      create,
      of: (id: string) =>
        renameAndDelete(
          () => rename(id),
          () => remove(id),
        ),
    };
  }, [designer, navigate, members]);
}
