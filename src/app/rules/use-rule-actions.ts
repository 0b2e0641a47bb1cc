import { IconCopy, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { newId } from '../../designer/index.ts';
import { findUses, usesOf } from '../../designer/uses.ts';
import { own } from '../../model/json.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone, showRefusal } from '../dispatch.ts';
import { askName } from '../name-dialog/NameDialog.tsx';
import { askDelete } from '../screen/ask-delete.tsx';
import type { RowAction } from '../screen/RowMenu.tsx';
import type { Intent, RuleKind } from './rule-kind.ts';

/** What can be done with the objects of a kind, on their page and in the command palette alike. */
export interface RuleActions {
  create(): void;
  save(id: string): void;
  revert(id: string): void;
  of(id: string): readonly RowAction[];
}

const fixedName = 'The name cannot be changed later.';

/** The actions of one kind. */
export function useRuleActions(kind: RuleKind): RuleActions {
  const designer = useDesigner();
  const [location, navigate] = useLocation();
  return useMemo(() => {
    const nameOf = (id: string) =>
      own<{ name: string }>(designer.store.getState().workspace[kind.collection] ?? {}, id)?.name ?? id;
    const perform = (what: Intent) => {
      const answer = what.run(designer);
      if (!answer.done) showRefusal(answer.reason);
      return answer.done;
    };
    const askNew = (title: string, value: string, make: (args: { name: string; id: string }) => Intent) =>
      askName({
        title,
        label: 'Name',
        action: kind.createLabel,
        value,
        hint: fixedName,
        submit: (name) => {
          const id = newId();
          const answer = make({ name, id }).run(designer);
          if (answer.done) navigate(kind.one(id));
          return answer;
        },
      });
    const remove = (id: string) => {
      const name = nameOf(id);
      const what = kind.remove(id);
      askDelete({
        name,
        uses: usesOf(findUses(designer.store.getState().workspace, designer.registry), kind.collection, id),
        consequence: 'Remove it there first.',
        refused: what.refuse(designer),
        run: () => {
          if (!perform(what)) return;
          if (location === kind.one(id)) navigate(kind.all);
          showDone(`${name} is deleted. Undo brings it back.`);
        },
      });
    };
    return {
      create: () => askNew(`New ${kind.noun}`, '', kind.create),
      save: (id) => {
        if (perform(kind.save(id))) showDone(`${nameOf(id)} is saved and in effect.`);
      },
      revert: (id) => {
        if (perform(kind.revert(id))) showDone(`${nameOf(id)} is as it was saved last. Undo brings the changes back.`);
      },
      of: (id) => [
        {
          label: 'Duplicate…',
          icon: IconCopy,
          run: () => askNew(`Duplicate ${nameOf(id)}`, `${nameOf(id)} copy`, (args) => kind.duplicate(id, args)),
        },
        { label: 'Delete…', icon: IconTrash, removes: true, run: () => remove(id) },
      ],
    };
  }, [designer, kind, location, navigate]);
}
