import { describe, expect, it } from 'vitest';
import { littleKinds } from '../compiler/checks/little-kinds.suite.ts';
import { tableOf } from '../compiler/checks/settings/little-table.suite.ts';
import type { Workspace } from '../generated/types.ts';
import { createMemoryLocks } from '../storage/memory-locks.ts';
import { createMemoryStorage } from '../storage/memory-storage.ts';
import { restoreSettings } from './commands/restore-settings.ts';
import { setSettingsCells } from './commands/set-settings-cells.ts';
import type { DesignerOptions } from './designer.ts';
import { openDesigner } from './open-designer.suite.ts';
import { tableDifferences } from './settings-table/index.ts';

/** Nothing is wrong with its table, but for what `change` does. */
function ready(change: (workspace: Workspace) => Workspace = (same) => same): Partial<DesignerOptions> {
  return { registry: littleKinds, workspace: change(tableOf([{ virtualQueue: 'q' }])) };
}

const set = (row: string, column: string, value: number | string | undefined) => ({
  cells: [{ row, column, value }],
  how: 'type' as const,
});

describe('CALLBACK_SETTINGS', () => {
  it('is published version by version, with who and when', async () => {
    const designer = openDesigner(ready());
    expect(await designer.publishTable(' Ada ')).toMatchObject({
      done: true,
      version: { version: 1, who: 'Ada', at: '1970-01-01T00:00:00.000Z' },
    });
    designer.dispatch(setSettingsCells, set('r1', 'slotCapacity', 9));
    expect(await designer.publishTable('Grace')).toMatchObject({ done: true, version: { version: 2 } });
    const [second, first] = await designer.tableVersions();
    expect([second?.who, first?.who]).toEqual(['Grace', 'Ada']);
    expect(second?.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(tableDifferences(first?.table, second?.table ?? { default: {}, rows: {} })).toEqual([
      { row: 'r1', queue: 'q', column: 'slotCapacity', before: undefined, after: 9, kind: 'changed' },
    ]);
    designer.dispose();
  });
  it('is rolled back in the workspace, and published again like anything else', async () => {
    const designer = openDesigner(ready());
    await designer.publishTable('Ada');
    designer.dispatch(setSettingsCells, set('r1', 'slotCapacity', 9));
    await designer.publishTable('Ada');
    const [, first] = await designer.tableVersions();
    if (first) designer.dispatch(restoreSettings, first);
    expect(await designer.publishTable('Ada')).toMatchObject({
      done: true,
      version: { version: 3, hash: first?.hash },
    });
    designer.undo();
    expect(designer.store.getState().workspace.callbackSettings.rows.r1).toEqual({
      virtualQueue: 'q',
      slotCapacity: 9,
    });
    designer.dispose();
  });
  it('is not published when nothing has changed, nor by nobody', async () => {
    const designer = openDesigner(ready());
    await designer.publishTable('Ada');
    expect(await designer.publishTable('Ada')).toMatchObject({
      done: false,
      reason: 'Nothing has changed since version 1.',
    });
    for (const who of ['', '  ', 'x'.repeat(256)])
      expect(await designer.publishTable(who)).toMatchObject({
        done: false,
        reason: expect.stringMatching(/must be named/),
      });
    designer.dispose();
  });
  it.each([
    [
      'there is no Callback application (R2)',
      (of: Workspace) => ({ ...of, applications: {} }),
      /application of type Callback/,
    ],
    ['there are no Business Hours (R3)', (of: Workspace) => ({ ...of, businessHours: {} }), /Business Hours/],
  ])('is not published while %s', async (_, change, reason) => {
    const designer = openDesigner(ready(change));
    expect(await designer.publishTable('Ada')).toMatchObject({
      done: false,
      reason: expect.stringMatching(reason),
      diagnostics: [],
    });
    expect(await designer.tableVersions()).toEqual([]);
    designer.dispose();
  });
  it.each([
    ['a reference to nothing', set('r1', 'routingPoint', 'gone'), '/callbackSettings/rows/r1/routingPoint'],
    [
      'a skill that is unknown, which drafts may name (R22)',
      set('default', 'skillExpression', 'Nobody > 0'),
      '/callbackSettings/default/skillExpression',
    ],
  ])('is not published with %s', async (_, edit, at) => {
    const designer = openDesigner(ready());
    designer.dispatch(setSettingsCells, edit);
    expect(await designer.publishTable('Ada')).toMatchObject({
      done: false,
      reason: 'CALLBACK_SETTINGS has 1 problem that must be mended first.',
      diagnostics: [{ at }],
    });
    designer.dispose();
  });
  it('is published past errors elsewhere, which are none of its own', async () => {
    const designer = openDesigner(ready((of) => ({ ...of, phoneNumbers: { p: { number: 'nonsense' } } })));
    expect(await designer.publishTable('Ada')).toMatchObject({ done: true });
    designer.dispose();
  });
  it('is not published by a tab that may not write', async () => {
    const storage = createMemoryStorage(() => 0);
    const locks = createMemoryLocks();
    const [one, two] = [openDesigner({ ...ready(), storage, locks }), openDesigner({ ...ready(), storage, locks })];
    await Promise.all([one.flush(), two.flush()]);
    expect(await two.publishTable('Ada')).toMatchObject({ done: false });
    expect(await one.publishTable('Ada')).toMatchObject({ done: true });
    expect(await two.tableVersions()).toHaveLength(1);
    one.dispose();
    two.dispose();
  });
  it('gets one number for each version, whoever else publishes meanwhile', async () => {
    const storage = createMemoryStorage(() => 0);
    const designer = openDesigner({ ...ready(), storage });
    const first = designer.publishTable('Ada');
    designer.dispatch(setSettingsCells, set('r1', 'slotCapacity', 9));
    const results = await Promise.all([first, designer.publishTable('Ada')]);
    expect(results.map(({ done }) => done)).toContain(true);
    const versions = (await designer.tableVersions()).map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, index) => versions.length - index));
    designer.dispose();
  });
});

describe('two versions of the table', () => {
  const table = (rows: Workspace['callbackSettings']['rows'], fallback = {}) => ({ default: fallback, rows });
  it('differ cell by cell, DEFAULT first', () => {
    const before = table({ one: { virtualQueue: 'a', slotCapacity: 1 }, two: { virtualQueue: 'b' } }, { ttlSec: 60 });
    const after = table({
      one: { virtualQueue: 'c', slotCapacity: 1 },
      three: { virtualQueue: 'd', ttlSec: 90 },
      bare: {},
    });
    expect(
      tableDifferences(before, after).map(
        (each) => `${each.kind} ${each.row} ${each.queue} ${each.column} ${each.before}>${each.after}`,
      ),
    ).toEqual([
      'changed default undefined ttlSec 60>undefined',
      'changed one c virtualQueue a>c',
      'removed two b virtualQueue b>undefined',
      'added three d virtualQueue undefined>d',
      'added three d ttlSec undefined>90',
      'added bare undefined virtualQueue undefined>undefined',
    ]);
  });
  it('do not differ by a blank that is written or left out', () => {
    expect(tableDifferences(table({ one: { routingPoint: '' } }), table({ one: {} }))).toEqual([]);
  });
  it('differ by everything where there was none before', () => {
    expect(tableDifferences(undefined, table({}, { ttlSec: 60 }))).toHaveLength(1);
  });
});
