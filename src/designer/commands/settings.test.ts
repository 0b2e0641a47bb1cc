import { describe, expect, it } from 'vitest';
import type { Json } from '../../generated/types.ts';
import { applyChange, invertChange } from '../../model/change.ts';
import { openDesigner } from '../open-designer.suite.ts';
import { settingsWorkspace } from '../settings-table/little-settings.suite.ts';
import { emptyWorkspace, workbench } from '../workbench.suite.ts';
import { addSettingsRow } from './add-settings-row.ts';
import { removeSettingsRows } from './remove-settings-rows.ts';
import { restoreSettings } from './restore-settings.ts';
import { setSettingsCells } from './set-settings-cells.ts';

const bench = () =>
  workbench(settingsWorkspace({ one: { virtualQueue: 'a', slotCapacity: 7 }, two: { virtualQueue: 'b' } }));
const cell = (row: string, column: string, value: Json | undefined) => ({ row, column, value });
const how = 'type' as const;

describe('cells of CALLBACK_SETTINGS', () => {
  it('are set and made blank, in old and new rows alike', () => {
    const cells = [
      ...[cell('default', 'slotCapacity', 3), cell('one', 'slotCapacity', undefined), cell('two', 'cpdEnabled', false)],
      ...[cell('fresh', 'virtualQueue', 'c'), cell('fresh', 'maxAttempts', 2)],
    ];
    const newRows = [{ row: 'fresh', queue: 'c' }, { row: 'bare' }];
    expect(bench().do(setSettingsCells, { cells, newRows, how: 'paste' }).workspace.callbackSettings).toEqual({
      default: { slotCapacity: 3 },
      rows: {
        one: { virtualQueue: 'a' },
        two: { virtualQueue: 'b', cpdEnabled: false },
        fresh: { virtualQueue: 'c', maxAttempts: 2 },
        bare: {},
      },
    });
  });
  it('leave rows that they are not in as they are', () => {
    const before = bench().workspace;
    const after = bench().do(setSettingsCells, { cells: [cell('one', 'slotCapacity', 1)], how }).workspace;
    expect(after.callbackSettings.rows.two).toEqual(before.callbackSettings.rows.two);
    const start = settingsWorkspace({ one: {}, two: {} });
    const next = workbench(start).do(setSettingsCells, {
      cells: [cell('one', 'slotCapacity', 1), cell('one', 'ttlSec', 60)],
      how,
    });
    expect(next.workspace.callbackSettings.rows.two).toBe(start.callbackSettings.rows.two);
    expect(next.workspace.callbackSettings.default).toBe(start.callbackSettings.default);
  });
  it.each([
    ['a row that is gone', { cells: [cell('three', 'slotCapacity', 1)] }, 'The row does not exist any more.'],
    ['what every object has', { cells: [cell('constructor', 'slotCapacity', 1)] }, 'The row does not exist any more.'],
    ['a column that is none', { cells: [cell('one', '__proto__', 1)] }, 'There is no column “__proto__”.'],
    [
      'a blank column that is none',
      { cells: [cell('one', '__proto__', undefined)] },
      'There is no column “__proto__”.',
    ],
    ['a value out of range', { cells: [cell('one', 'slotCapacity', -1)] }, '-1 cannot be a value of Slot Capacity.'],
    [
      'a value of another type',
      { cells: [cell('one', 'cpdEnabled', 'true')] },
      '"true" cannot be a value of CPD Enabled.',
    ],
    [
      'a queue for DEFAULT',
      { cells: [cell('default', 'virtualQueue', 'a')] },
      'The DEFAULT row has no Virtual Queue of its own.',
    ],
    ['a row that is there', { cells: [], newRows: [{ row: 'one' }] }, 'The id one is already taken.'],
    ['a row twice', { cells: [], newRows: [{ row: 'x' }, { row: 'x' }] }, 'A row cannot be made twice.'],
    ['a second DEFAULT row', { cells: [], newRows: [{ row: 'default' }] }, 'A row cannot be made twice.'],
    ['a row under no good key', { cells: [], newRows: [{ row: '__proto__' }] }, '“__proto__” cannot be an id.'],
  ])('are refused for %s', (_, args, reason) => {
    expect(bench().refuses(setSettingsCells, { ...args, how })).toBe(reason);
  });
  it('of a whole import go back with one undo', () => {
    const designer = openDesigner({ workspace: settingsWorkspace({ one: {} }) });
    const before = designer.store.getState().workspace;
    const newRows = Array.from({ length: 2000 }, (_, index) => ({ row: `r${index}` }));
    const cells = newRows.flatMap(({ row }) => [cell(row, 'slotCapacity', 1), cell(row, 'maxAttempts', 2)]);
    expect(designer.dispatch(setSettingsCells, { cells, newRows, how: 'import' })).toEqual({ done: true });
    expect(Object.keys(designer.store.getState().workspace.callbackSettings.rows)).toHaveLength(2001);
    expect(designer.store.getState().undoSteps).toHaveLength(1);
    designer.undo();
    expect(designer.store.getState().workspace).toEqual(before);
    designer.dispose();
  });
  it('are told in the history by what was done', () => {
    const label = (args: Parameters<typeof setSettingsCells.change>[1]) => bench().label(setSettingsCells, args);
    expect(label({ cells: [cell('one', 'slotCapacity', 1)], how })).toBe('Set Slot Capacity of “A”');
    expect(label({ cells: [cell('default', 'slotCapacity', undefined)], how: 'clear' })).toBe(
      'Clear Slot Capacity of DEFAULT',
    );
    expect(label({ cells: [cell('one', 'ttlSec', 60), cell('two', 'ttlSec', 60)], how: 'fill' })).toBe('Fill 2 cells');
    expect(label({ cells: [cell('one', 'ttlSec', 60), cell('one', 'maxQueued', 1)], how: 'import' })).toBe(
      'Import 1 row',
    );
    expect(label({ cells: [], newRows: [{ row: 'x' }], how })).toBe('Add 1 row to CALLBACK_SETTINGS');
  });
});

