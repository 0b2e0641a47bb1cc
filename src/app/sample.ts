import type { Workspace } from '../generated/types.ts';
import { parseWorkspace } from '../model/parse-workspace.ts';

const samples = import.meta.glob<{ default: unknown }>('../../schemas/examples/sample/workspace.json');

/** The workspace that a new user sees first. Without an example it is an empty one: the studio opens in any case. */
export async function loadSample(): Promise<Workspace> {
  const [load] = Object.values(samples);
  const module = await load?.();
  const { workspace } = parseWorkspace(JSON.stringify(module?.default ?? null));
  return workspace ?? emptyWorkspace;
}

const emptyWorkspace: Workspace = {
  schemaVersion: 1,
  id: 'workspace',
  name: 'New workspace',
  applications: {},
  phoneNumbers: {},
  announcements: {},
  virtualQueues: {},
  callbackSettings: { default: {}, rows: {} },
  businessHours: {},
  specialDays: {},
  numberRules: {},
  capacityRules: {},
  callInGroups: {},
  directory: { skills: {}, agents: {}, routingPoints: {} },
};
