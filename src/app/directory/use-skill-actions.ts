import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { createSkill, deleteSkill, newId, renameSkill } from '../../designer/index.ts';
import { findUses, type Use, usesOf } from '../../designer/uses.ts';
import { own } from '../../model/json.ts';
import { addresses } from '../addresses.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone, useDispatch } from '../dispatch.ts';
import { askName } from '../name-dialog/NameDialog.tsx';
import { askDelete } from '../screen/ask-delete.tsx';
import { renameAndDelete } from '../screen/rename-and-delete.ts';

/** What can be done with skills, in their tab and in the command palette alike. */
export function useSkillActions() {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const skillOf = (id: string) => own(designer.store.getState().workspace.directory.skills, id);
    const usersOf = (id: string) =>
      usesOf(findUses(designer.store.getState().workspace, designer.registry), 'skills', id);
    const create = () => {
      navigate(addresses.directory('skills'));
      askName({
        title: 'New skill',
        label: 'Name',
        action: 'Create',
        value: '',
        hint: 'Letters, digits and underscore, not starting with a digit: skill expressions name it.',
        submit: (name) => designer.dispatch(createSkill, { name, id: newId() }),
      });
    };
    const rename = (id: string) => {
      const expressions = expressionsOf(usersOf(id));
      const before = skillOf(id)?.name ?? id;
      askName({
        title: 'Rename skill',
        label: 'Name',
        action: 'Rename',
        value: before,
        hint: `${rewritten(expressions)} Agents keep their levels.`,
        submit: (name) => {
          const answer = designer.dispatch(renameSkill, { skill: id, name });
          if (answer.done && expressions > 0)
            showDone(
              `${before} is now ${skillOf(id)?.name ?? name} in ${counted(expressions, 'skill expression')} too.`,
            );
          return answer;
        },
      });
    };
    const remove = (id: string) => {
      const name = skillOf(id)?.name ?? id;
      askDelete({
        name,
        uses: usersOf(id),
        consequence: 'Expressions that ask for it will find no agent by it, and agents lose their level in it.',
        refused: designer.refuse(deleteSkill, { skill: id }),
        run: () => {
          if (dispatch(deleteSkill, { skill: id }).done) showDone(`${name} is deleted. Undo brings it back.`);
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
  }, [designer, dispatch, navigate]);
}

function expressionsOf(uses: readonly Use[]): number {
  return uses.filter(({ pointer }) => !pointer.startsWith('/directory/')).length;
}

function rewritten(expressions: number): string {
  if (expressions === 0) return 'No skill expression names it.';
  return `${counted(expressions, 'skill expression')} that ${expressions === 1 ? 'names it is' : 'name it are'} rewritten.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
