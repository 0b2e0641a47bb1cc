import type { Workspace } from '../generated/types.ts';
import { own } from '../model/json.ts';
import type { LinkedApplication, LinkedBlock, LinkedWorkspace } from './link.ts';
import { settingsTable } from './resolve-settings.ts';

/** What a configuration is made of: everything that can be executed, and nothing else. Sets hold ids. */
export interface Needed {
  /** Applications asked for: the only ones that answer telephone numbers. */
  readonly wanted: ReadonlySet<string>;
  /** `wanted`, the modules they call, and the Callback applications of their queues. */
  readonly applications: ReadonlySet<string>;
  readonly queues: ReadonlySet<string>;
  readonly businessHours: ReadonlySet<string>;
  readonly specialDays: ReadonlySet<string>;
  readonly numberRules: ReadonlySet<string>;
  readonly capacityRules: ReadonlySet<string>;
  readonly regionAffinityRules: ReadonlySet<string>;
}

/** What the applications asked for can execute; without a choice everything is needed, and every queue with it. */
export function neededFor(linked: LinkedWorkspace, choice: readonly string[] | undefined): Needed {
  const { workspace } = linked;
  const wanted = new Set(choice ?? linked.applications.keys());
  const queues = new Set(choice ? [] : Object.keys(workspace.virtualQueues));
  // A Callback application is asked for together with the queues that it serves.
  for (const id of choice ?? [])
    if (own(workspace.applications, id)?.type === 'callback')
      for (const queue of Object.keys(workspace.virtualQueues))
        if (cell(workspace, queue, 'callbackApplication') === id) queues.add(queue);
  const applications = new Set(wanted);
  for (const id of applications) {
    const application = linked.applications.get(id);
    if (application) {
      for (const called of application.calls.keys()) applications.add(called);
      for (const queue of queuesOf(application, workspace)) queues.add(queue);
    }
    // Queues bring applications, which bring queues: the set is iterated until nothing is new.
    for (const queue of queues) {
      for (const other of ['callbackVq', 'outboundVq']) add(queues, cell(workspace, queue, other));
      add(applications, cell(workspace, queue, 'callbackApplication'));
    }
  }
  for (const id of applications) if (!linked.applications.has(id)) applications.delete(id);
  return { wanted, applications, queues, ...objectsOf(linked, applications, queues) };
}

function objectsOf(linked: LinkedWorkspace, applications: ReadonlySet<string>, queues: ReadonlySet<string>) {
  const { workspace } = linked;
  const businessHours = new Set<string>();
  const specialDays = new Set<string>();
  const numberRules = new Set<string>();
  const capacityRules = new Set<string>();
  const regionAffinityRules = new Set<string>();
  const sets = { businessHours, specialDays, numberRules, capacityRules, regionAffinityRules };
  for (const id of applications)
    for (const block of linked.applications.get(id)?.executed ?? []) {
      for (const { collection, key, hidden } of block.references)
        if (!hidden) own<Set<string>>(sets, collection)?.add(key);
      if (block.openChoices.includes('businessHours'))
        for (const hours of Object.keys(workspace.businessHours)) businessHours.add(hours);
    }
  for (const queue of queues) {
    for (const column of ['businessHours', 'immediateOfferHours']) add(businessHours, cell(workspace, queue, column));
    add(numberRules, own(workspace.virtualQueues, queue)?.numberRule);
    add(capacityRules, own(workspace.virtualQueues, queue)?.capacityRule);
    add(regionAffinityRules, own(workspace.virtualQueues, queue)?.regionAffinityRule);
  }
  for (const id of businessHours)
    for (const { specialDay } of Object.values(own(workspace.businessHours, id)?.exceptions ?? {}))
      add(specialDays, specialDay);
  return sets;
}

function queuesOf(application: LinkedApplication, workspace: Workspace): readonly string[] {
  const blocks = application.executed;
  if (blocks.some(mayNameAnyQueue)) return Object.keys(workspace.virtualQueues);
  return blocks.flatMap(({ references }) =>
    references.filter(({ collection, hidden }) => collection === 'virtualQueues' && !hidden).map(({ key }) => key),
  );
}

/** A queue whose name is only known while the call runs may be any queue. */
function mayNameAnyQueue({ openChoices, isValid, kind, block }: LinkedBlock): boolean {
  if (openChoices.includes('virtualQueues')) return true;
  return isValid && (kind?.definition.handsRouting?.(block.properties) ?? []).length > 0;
}

function cell(workspace: Workspace, queue: string, column: string): string | undefined {
  const value = settingsTable(workspace.callbackSettings).get(queue)?.cells.get(column)?.value;
  return typeof value === 'string' ? value : undefined;
}

function add(set: Set<string>, id: string | undefined): void {
  if (id !== undefined && id !== '') set.add(id);
}
