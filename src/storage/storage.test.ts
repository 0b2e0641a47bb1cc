import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { StaleRevisionError } from '../designer/designer.ts';
import { openBrowserStorage } from './browser-storage.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { storageError } from './refusals.ts';
import { publication, storageSuite, tableVersion, workspace } from './storage.suite.ts';

let databases = 0;
const freshName = () => `test-${++databases}`;

storageSuite('memory storage', async (now) => createMemoryStorage(now));
storageSuite('browser storage', (now) => openBrowserStorage(freshName(), now));

describe('browser storage', () => {
  it('is shared by everybody who opens it, and survives being closed', async () => {
    const name = freshName();
    const [one, two] = [await openBrowserStorage(name), await openBrowserStorage(name)];
    await one.save(workspace('w'), 0);
    await expect(two.save(workspace('w', 'other'), 0)).rejects.toBeInstanceOf(StaleRevisionError);
    expect(await (await openBrowserStorage(name)).load('w')).toMatchObject({ revision: 1 });
  });
  it('keeps what a studio stored that knew no versions of CALLBACK_SETTINGS', async () => {
    const name = freshName();
    const older = new Dexie(name);
    older.version(1).stores({
      workspaces: 'id',
      summaries: 'id, savedAt',
      publications: '[workspace+application+version], [workspace+application], workspace',
    });
    await older.table('workspaces').put({ id: 'w', workspace: workspace('w'), revision: 4, savedAt: '' });
    await older.table('publications').put(publication(1));
    older.close();
    const storage = await openBrowserStorage(name);
    await storage.publishTable(tableVersion(1));
    expect(await storage.load('w')).toMatchObject({ revision: 4 });
    expect(await storage.publications('w', 'main')).toEqual([publication(1)]);
    expect(await storage.tableVersions('w')).toEqual([tableVersion(1)]);
  });
  it('is not opened by an older studio than the one that wrote it', async () => {
    const name = freshName();
    const newer = new Dexie(name);
    newer.version(99).stores({ workspaces: 'id' });
    await newer.open();
    newer.close();
    await expect(openBrowserStorage(name)).rejects.toThrow('written by a newer Callback Studio');
  });
});

describe('what goes wrong in the browser', () => {
  it('is told to people, whatever wraps it', () => {
    const quota = Object.assign(new Error('quota'), { name: 'QuotaExceededError' });
    const wrapped = Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota });
    expect(storageError(quota).message).toMatch(/^The disk, .* is full/);
    expect(storageError(wrapped).message).toMatch(/^The disk, .* is full/);
    expect(storageError(Object.assign(new Error(), { name: 'MissingAPIError' })).message).toMatch(/no database/);
    expect(storageError('odd').message).toBe('The browser could not store it: odd');
    expect(storageError(new Error('as it is')).message).toBe('as it is');
  });
});
