import type { CallbackSettings, Configuration, Program, ResolvedSettings, Workspace } from '../generated/types.ts';
import { own } from '../model/json.ts';
import { hashOf } from './hash.ts';
import { resolveSettings } from './resolve-settings.ts';
import { sorted } from './sorted.ts';

/** The published table, and what its cells refer to. */
export interface PublishedTable {
  readonly table: CallbackSettings;
  /** Names of queues and routing points, hours and special days: the workspace that the table is of. */
  readonly workspace: Workspace;
  /** Published programs of the Callback applications that the table names, by application id. */
  readonly programs?: Readonly<Record<string, Program>>;
}

/**
 * A published configuration with the newest published table in place of the one it was compiled with: what new sessions are
 * linked with. Sessions that run keep the configuration, and so the table, that they started with. Flows stay as they were
 * published; queues keep their rules. The hash is that of the new content.
 */
export function withPublishedTable(configuration: Configuration, published: PublishedTable): Configuration {
  const workspace = { ...published.workspace, callbackSettings: published.table };
  const idOf = new Map(Object.entries(workspace.virtualQueues).map(([id, { name }]) => [name, id]));
  const queues: Configuration['queues'] = configuration.queues.map(({ settings: _, ...queue }) => {
    const id = idOf.get(queue.name);
    const settings = id === undefined ? undefined : resolveSettings(workspace, id);
    return settings ? { ...queue, settings } : queue;
  });
  const used = queues.flatMap(({ settings }) => (settings ? [settings] : []));
  const businessHours = { ...configuration.businessHours, ...hoursOf(workspace, used) };
  const specialDays = { ...configuration.specialDays };
  for (const { exceptions = {} } of Object.values(businessHours))
    for (const { specialDay } of Object.values(exceptions)) {
      const days = own(workspace.specialDays, specialDay);
      if (days) specialDays[specialDay] = days;
    }
  const programs = { ...configuration.programs };
  for (const { callbackApplication } of used) {
    const program = own(published.programs ?? {}, callbackApplication ?? '');
    if (callbackApplication !== undefined && program) programs[callbackApplication] = program;
  }
  const changed = sorted({ ...configuration, queues, businessHours, specialDays, programs });
  return { ...changed, hash: hashOf(changed) };
}

/** The hours that rows refer to, as they are now: a change of hours goes with the table. */
function hoursOf(workspace: Workspace, rows: readonly ResolvedSettings[]): Configuration['businessHours'] {
  const ids = new Set(rows.flatMap((row) => [row.businessHours, row.immediateOfferHours]));
  return Object.fromEntries(Object.entries(workspace.businessHours).filter(([id]) => ids.has(id)));
}
