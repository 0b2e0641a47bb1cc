import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Designer, Dispatched } from '../../designer/designer.ts';
import { findUses, usesOf } from '../../designer/uses.ts';
import { own } from '../../model/json.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone, showRefusal } from '../dispatch.ts';
import { askName } from '../name-dialog/NameDialog.tsx';
import { askDelete } from './ask-delete.tsx';

/** What renaming and deleting need to know of a kind of objects that have a screen each. Keep it outside of components. */
export interface ObjectKind {
  readonly collection: 'businessHours' | 'specialDays' | 'virtualQueues';
  /** One of them, as in a sentence. */
  readonly noun: string;
  /** What happens to its users when it is deleted, as a sentence. */
  readonly consequence: string;
  /** Address of the list, and of one. */
  readonly all: string;
  one(id: string): string;
  /** What renaming does to that many users, where it is worth a word. */
  renameHint?(users: number): string;
  rename(designer: Designer, id: string, name: string): Dispatched;
  /** The reason why it cannot be deleted; undefined when it can. */
  refuseDelete(designer: Designer, id: string): string | undefined;
  delete(designer: Designer, id: string): Dispatched;
}

/** Renames and deletes objects of a kind after asking, from their screens and from the command palette alike. */
export function useObjectActions(kind: ObjectKind) {
  const designer = useDesigner();
  const [location, navigate] = useLocation();
  return useMemo(() => {
    const { collection, noun } = kind;
    const nameOf = (id: string) => own(designer.store.getState().workspace[collection], id)?.name ?? id;
    const usersOf = (id: string) =>
      usesOf(findUses(designer.store.getState().workspace, designer.registry), collection, id);
    const rename = (id: string) =>
      askName({
        title: `Rename ${noun}`,
        label: 'Name',
        action: 'Rename',
        value: nameOf(id),
        ...(kind.renameHint ? { hint: kind.renameHint(usersOf(id).length) } : {}),
        submit: (name) => kind.rename(designer, id, name),
      });
    const remove = (id: string) => {
      const name = nameOf(id);
      askDelete({
        name,
        uses: usersOf(id),
        consequence: kind.consequence,
        refused: kind.refuseDelete(designer, id),
        run: () => {
          const answer = kind.delete(designer, id);
          if (!answer.done) {
            showRefusal(answer.reason);
            return;
          }
          if (location === kind.one(id)) navigate(kind.all);
          showDone(`${name} is deleted. Undo brings it back.`);
        },
      });
    };
    return { nameOf, rename, remove };
  }, [kind, designer, location, navigate]);
}
