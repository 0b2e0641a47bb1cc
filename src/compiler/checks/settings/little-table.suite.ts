import type { BusinessHours, Diagnostic, SettingsRow, Workspace } from '../../../generated/types.ts';
import { createSettingsChecker } from '../../check-settings.ts';
import { littleKinds } from '../little-kinds.suite.ts';
import { flow, workspaceOf } from '../little-workspace.suite.ts';

const everyDay = (start: string, end: string): BusinessHours['week'] =>
  Object.fromEntries(
    ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((day) => [
      day,
      [{ start, end }],
    ]),
  );

const published = { version: 1, at: '2026-01-01T00:00:00Z', hash: 'h' };
const callback = { type: 'callback' as const, published };

/** What rows of a little table may refer to: queues, hours, applications, a routing point, a skill, a capacity rule. */
export const surroundings: Partial<Workspace> = {
  virtualQueues: { q: { name: 'Q' }, other: { name: 'Other' }, ruled: { name: 'Ruled', capacityRule: 'c' } },
  applications: {
    dials: flow('initialize\n f: fulfil {"direction":"USERTERMINATED"}', { ...callback, name: 'Dials' }),
    waits: flow('initialize\n f: fulfil {"direction":"USERORIGINATED"}', { ...callback, name: 'Waits' }),
    draft: flow('initialize\n f: fulfil {"direction":"USERTERMINATED"}', { name: 'Draft', type: 'callback' }),
    twice: flow('initialize\n f: fulfil {"direction":"USERTERMINATED"}\n g: fulfil {"direction":"USERTERMINATED"}', {
      ...callback,
      name: 'Twice',
    }),
    none: flow('', { ...callback, name: 'None' }),
    main: flow('', { name: 'Main' }),
  },
  businessHours: {
    office: { name: 'Office', timeZone: 'UTC', week: everyDay('09:00', '17:00') },
    short: { name: 'Short', timeZone: 'UTC', week: everyDay('09:00', '10:00') },
    tokyo: { name: 'Tokyo', timeZone: 'Asia/Tokyo', week: everyDay('10:00', '11:00') },
    late: { name: 'Late', timeZone: 'UTC', week: everyDay('10:00', '18:00') },
    always: { name: 'Always', timeZone: 'UTC', week: everyDay('00:00', '24:00') },
  },
  capacityRules: { c: { name: 'C', timeslotLength: 60, week: {} } },
  directory: { skills: { s: { name: 'Sales' } }, agents: {}, routingPoints: { rp: { name: '5000' } } },
};

/** A DEFAULT row with which nothing is wrong. */
export const goodDefault: SettingsRow = {
  callbackApplication: 'dials',
  businessHours: 'office',
  skillExpression: 'Sales > 0',
  routingPoint: 'rp',
};

/** A workspace with the rows `r1`, `r2`… over a DEFAULT row, which is a good one with `fallback` over it. */
export function tableOf(rows: readonly SettingsRow[], fallback: SettingsRow = {}): Workspace {
  const entries = rows.map((row, index): [string, SettingsRow] => [`r${index + 1}`, row]);
  return workspaceOf({
    ...surroundings,
    callbackSettings: { default: { ...goodDefault, ...fallback }, rows: Object.fromEntries(entries) },
  });
}

/** Findings about a table, in the order of its rows, DEFAULT first. */
export function tableFindings(workspace: Workspace): Diagnostic[] {
  const { default: ofDefault, rows } = createSettingsChecker(littleKinds)(workspace);
  return [...ofDefault, ...[...rows.values()].flat()];
}

/** What is found in a row for `q` with these cells: `severity rule blocks column`, for the code. */
export function found(code: string, row: SettingsRow, fallback: SettingsRow = {}): string[] {
  return told(code, tableOf([{ virtualQueue: 'q', ...row }], fallback));
}

/** The same for a whole table; a place is `DEFAULT.column` or `r1.column`. */
export function told(code: string, workspace: Workspace): string[] {
  return tableFindings(workspace)
    .filter((each) => each.code === code)
    .map(({ severity, at, params }) => {
      const place = at.replace('/callbackSettings/default/', 'DEFAULT.').replace('/callbackSettings/rows/', '');
      return [severity, params?.rule, params?.blocks, place.replace('/', '.')].filter(Boolean).join(' ');
    });
}
