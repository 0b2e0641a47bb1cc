import type { ResolvedSettings, Workspace } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import { toPointer } from '../../../model/pointer.ts';
import { settingsTable } from '../../resolve-settings.ts';

const collections = {
  numberRule: 'numberRules',
  capacityRule: 'capacityRules',
  regionAffinityRule: 'regionAffinityRules',
} as const;
type Member = keyof typeof collections;
type RuleOf<Of extends Member> = NonNullable<Workspace[(typeof collections)[Of]]>[string];

/** A virtual queue with a rule that exists. */
export interface Assigned<Rule> {
  readonly queue: string;
  /** Name of the queue. */
  readonly name: string;
  readonly id: string;
  readonly rule: Rule;
  /** JSON Pointer to the assignment. */
  readonly pointer: string;
  /** False without a row in CALLBACK_SETTINGS. */
  readonly takesCallbacks: boolean;
  /** The value of a column after inheritance; undefined when it stays blank. References are ids. */
  setting<Column extends keyof ResolvedSettings>(column: Column): ResolvedSettings[Column] | undefined;
}

/** Queues with a rule of one kind, in the order of their ids. */
export function assigned<Of extends Member>(workspace: Workspace, member: Of): Assigned<RuleOf<Of>>[] {
  // The collection of a member holds the rules that the member names.
  const rules = (workspace[collections[member]] ?? {}) as Readonly<Record<string, RuleOf<Of>>>;
  const table = settingsTable(workspace.callbackSettings);
  return Object.keys(workspace.virtualQueues)
    .sort()
    .flatMap((queue) => {
      const found = own(workspace.virtualQueues, queue);
      const id = found?.[member];
      const rule = id === undefined ? undefined : own(rules, id);
      if (!found || id === undefined || rule === undefined) return [];
      const cells = table.get(queue)?.cells;
      return {
        ...{ queue, name: found.name, id, rule, takesCallbacks: cells !== undefined },
        pointer: toPointer(['virtualQueues', queue, member]),
        // The values of a row after inheritance are those of the settings, as the schema's tests hold it.
        setting: (column) => cells?.get(column)?.value as never,
      };
    });
}
