import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import {
  createAgent,
  createRoutingPoint,
  createSkill,
  deleteAgent,
  deleteRoutingPoint,
  deleteSkill,
  newId,
  renameAgent,
  renameRoutingPoint,
  renameSkill,
} from '../../designer/index.ts';
import { findUses, type Use, usesOf } from '../../designer/uses.ts';
import { own } from '../../model/json.ts';
import { addresses } from '../addresses.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone, useDispatch } from '../dispatch.ts';
import { askName } from '../name-dialog/NameDialog.tsx';
import { askDelete } from '../screen/ask-delete.tsx';
import type { RowAction } from '../screen/RowMenu.tsx';

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
      of: (id: string): readonly RowAction[] => [
        { label: 'Rename…', icon: IconPencil, run: () => rename(id) },
        { label: 'Delete…', icon: IconTrash, removes: true, run: () => remove(id) },
      ],
    };
  }, [designer, dispatch, navigate]);
}

/** What can be done with agents, in their tab and in the command palette alike. */
export function useAgentActions() {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const nameOf = (id: string) => own(designer.store.getState().workspace.directory.agents, id)?.name ?? id;
    const create = () => {
      navigate(addresses.directory('agents'));
      askName({
        title: 'New agent',
        label: 'Name',
        action: 'Create',
        value: '',
        submit: (name) => designer.dispatch(createAgent, { name, id: newId() }),
      });
    };
    const rename = (id: string) =>
      askName({
        title: 'Rename agent',
        label: 'Name',
        action: 'Rename',
        value: nameOf(id),
        submit: (name) => designer.dispatch(renameAgent, { agent: id, name }),
      });
    const remove = (id: string) => {
      const name = nameOf(id);
      askDelete({
        name,
        uses: usesOf(findUses(designer.store.getState().workspace, designer.registry), 'agents', id),
        consequence: 'No call reaches this agent there any more.',
        refused: designer.refuse(deleteAgent, { agent: id }),
        run: () => {
          if (dispatch(deleteAgent, { agent: id }).done) showDone(`${name} is deleted. Undo brings it back.`);
        },
      });
    };
    return {
      create,
      rename,
      remove,
      of: (id: string): readonly RowAction[] => [
        { label: 'Rename…', icon: IconPencil, run: () => rename(id) },
        { label: 'Delete…', icon: IconTrash, removes: true, run: () => remove(id) },
      ],
    };
  }, [designer, dispatch, navigate]);
}

/** What can be done with routing points, in their tab and in the command palette alike. */
export function useRoutingPointActions() {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const nameOf = (id: string) => own(designer.store.getState().workspace.directory.routingPoints, id)?.name ?? id;
    const create = () => {
      navigate(addresses.directory('routing-points'));
      askName({
        title: 'New routing point',
        label: 'Name',
        action: 'Create',
        value: '',
        submit: (name) => designer.dispatch(createRoutingPoint, { name, id: newId() }),
      });
    };
    const rename = (id: string) =>
      askName({
        title: 'Rename routing point',
        label: 'Name',
        action: 'Rename',
        value: nameOf(id),
        hint: 'Everything that uses it keeps it.',
        submit: (name) => designer.dispatch(renameRoutingPoint, { routingPoint: id, name }),
      });
    const remove = (id: string) => {
      const name = nameOf(id);
      askDelete({
        name,
        uses: usesOf(findUses(designer.store.getState().workspace, designer.registry), 'routingPoints', id),
        consequence: 'Outbound calls there can fail until another routing point is chosen.',
        refused: designer.refuse(deleteRoutingPoint, { routingPoint: id }),
        run: () => {
          if (dispatch(deleteRoutingPoint, { routingPoint: id }).done)
            showDone(`${name} is deleted. Undo brings it back.`);
        },
      });
    };
    return {
      create,
      rename,
      remove,
      of: (id: string): readonly RowAction[] => [
        { label: 'Rename…', icon: IconPencil, run: () => rename(id) },
        { label: 'Delete…', icon: IconTrash, removes: true, run: () => remove(id) },
      ],
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
