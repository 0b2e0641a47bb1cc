import type { Configuration, ConfiguredAgent, Program, QueueConfiguration, Workspace } from '../generated/types.ts';
import type { ReadonlyTexts } from '../model/json.ts';
import { own } from '../model/json.ts';
import { assignedRules, emitRules, ruleTexts } from './emit-rules.ts';
import { hashOf } from './hash.ts';
import type { LinkedApplication, LinkedWorkspace } from './link.ts';
import type { Needed } from './needed.ts';
import { resolveSettings, settingsTexts } from './resolve-settings.ts';
import { sorted, sortedEntries } from './sorted.ts';

/** The version of the configuration format that this code writes. */
export const configurationSchemaVersion = 1;

/** Steps of a program by id, in alphabetical order. */
export type Steps = Program['steps'];

/** Writes the configuration: every object with its keys in order, every list sorted, the hash over all of it. */
export function emitConfiguration(
  linked: LinkedWorkspace,
  needed: Needed,
  stepsOf: (application: LinkedApplication) => Steps,
  known: ReadonlyTexts,
): Configuration {
  const { workspace } = linked;
  const programs: [string, Program][] = [];
  for (const [id, application] of linked.applications)
    if (needed.applications.has(id)) programs.push([id, programOf(application, stepsOf(application))]);
  const content: Omit<Configuration, 'hash'> = {
    format: 'callback-studio/configuration',
    schemaVersion: configurationSchemaVersion,
    workspace: { id: workspace.id, name: workspace.name },
    programs: Object.fromEntries(programs),
    numbers: numbersOf(workspace, needed),
    queues: queuesOf(workspace, needed),
    businessHours: pick(workspace.businessHours, needed.businessHours),
    specialDays: pick(workspace.specialDays, needed.specialDays),
    ...emitRules(workspace, needed),
    agents: agentsOf(workspace),
  };
  const { format, schemaVersion, ...rest } = content;
  return {
    format,
    schemaVersion,
    hash: hashOf(content, { get: (part) => known.get(part) ?? settingsTexts.get(part) ?? ruleTexts.get(part) }),
    ...rest,
  };
}

function programOf({ application, start, finalize }: LinkedApplication, steps: Steps): Program {
  return {
    name: application.name,
    type: application.type,
    version: application.published?.version ?? 0,
    start,
    finalize,
    variables: Object.fromEntries(
      sortedEntries(application.variables).map(([name, { description: _, ...variable }]) => [name, sorted(variable)]),
    ),
    steps,
  };
}

function numbersOf(workspace: Workspace, needed: Needed): Configuration['numbers'] {
  const routes: Configuration['numbers'] = [];
  for (const { number, application } of Object.values(workspace.phoneNumbers))
    if (application !== undefined && needed.wanted.has(application)) routes.push({ number, program: application });
  return routes.sort((a, b) => (a.number < b.number ? -1 : 1));
}

function queuesOf(workspace: Workspace, needed: Needed): Configuration['queues'] {
  const queues: Configuration['queues'] = [];
  for (const id of needed.queues) {
    const queue = own(workspace.virtualQueues, id);
    if (!queue) continue;
    const settings = resolveSettings(workspace, id);
    queues.push(ordered({ ...assignedRules(queue), name: queue.name, ...(settings ? { settings } : {}) }));
  }
  return queues.sort(byName);
}

function agentsOf({ directory }: Workspace): ConfiguredAgent[] {
  return sortedEntries(directory.agents).map(([id, { name, skills }]) => {
    const levels: [string, number][] = [];
    for (const [skill, level] of Object.entries(skills)) {
      const known = own(directory.skills, skill);
      if (known) levels.push([known.name, level]);
    }
    return { id, name, skills: Object.fromEntries(levels.sort(([a], [b]) => (a < b ? -1 : 1))) };
  });
}

function pick<T>(collection: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(
    sortedEntries(collection)
      .filter(([id]) => ids.has(id))
      .map(([id, value]) => [id, sorted(value)]),
  );
}

/** The queue with its members in order; its settings stay the same object, whose text is known. */
function ordered(queue: QueueConfiguration): QueueConfiguration {
  // The same members as before.
  return Object.fromEntries(sortedEntries({ ...queue })) as unknown as QueueConfiguration;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
