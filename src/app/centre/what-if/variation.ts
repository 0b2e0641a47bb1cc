import { withCurrentRules } from '../../../compiler/current-rules.ts';
import { hashOf } from '../../../compiler/hash.ts';
import { settingsColumn } from '../../../designer/settings-table/index.ts';
import type { Configuration, Traffic, Workspace } from '../../../generated/types.ts';
import type { AskedDay } from '../../../host/traffic/index.ts';
import { own } from '../../../model/json.ts';

/** What is different on the other day. */
export type Variation =
  /** So many agents in a row of the plan, by its place. */
  | { readonly of: 'agents'; readonly row: number; readonly count: number }
  /** Another traffic plan, by id. */
  | { readonly of: 'plan'; readonly plan: string }
  /** Another capacity rule of a queue, by id; null for none. */
  | { readonly of: 'capacityRule'; readonly queue: string; readonly rule: string | null }
  /** Another value in a queue's settings row, by the column's key. */
  | { readonly of: 'setting'; readonly queue: string; readonly column: string; readonly value: SettingValue }
  /** What was published instead of the draft, or the other way round. */
  | { readonly of: 'configuration' };

export type SettingValue = number | boolean | string;

/** What a variation is made from. */
export interface VariedFrom {
  readonly day: AskedDay;
  readonly workspace: Workspace;
  /** The draft where the day is played with what was published, and the other way round; undefined when there is none. */
  readonly other: Configuration | undefined;
}

/** The other day with its name, or why there is none. It has the same seed, so that the same customers come. */
export type Varied = { readonly day: AskedDay; readonly name: string } | { readonly reason: string };

/** Agents that a row may have on the other day. */
export const mostAgents = 1000;

/** The day with one thing changed. */
export function vary(variation: Variation, from: VariedFrom): Varied {
  switch (variation.of) {
    case 'agents':
      return withAgents(variation.row, variation.count, from);
    case 'plan':
      return withPlan(variation.plan, from);
    case 'capacityRule':
      return withCapacityRule(variation.queue, variation.rule, from);
    case 'setting':
      return withSetting(variation.queue, variation.column, variation.value, from);
    case 'configuration':
      return from.other
        ? { day: { ...from.day, configuration: from.other }, name: 'Other configuration' }
        : { reason: 'There is no other configuration to play it with.' };
  }
}

/** How many agents a row of a plan has. */
export function agentsIn({ skills, count = 1 }: Traffic['agents'][number]): number {
  return skills === undefined ? 1 : count;
}

/** An agent of the directory is one; more like them are made with their skills. */
function withAgents(row: number, count: number, { day }: VariedFrom): Varied {
  const found = day.traffic.agents[row];
  if (!found) return { reason: 'The plan has no such row of agents.' };
  if (!Number.isInteger(count) || count < 0 || count > mostAgents)
    return { reason: `A row has up to ${mostAgents} agents.` };
  const rows = rowsOf(found, count, day.configuration);
  const agents = day.traffic.agents.flatMap((each, index) => (index === row ? rows : [each]));
  return { day: { ...day, traffic: { ...day.traffic, agents } }, name: `${found.agent} × ${count}` };
}

function rowsOf(row: Traffic['agents'][number], count: number, { agents }: Configuration): Traffic['agents'] {
  if (count === 0) return [];
  if (row.skills !== undefined) return [{ ...row, count }];
  if (count === 1) return [row];
  const skills = agents.find(({ id }) => id === row.agent)?.skills ?? {};
  return [row, { agent: `${row.agent}-more`, skills, count: count - 1, shifts: row.shifts }];
}

function withPlan(id: string, { day, workspace }: VariedFrom): Varied {
  const plan = own(workspace.trafficPlans ?? {}, id);
  return plan ? { day: { ...day, traffic: plan }, name: plan.name } : { reason: 'Choose another plan.' };
}

function withCapacityRule(queue: string, rule: string | null, { day, workspace }: VariedFrom): Varied {
  const found = Object.entries(workspace.virtualQueues).find(([, { name }]) => name === queue);
  if (!found) return { reason: 'Choose a queue of the workspace.' };
  if (rule !== null && !own(workspace.capacityRules, rule)) return { reason: 'Choose a capacity rule.' };
  const [id, { capacityRule: _, ...rest }] = found;
  const changed = { ...rest, ...(rule === null ? {} : { capacityRule: rule }) };
  const configuration = withCurrentRules(day.configuration, {
    ...workspace,
    virtualQueues: { ...workspace.virtualQueues, [id]: changed },
  });
  const name = rule === null ? 'no capacity rule' : (own(workspace.capacityRules, rule)?.name ?? rule);
  return { day: { ...day, configuration }, name: `${queue}: ${name}` };
}

function withSetting(queue: string, key: string, value: SettingValue, { day }: VariedFrom): Varied {
  const column = settingsColumn(key);
  const settings = day.configuration.queues.find(({ name }) => name === queue)?.settings;
  if (!column || !settings) return { reason: 'Choose a queue with settings, and a column.' };
  if (typeof value === 'number') {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER, title } = column;
    if (!Number.isInteger(value) || value < minimum || value > maximum)
      return { reason: `${title} is a whole number from ${minimum} to ${maximum}.` };
  }
  const queues = day.configuration.queues.map((each) =>
    each.name === queue ? { ...each, settings: { ...settings, [key]: value } } : each,
  );
  const { hash: _, ...changed } = { ...day.configuration, queues };
  return {
    day: { ...day, configuration: { ...changed, hash: hashOf(changed) } },
    name: `${queue}: ${column.title} ${String(value)}`,
  };
}
