import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { StaleRevisionError } from '../designer/designer.ts';
import { openBrowserStorage } from './browser-storage.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { storageError } from './refusals.ts';
import { storageSuite, workspace } from './storage.suite.ts';

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
