import type { Command, Designer, Dispatched } from '../../designer/designer.ts';
import type { Workspace } from '../../generated/types.ts';

/** A command with its arguments: something that can be asked about before it is done. */
export interface Intent {
  /** Why it cannot be done now; undefined when it can. */
  refuse(designer: Designer): string | undefined;
  run(designer: Designer): Dispatched;
}

/** Joins a command and its arguments. */
export function intent<Arguments>(command: Command<Arguments>, args: Arguments): Intent {
  return {
    refuse: (designer) => designer.refuse(command, args),
    run: (designer) => designer.dispatch(command, args),
  };
}

/**
 * One of the kinds of objects that the pages under Tools edit: they have a name that is fixed once they are created, are edited
 * as a draft that has no effect before Save Changes, and cannot be deleted while something uses them.
 */
export interface RuleKind {
  /** Collection of the workspace. It may be missing while it is empty. */
  readonly collection: 'numberRules' | 'capacityRules' | 'regionAffinityRules' | 'callInGroups';
  /** Of the page, as the guide names it. */
  readonly title: string;
  /** Above the list, where the guide calls that otherwise than the page. */
  readonly listTitle?: string;
  /** One line below the title. */
  readonly purpose: string;
  /** One of them, as in a sentence. */
  readonly noun: string;
  /** Several of them, as in a sentence. */
  readonly nouns: string;
  /** The button that begins a new one, and the one that fixes its name. */
  readonly newLabel: string;
  readonly createLabel: string;
  /** What stands where there is none yet. */
  readonly emptyText: string;
  /** What one is like, in place of how many use it: for a kind that is asked for by name and assigned to nothing. */
  about?(workspace: Workspace, id: string): string;
  readonly all: string;
  one(id: string): string;
  create(args: { readonly name: string; readonly id: string }): Intent;
  duplicate(source: string, args: { readonly name: string; readonly id: string }): Intent;
  remove(id: string): Intent;
  save(id: string): Intent;
  revert(id: string): Intent;
}
