import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryLocks } from '../storage/memory-locks.ts';
import { createMemoryStorage } from '../storage/memory-storage.ts';
import type { WorkspaceStorage } from './designer.ts';
import { renameWorkspace } from './index.ts';
import { openDesigner } from './open-designer.suite.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const nameOf = async (storage: WorkspaceStorage) => (await storage.load('w'))?.workspace.name;

describe('autosave', () => {
  it('saves after a pause', async () => {
    const storage = createMemoryStorage();
    const designer = openDesigner({ storage });
    await wait(300);
    designer.dispatch(renameWorkspace, { name: 'One' });
    expect(designer.store.getState().saving).toEqual({ state: 'waiting' });
    await wait(299);
    expect(await nameOf(storage)).toBe('Workbench');
    await wait(1);
    expect(await nameOf(storage)).toBe('One');
    expect(designer.store.getState().saving).toMatchObject({ state: 'saved' });
  });
  it('saves under steady typing too', async () => {
    const storage = createMemoryStorage();
    const designer = openDesigner({ storage });
    for (let count = 0; count < 20; count++) {
      designer.dispatch(renameWorkspace, { name: `Name ${count}` });
      await wait(100);
    }
    expect(await nameOf(storage)).toMatch(/^Name 1[5-9]$/);
  });
  it('saves at once when the page goes away', async () => {
    const storage = createMemoryStorage();
    const designer = openDesigner({ storage });
    designer.dispatch(renameWorkspace, { name: 'Last' });
    await designer.flush();
    expect(await nameOf(storage)).toBe('Last');
  });
  it('keeps the reason of a failure and tries again with the next change', async () => {
    const storage = createMemoryStorage();
    let full = true;
    const designer = openDesigner({
      storage: {
        ...storage,
        save: (...args) => (full ? Promise.reject(new Error('The disk is full.')) : storage.save(...args)),
      },
    });
    designer.dispatch(renameWorkspace, { name: 'One' });
    await wait(300);
    expect(designer.store.getState().saving).toEqual({ state: 'failed', reason: 'The disk is full.' });
    full = false;
    designer.dispatch(renameWorkspace, { name: 'Two' });
    await wait(300);
    expect(await nameOf(storage)).toBe('Two');
  });
  it('saves what changed while a save was under way', async () => {
    const storage = createMemoryStorage();
    const slow: WorkspaceStorage = {
      ...storage,
      save: async (...args) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return storage.save(...args);
      },
    };
    const designer = openDesigner({ storage: slow });
    designer.dispatch(renameWorkspace, { name: 'One' });
    await wait(400);
    designer.dispatch(renameWorkspace, { name: 'Two' });
    await wait(3000);
    expect(await nameOf(storage)).toBe('Two');
    expect(designer.store.getState().saving).toMatchObject({ state: 'saved' });
  });
  it('loses at most the last half second, whenever the page is killed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(400), { minLength: 1, maxLength: 30 }), fc.nat(3000), async (pauses, end) => {
        const storage = createMemoryStorage();
        const designer = openDesigner({ storage });
        const done: { name: string; at: number }[] = [{ name: 'Workbench', at: Date.now() }];
        const killedAt = Date.now() + 1000 + end;
        for (const pause of pauses) {
          if (Date.now() + pause > killedAt) break;
          await wait(pause);
          const name = `Name ${done.length}`;
          designer.dispatch(renameWorkspace, { name });
          done.push({ name, at: Date.now() });
        }
        await wait(killedAt - Date.now());
        const stored = await nameOf(storage);
        const place = done.findIndex(({ name }) => name === stored);
        const firstLost = done[place + 1];
        expect(place).toBeGreaterThanOrEqual(0);
        if (firstLost) expect(killedAt - firstLost.at).toBeLessThanOrEqual(500);
        designer.dispose();
      }),
      { numRuns: 200 },
    );
  });
});

