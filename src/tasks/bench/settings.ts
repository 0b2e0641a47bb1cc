/** CALLBACK_SETTINGS of 2,000 rows — one cell edited, a block pasted — and “is it open?” of a calendar with special days. */
import { blocks } from '../../../blocks/index.ts';
import { isOpen } from '../../calendar/index.ts';
import { createCompiler, createSettingsChecker } from '../../compiler/index.ts';
import { newId, setSettingsCells } from '../../designer/index.ts';
import { planPaste, rowKeys, settingsColumns } from '../../designer/settings-table/index.ts';
import type { Application, BusinessHours, SettingsRow, SpecialDay, Workspace } from '../../generated/types.ts';
import { applyChange } from '../../model/change.ts';
import { flowWorkspace } from './little-flow.ts';
import { type Figure, milliseconds, perSecond } from './measure.ts';

/** Figures of the settings table and of the calendar. */
export function settingsFigures(): Figure[] {
  return [...tableFigures(), { name: '“is it open?”, special days included', ...openPerSecond() }];
}

function tableFigures(): Figure[] {
  let workspace = tableWorkspace(2000);
  const check = createSettingsChecker(blocks);
  const found = check(workspace);
  if (found.rows.size === 0) throw new Error('the table should have findings');
  const whole = milliseconds(() => createSettingsChecker(blocks)(workspace), 5);
  let turn = 0;
  const edit = () => {
    const path = ['callbackSettings', 'rows', 'row-1000', 'slotDurationMin'];
    workspace = applyChange(workspace, [{ path, before: undefined, after: 5 + (turn++ % 100) }]);
  };
  const one = milliseconds(() => {
    edit();
    check(workspace);
  }, 51);
  const compiler = createCompiler(blocks);
  compiler.compile(workspace);
  const compiled = milliseconds(() => {
    edit();
    if (!compiler.compile(workspace).configuration) throw new Error('the workspace does not compile');
  }, 21);
  const pasted = milliseconds(() => {
    const { cells, problems } = planPaste(workspace, pastedBlock(workspace));
    if (cells.length < 30_000 || problems.length > 0) throw new Error('the block should fit the table');
  }, 7);
  const taken = milliseconds(() => {
    const { cells, newRows } = planPaste(workspace, pastedBlock(workspace));
    const args = { cells, newRows, how: 'paste' as const };
    const context = { registry: blocks, newId, selection: { blocks: [], connections: [] } };
    const refused = setSettingsCells.refuse?.(workspace, args, context);
    if (refused !== undefined) throw new Error(refused);
    check(applyChange(workspace, setSettingsCells.change(workspace, args, context)));
  }, 7);
  return [
    { name: 'plan a paste of 2,000 × 20 cells', value: pasted, unit: 'ms' },
    { name: 'plan it, set the cells and validate the table', value: taken, unit: 'ms', aim: 'well under 500' },
    { name: 'validate 2,000 rows from nothing', value: whole, unit: 'ms' },
    { name: 'validate 2,000 rows after one cell changed', value: one, unit: 'ms', aim: 'under 10' },
    { name: 'compile the workspace with 2,000 rows after one cell', value: compiled, unit: 'ms' },
  ];
}

/** Texts for twenty columns of all rows, each of which means something there. */
function pastedBlock(workspace: Workspace): Parameters<typeof planPaste>[1] {
  const columns = settingsColumns.filter(({ kind }) => kind === 'integer' || kind === 'boolean').slice(0, 20);
  const values = Array.from({ length: 2000 }, (_, row) =>
    columns.map(({ kind, minimum = 0 }, column) =>
      kind === 'boolean' ? (row % 2 === 0 ? 'Yes' : 'FALSE') : ` ${minimum + ((row + column) % 7)} `,
    ),
  );
  const rows = rowKeys(workspace).slice(1);
  return { rows, columns: columns.map(({ key }) => key), startRow: 0, startColumn: 0, values };
}

/** A workspace with a row per queue: every kind of cell filled in some rows, a few of them wrong. */
export function tableWorkspace(count: number): Workspace {
  const queues: Workspace['virtualQueues'] = {};
  const rows: Record<string, SettingsRow> = {};
  for (let index = 0; index < count; index++) {
    queues[`q-${index}`] = { name: `Service_${index}_VQ` };
    rows[`row-${index}`] = {
      virtualQueue: `q-${index}`,
      skillExpression: index % 3 === 0 ? 'Sales > 2 & English >= 1' : 'Support > 0',
      scheduledEnabled: index % 2 === 0,
      slotDurationMin: index % 50 === 0 ? 7 : 15,
      slotCapacity: index % 20,
      maxAttempts: 1 + (index % 5),
      purgeTimeMin: index % 7 === 0 ? 240 : 0,
      immediateBlackoutMin: index % 30,
      callingPartyNumber: `+1212555${String(index).padStart(4, '0')}`,
    };
  }
  return {
    ...flowWorkspace({ callback: callbackApplication() }),
    virtualQueues: queues,
    callbackSettings: {
      default: {
        callbackApplication: 'callback',
        businessHours: 'h',
        skillExpression: 'Sales > 0',
        routingPoint: 'rp',
      },
      rows,
    },
    businessHours: { h: hours },
    specialDays,
    directory: {
      skills: { a: { name: 'Sales' }, b: { name: 'Support' }, c: { name: 'English' } },
      agents: {},
      routingPoints: { rp: { name: '5000' } },
    },
  };
}

function callbackApplication(): Application {
  const definition = blocks.get('callback-v2')?.definition;
  if (!definition) throw new Error('no block carries callbacks out');
  const { kind, version } = definition;
  const properties = definition.initial('callback');
  const fulfil = { kind, version, name: 'Fulfil', phase: 'initialize' as const, properties };
  const nothing = { variables: {}, connections: {}, layout: {} };
  return { name: 'Callback', type: 'callback', entry: { initialize: 'f' }, blocks: { f: fulfil }, ...nothing };
}

const day = [
  { start: '08:00', end: '12:00' },
  { start: '13:00', end: '18:00' },
];
const hours: BusinessHours = {
  name: 'Office',
  timeZone: 'America/New_York',
  week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: [{ start: '22:00', end: '04:00' }] },
  exceptions: Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `e${index}`,
      { specialDay: `s${index}`, enabled: true, intervals: index % 3 === 0 ? [{ start: '10:00', end: '14:00' }] : [] },
    ]),
  ),
};
const specialDays: Record<string, SpecialDay> = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => {
    const date = `2026-${String(index + 1).padStart(2, '0')}-15`;
    return [`s${index}`, { name: `Holiday ${index}`, ranges: [{ from: date, to: date, yearly: true }] }];
  }),
);

/** Moments of a whole year in an order without pattern: no question is answered by the one before it. */
function openPerSecond(): Pick<Figure, 'value' | 'unit' | 'aim'> {
  const start = Date.UTC(2026, 0, 1);
  const moments = Array.from({ length: 10_007 }, (_, index) => start + ((index * 7919) % 10_007) * 3_150_000);
  let at = 0;
  const { ask } = perSecond({
    ask: () => {
      at = at + 1 === moments.length ? 0 : at + 1;
      return isOpen(hours, specialDays, moments[at] ?? start);
    },
  });
  return { value: ask, unit: '/s', aim: '1,000,000 or more' };
}
