import { expect, it } from 'vitest';
import type { Workspace } from '../generated/types.ts';
import { validateConfiguration } from '../generated/validate/configuration.js';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import { littleKinds } from './checks/little-kinds.suite.ts';
import { flow } from './checks/little-workspace.suite.ts';
import { tableOf } from './checks/settings/little-table.suite.ts';
import { compile } from './compile.ts';
import { hashOf } from './hash.ts';
import { withPublishedTable } from './published-table.ts';

const whole = tableOf([{ virtualQueue: 'q', slotCapacity: 3 }]);
const { dials, waits } = whole.applications as Record<'dials' | 'waits', Workspace['applications'][string]>; // both are there
const workspace: Workspace = { ...whole, applications: { dials, waits, main: flow('s: say', { name: 'Main' }) } };
const configurationOf = (of: Workspace) => {
  const { configuration } = compile(of, { registry: littleKinds });
  if (!configuration) throw new Error('the workspace does not compile');
  return configuration;
};
const configuration = configurationOf(workspace);
const table = {
  default: { ...workspace.callbackSettings.default, businessHours: 'short' },
  rows: { r1: { virtualQueue: 'q', slotCapacity: 9 } },
};
const settingsOf = (of: typeof configuration) => of.queues.find(({ name }) => name === 'Q')?.settings;

it('new sessions read the published table, running ones the one they started with', () => {
  const newer = withPublishedTable(configuration, { table, workspace });
  expect(settingsOf(newer)).toMatchObject({ slotCapacity: 9, businessHours: 'short' });
  expect(settingsOf(configuration)).toMatchObject({ slotCapacity: 3, businessHours: 'office' });
});

it('the configuration is whole: hours, hash and schema', () => {
  const newer = withPublishedTable(configuration, { table, workspace });
  expect(newer.businessHours.short?.name).toBe('Short');
  expect(schemaDiagnostics(validateConfiguration, newer)).toEqual([]);
  expect(newer.hash).toBe(hashOf(structuredClone(newer)));
  expect(newer.hash).not.toBe(configuration.hash);
});

it('the same table gives the same configuration, byte for byte', () => {
  const same = withPublishedTable(configuration, { table: workspace.callbackSettings, workspace });
  expect(JSON.stringify(same.queues)).toBe(JSON.stringify(configuration.queues));
  expect(same.hash).toBe(configuration.hash);
});

it('a queue whose row is gone has no settings', () => {
  const newer = withPublishedTable(configuration, { table: { default: {}, rows: {} }, workspace });
  expect(settingsOf(newer)).toBe(undefined);
});

it('flows stay as they were published, but for Callback applications that are given', () => {
  const program = { ...configuration.programs.waits, name: 'Published', version: 2 } as never;
  const rows = { r1: { virtualQueue: 'q', callbackApplication: 'waits' } };
  const given = { table: { ...table, rows }, workspace, programs: { waits: program, main: program } };
  const newer = withPublishedTable(configuration, given);
  expect(newer.programs.waits?.name).toBe('Published');
  expect(newer.programs.main).toEqual(configuration.programs.main);
});