describe('two designers on one workspace', () => {
  it('never overwrite each other without locks: the later one is told and can edit no more', async () => {
    const storage = createMemoryStorage();
    const one = openDesigner({ storage });
    await wait(300);
    const two = openDesigner({ storage, revision: 1 });
    one.dispatch(renameWorkspace, { name: 'One' });
    await wait(300);
    two.dispatch(renameWorkspace, { name: 'Two' });
    await wait(300);
    expect(await nameOf(storage)).toBe('One');
    expect(two.store.getState().saving).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/Another tab/),
    });
    expect(two.dispatch(renameWorkspace, { name: 'Three' })).toMatchObject({ done: false });
  });
  it('edit one at a time with locks, and the next one goes on from what the first one saved', async () => {
    const storage = createMemoryStorage();
    const locks = createMemoryLocks();
    const one = openDesigner({ storage, locks });
    await wait(300);
    const two = openDesigner({ storage, locks, revision: 1 });
    await wait(0);
    expect(two.store.getState().saving).toMatchObject({ state: 'readOnly' });
    expect(two.dispatch(renameWorkspace, { name: 'Two' })).toMatchObject({ done: false });
    expect(two.replaceWorkspace(two.store.getState().workspace, 'Import')).toMatchObject({ done: false });
    one.dispatch(renameWorkspace, { name: 'One' });
    one.dispose();
    await wait(0);
    expect(two.store.getState().workspace.name).toBe('One');
    expect(two.dispatch(renameWorkspace, { name: 'Two' })).toEqual({ done: true });
    await wait(300);
    expect(await nameOf(storage)).toBe('Two');
  });
  it('hand over with the last change saved when one takes over', async () => {
    const storage = createMemoryStorage();
    const locks = createMemoryLocks();
    const one = openDesigner({ storage, locks });
    await wait(300);
    const two = openDesigner({ storage, locks, revision: 1 });
    await wait(0);
    one.dispatch(renameWorkspace, { name: 'Unsaved so far' });
    await two.takeOver();
    await wait(0);
    expect(two.store.getState()).toMatchObject({ workspace: { name: 'Unsaved so far' }, saving: { state: 'saved' } });
    expect(one.store.getState().saving).toMatchObject({ state: 'readOnly' });
    await one.takeOver();
    await wait(0);
    expect(one.dispatch(renameWorkspace, { name: 'Back' })).toEqual({ done: true });
    expect(two.store.getState().saving).toMatchObject({ state: 'readOnly' });
  });
  it('edit without locks where the browser has none', async () => {
    const designer = openDesigner({ locks: { acquire: () => Promise.reject(new Error('no locks')) } });
    await wait(0);
    expect(designer.dispatch(renameWorkspace, { name: 'One' })).toEqual({ done: true });
  });
  it('keep every change that was saved, in any order of edits, pauses and take-overs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(3), fc.nat(400)), { maxLength: 30 }), async (story) => {
        const storage = createMemoryStorage();
        const saved: string[] = [];
        const watched: WorkspaceStorage = {
          ...storage,
          async save(workspace, basedOn) {
            const stored = await storage.save(workspace, basedOn);
            saved.push(workspace.name);
            return stored;
          },
        };
        const locks = createMemoryLocks();
        const designers = [
          openDesigner({ storage: watched, locks }),
          openDesigner({ storage: watched, locks }),
        ] as const;
        let count = 0;
        for (const [what, pause] of story) {
          const designer = designers[what % 2] as (typeof designers)[0];
          // Each edit builds on the name before it, so an overwritten one would be missing from the end.
          if (what < 2)
            designer.dispatch(renameWorkspace, { name: `${designer.store.getState().workspace.name}.${count++}` });
          else await Promise.race([designer.takeOver(), wait(50)]);
          await wait(pause);
        }
        await wait(1000);
        for (const [index, name] of saved.entries())
          if (index > 0) expect(name.startsWith(saved[index - 1] as string)).toBe(true);
        for (const designer of designers) designer.dispose();
      }),
      { numRuns: 200 },
    );
  });
});
