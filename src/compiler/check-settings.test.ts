import { expect, it } from 'vitest';
import type { Workspace } from '../generated/types.ts';
import { applyChange } from '../model/change.ts';
import { createSettingsChecker } from './check-settings.ts';
import { littleKinds } from './checks/little-kinds.suite.ts';
import { tableFindings, tableOf } from './checks/settings/little-table.suite.ts';
import { compile } from './compile.ts';

const change = (workspace: Workspace, path: string[], after: string | number) =>
  applyChange(workspace, [{ path, before: undefined, after }]);

it('a table in which everything is right has no findings', () => {
  expect(tableFindings(tableOf([{ virtualQueue: 'q' }]))).toEqual([]);
});

it('a row is looked at again only when it, DEFAULT or what it refers to has changed', () => {
  const check = createSettingsChecker(littleKinds);
  const workspace = tableOf([
    { virtualQueue: 'q', slotDurationMin: 7 },
    { virtualQueue: 'other', slotDurationMin: 7 },
  ]);
  const before = check(workspace);
  const edited = check(change(workspace, ['callbackSettings', 'rows', 'r1', 'slotDurationMin'], 15));
  expect(edited.rows.get('r1')).toBe(undefined);
  expect(edited.rows.get('r2')).toBe(before.rows.get('r2'));
  const renamed = check(change(workspace, ['applications', 'main', 'name'], 'Elsewhere'));
  expect(renamed.rows.get('r2')).toEqual(before.rows.get('r2'));
});

it('drawing in a flow leaves all findings as they are', () => {
  const check = createSettingsChecker(littleKinds);
  const workspace = tableOf([{ virtualQueue: 'q', slotDurationMin: 7 }]);
  const before = check(workspace);
  expect(check(change(workspace, ['applications', 'dials', 'blocks', 'f', 'name'], 'Renamed'))).toBe(before);
});

it('findings say what they forbid: errors the draft’s configuration, some warnings the published table', () => {
  const diagnostics = tableFindings(
    tableOf([{ virtualQueue: 'q', skillExpression: 'Gone > 1', defaultCountry: 'XX' }]),
  );
  expect(diagnostics.map(({ severity, params }) => [severity, params?.blocks])).toEqual([
    ['error', 'save'],
    ['warning', 'publish'],
  ]);
});

it('findings about the table are findings of the workspace', () => {
  const workspace = tableOf([{ virtualQueue: 'q', slotDurationMin: 7 }]);
  const codes = compile(workspace, { registry: littleKinds }).diagnostics.map(({ code }) => code);
  expect(codes).toContain('settings/slot-duration-divides-60');
});

it('a table that no row uses keeps nobody from compiling one application', () => {
  const workspace = tableOf([{ virtualQueue: 'q' }], { businessHours: '' });
  expect(compile(workspace, { registry: littleKinds, applications: ['main'] }).diagnostics).not.toContainEqual(
    expect.objectContaining({ code: 'settings/incomplete-default' }),
  );
});

it('ids and values of any text do no harm', () => {
  const workspace = tableOf([]);
  const rows = JSON.parse('{"__proto__":{"virtualQueue":"constructor"},"a/b~c":{"slotDurationMin":7}}');
  workspace.callbackSettings.rows = rows;
  const places = tableFindings(workspace).map(({ at }) => at);
  expect(places).toContain('/callbackSettings/rows/__proto__/virtualQueue');
  expect(places).toContain('/callbackSettings/rows/a~1b~0c/slotDurationMin');
});