describe('rows of CALLBACK_SETTINGS', () => {
  it('are added for a queue that has none', () => {
    expect(bench().do(addSettingsRow, { queue: 'c', id: 'x' }).workspace.callbackSettings.rows.x).toEqual({
      virtualQueue: 'c',
    });
    expect(bench().do(addSettingsRow, { id: 'x' }).workspace.callbackSettings.rows.x).toEqual({});
    expect(bench().refuses(addSettingsRow, { queue: 'a' })).toBe('“A” has a row already; a queue has one row.');
    expect(bench().refuses(addSettingsRow, { queue: 'toString' })).toBe('The virtual queue does not exist any more.');
    expect(bench().refuses(addSettingsRow, { id: 'one' })).toMatch(/already taken/);
    expect(bench().refuses(addSettingsRow, { id: 'default' })).toMatch(/stands for the DEFAULT row/);
  });
  it('are deleted, but for DEFAULT', () => {
    expect(bench().do(removeSettingsRows, { rows: ['one', 'two'] }).workspace.callbackSettings.rows).toEqual({});
    expect(bench().refuses(removeSettingsRows, { rows: ['one', 'default'] })).toMatch(/DEFAULT row cannot be deleted/);
    expect(bench().refuses(removeSettingsRows, { rows: ['one', 'gone'] })).toBe('The row does not exist any more.');
    expect(bench().refuses(removeSettingsRows, { rows: [] })).toBe('No row is selected.');
    expect(bench().label(removeSettingsRows, { rows: ['one'] })).toBe('Delete the row of “A”');
  });
  it('are rolled back to a version all at once, which undo takes back', () => {
    const before = bench().workspace;
    const table = { default: { slotCapacity: 1 }, rows: { old: { virtualQueue: 'gone' } } };
    const after = bench().do(restoreSettings, { table, version: 3 }).workspace;
    expect(after.callbackSettings).toEqual(table);
    const change = restoreSettings.change(
      before,
      { table, version: 3 },
      { registry: openDesigner().registry, newId: () => '', selection: { blocks: [], connections: [] } },
    );
    expect(applyChange(after, invertChange(change))).toEqual(before);
    expect(workbench(after).refuses(restoreSettings, { table, version: 3 })).toBe(
      'The table is the same as version 3 already.',
    );
  });
  it('cannot be changed before there are Business Hours, since what is changed is saved', () => {
    const workspace = { ...settingsWorkspace({ one: { virtualQueue: 'a' } }), businessHours: {} };
    const reason = 'CALLBACK_SETTINGS can be saved and published as soon as there are Business Hours.';
    const refused = workbench(workspace);
    expect(refused.refuses(setSettingsCells, { cells: [cell('one', 'slotCapacity', 1)], how })).toBe(reason);
    expect(refused.refuses(addSettingsRow, {})).toBe(reason);
    expect(refused.refuses(removeSettingsRows, { rows: ['one'] })).toBe(reason);
  });
  it('cannot be edited before there is an application of type Callback', () => {
    const closed = workbench(emptyWorkspace);
    const reason = 'CALLBACK_SETTINGS can be edited as soon as there is an application of type Callback.';
    expect(closed.refuses(setSettingsCells, { cells: [], how })).toBe(reason);
    expect(closed.refuses(addSettingsRow, {})).toBe(reason);
    expect(closed.refuses(removeSettingsRows, { rows: ['x'] })).toBe(reason);
    expect(closed.refuses(restoreSettings, { table: { default: {}, rows: {} }, version: 1 })).toBe(reason);
  });
});
