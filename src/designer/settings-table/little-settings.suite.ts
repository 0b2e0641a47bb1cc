import type { Application, SettingsRow, Workspace } from '../../generated/types.ts';
import { emptyWorkspace } from '../workbench.suite.ts';
import type { CellPlan } from './cell-plan.ts';
import { settingText } from './cell-text.ts';

const application = (name: string, type: Application['type']): Application => ({
  ...{ name, type, entry: {}, variables: {}, blocks: {}, connections: {}, layout: {} },
});

/** A workspace with what cells may refer to: queues A to D, an application of each type, hours, a routing point, a skill. */
export function settingsWorkspace(
  rows: Readonly<Record<string, SettingsRow>> = {},
  fallback: SettingsRow = {},
): Workspace {
  return {
    ...emptyWorkspace,
    applications: { back: application('Back', 'callback'), main: application('Main', 'default') },
    virtualQueues: { a: { name: 'A' }, b: { name: 'B' }, c: { name: 'C' }, d: { name: 'D' } },
    businessHours: { office: { name: 'Office', timeZone: 'UTC', week: {} } },
    directory: { skills: { s: { name: 'Sales' } }, agents: {}, routingPoints: { rp: { name: '5000' } } },
    callbackSettings: { default: fallback, rows: { ...rows } },
  };
}

/** What a plan sets, as `row.column=text`. */
export function cellsOf(workspace: Workspace, plan: CellPlan): string[] {
  return plan.cells.map(({ row, column, value }) => `${row}.${column}=${settingText(workspace, column, value)}`);
}

/** What a plan leaves out, as `row.column: message`, with the line before it where there is one. */
export function problemsOf(plan: CellPlan): string[] {
  return plan.problems.map(
    ({ row, column, line, message }) => `${line === undefined ? '' : `${line} `}${row}.${column}: ${message}`,
  );
}
