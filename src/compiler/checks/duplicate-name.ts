import type { Severity, Workspace } from '../../generated/types.ts';
import { toPointer } from '../../model/pointer.ts';
import { sortedEntries } from '../sorted.ts';
import type { WorkspaceCheck } from './check.ts';

/** Two objects of one collection with the same name, upper and lower case apart. */
export const duplicateName: WorkspaceCheck = {
  code: 'name/duplicate',
  severity: 'warning',
  about: 'Two objects have the same name: people cannot tell them apart, and what is found by its name is not clear.',
  ofWorkspace({ workspace }, find) {
    for (const { path, objects, severity, word } of namedCollections(workspace)) {
      const seen = new Set<string>();
      for (const [id, { name }] of sortedEntries(objects)) {
        const key = name.toLowerCase();
        if (seen.has(key))
          find(toPointer([...path, id, 'name']), `Another ${word} has the name “${name}”.`, {
            severity,
            params: { name },
          });
        seen.add(key);
      }
    }
  },
};

interface NamedCollection {
  readonly path: readonly string[];
  readonly objects: Readonly<Record<string, { readonly name: string }>>;
  /** An error where the name is what the runtime finds the object by. */
  readonly severity: Severity;
  readonly word: string;
}

function namedCollections(workspace: Workspace): NamedCollection[] {
  const { directory } = workspace;
  return [
    { path: ['applications'], objects: workspace.applications, severity: 'warning', word: 'application' },
    { path: ['virtualQueues'], objects: workspace.virtualQueues, severity: 'error', word: 'virtual queue' },
    {
      path: ['numberRules'],
      objects: workspace.numberRules,
      severity: 'warning',
      word: 'number validation rule',
    },
    { path: ['capacityRules'], objects: workspace.capacityRules, severity: 'warning', word: 'capacity rule' },
    {
      path: ['regionAffinityRules'],
      objects: workspace.regionAffinityRules ?? {},
      severity: 'warning',
      word: 'region affinity rule',
    },
    { path: ['callInGroups'], objects: workspace.callInGroups, severity: 'error', word: 'Call-In group' },
    { path: ['businessHours'], objects: workspace.businessHours, severity: 'warning', word: 'Business Hours object' },
    { path: ['trafficPlans'], objects: namedPlans(workspace), severity: 'warning', word: 'traffic plan' },
    { path: ['directory', 'skills'], objects: directory.skills, severity: 'error', word: 'skill' },
    {
      path: ['directory', 'routingPoints'],
      objects: directory.routingPoints,
      severity: 'error',
      word: 'routing point',
    },
    { path: ['directory', 'regions'], objects: directory.regions ?? {}, severity: 'warning', word: 'region' },
  ];
}

/** Traffic plans are warned of only, whatever their shape: one may have no name at all. */
function namedPlans({ trafficPlans = {} }: Workspace): NamedCollection['objects'] {
  return Object.fromEntries(Object.entries(trafficPlans).filter(([, plan]) => typeof plan?.name === 'string'));
}
