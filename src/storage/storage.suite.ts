import { describe, expect, it } from 'vitest';
import {
  type Publication,
  StaleRevisionError,
  type TableVersion,
  type WorkspaceStorage,
} from '../designer/designer.ts';
import type { Configuration, Workspace } from '../generated/types.ts';

/** An empty workspace. */
export function workspace(id: string, name = id): Workspace {
  return {
    schemaVersion: 1,
    id,
    name,
    applications: {},
    phoneNumbers: {},
    announcements: {},
    virtualQueues: {},
    callbackSettings: { default: {}, rows: {} },
    businessHours: {},
    specialDays: {},
    numberRules: {},
    capacityRules: {},
    callInGroups: {},
    directory: { skills: {}, agents: {}, routingPoints: {} },
  };
}

/** A publication that is told apart by its version. */
export function publication(version: number, application = 'main', of = 'w'): Publication {
  const configuration: Configuration = {
    format: 'callback-studio/configuration',
    schemaVersion: 1,
    hash: `h${version}`,
    workspace: { id: of, name: of },
    programs: {},
    numbers: [],
    queues: [],
    businessHours: {},
    specialDays: {},
    numberRules: {},
    capacityRules: {},
    callInGroups: [],
    agents: [],
  };
  return { workspace: of, application, version, at: '2026-01-01T00:00:00.000Z', hash: `h${version}`, configuration };
}

/** A version of CALLBACK_SETTINGS that is told apart by its number. */
export function tableVersion(version: number, of = 'w'): TableVersion {
  const table = { default: { slotCapacity: version }, rows: {} };
  return { workspace: of, version, at: '2026-01-01T00:00:00.000Z', who: 'Ada', table, hash: `h${version}` };
}

/** What every workspace storage must do. `open` gives an empty one, with this clock. */
export function storageSuite(name: string, open: (now: () => number) => Promise<WorkspaceStorage>): void {
  const opened = () => open(() => 0);
  describe(name, () => {
    it('gives back what was saved, with its revision and time', async () => {
      const storage = await open(() => 1000);
      const saved = await storage.save(workspace('w'), 0);
      expect(saved).toEqual({ workspace: workspace('w'), revision: 1, savedAt: '1970-01-01T00:00:01.000Z' });
      expect(await storage.load('w')).toEqual(saved);
      expect(await storage.load('constructor')).toBe(undefined);
    });
    it('keeps its own copy', async () => {
      const storage = await opened();
      const mine = workspace('w');
      await storage.save(mine, 0);
      mine.name = 'changed';
      const loaded = await storage.load('w');
      if (loaded) loaded.workspace.name = 'changed too';
      expect((await storage.load('w'))?.workspace.name).toBe('w');
    });
    it('refuses a save based on another revision than the newest, and overwrites nothing', async () => {
      const storage = await opened();
      await storage.save(workspace('w', 'first'), 0);
      await storage.save(workspace('w', 'second'), 1);
      for (const stale of [0, 1, 3])
        await expect(storage.save(workspace('w', 'stale'), stale)).rejects.toBeInstanceOf(StaleRevisionError);
      await expect(storage.save(workspace('new'), 1)).rejects.toBeInstanceOf(StaleRevisionError);
      expect(await storage.load('w')).toMatchObject({ revision: 2, workspace: { name: 'second' } });
    });
    it('lets one of many saves at once through', async () => {
      const storage = await opened();
      const results = await Promise.allSettled(
        ['a', 'b', 'c', 'd', 'e'].map((each) => storage.save(workspace('w', each), 0)),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await storage.load('w'))?.revision).toBe(1);
    });
    it('lists workspaces, the last saved first', async () => {
      let now = 0;
      const storage = await open(() => now);
      await storage.save(workspace('old'), 0);
      now = 1000;
      await storage.save(workspace('young', '<script>alert(1)</script>'), 0);
      expect(await storage.list()).toEqual([
        { id: 'young', name: '<script>alert(1)</script>', revision: 1, savedAt: '1970-01-01T00:00:01.000Z' },
        { id: 'old', name: 'old', revision: 1, savedAt: '1970-01-01T00:00:00.000Z' },
      ]);
    });
    it('removes a workspace with its publications', async () => {
      const storage = await opened();
      await storage.save(workspace('w'), 0);
      await storage.publish(publication(1));
      await storage.publish(publication(1, 'main', 'other'));
      await storage.remove('w');
      await storage.remove('never there');
      expect(await storage.list()).toEqual([]);
      expect(await storage.load('w')).toBe(undefined);
      expect(await storage.publications('w', 'main')).toEqual([]);
      expect(await storage.publications('other', 'main')).toHaveLength(1);
    });
    it('keeps the versions of each application, newest first', async () => {
      const storage = await opened();
      await storage.publish(publication(1));
      await storage.publish(publication(2));
      await storage.publish(publication(1, 'second'));
      expect(await storage.publications('w', 'main')).toEqual([publication(2), publication(1)]);
      expect(await storage.publications('w', 'third')).toEqual([]);
    });
    it('gives no version twice and leaves none out', async () => {
      const storage = await opened();
      await storage.publish(publication(1));
      await expect(storage.publish(publication(1))).rejects.toThrow('Version 1 was published meanwhile');
      await expect(storage.publish(publication(3))).rejects.toThrow('before version 2');
      const results = await Promise.allSettled([storage.publish(publication(2)), storage.publish(publication(2))]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
    it('keeps the versions of each settings table, newest first, until its workspace is removed', async () => {
      const storage = await opened();
      for (const each of [tableVersion(1), tableVersion(2), tableVersion(1, 'other')]) await storage.publishTable(each);
      expect(await storage.tableVersions('w')).toEqual([tableVersion(2), tableVersion(1)]);
      expect(await storage.tableVersions('constructor')).toEqual([]);
      await storage.remove('w');
      expect(await storage.tableVersions('w')).toEqual([]);
      expect(await storage.tableVersions('other')).toEqual([tableVersion(1, 'other')]);
    });
    it('gives no version of a settings table twice and leaves none out', async () => {
      const storage = await opened();
      await storage.publishTable(tableVersion(1));
      await expect(storage.publishTable(tableVersion(1))).rejects.toThrow('Version 1 was published meanwhile');
      await expect(storage.publishTable(tableVersion(3))).rejects.toThrow('before version 2');
      const results = await Promise.allSettled([
        storage.publishTable(tableVersion(2)),
        storage.publishTable(tableVersion(2)),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
    it('keeps its own copy of a version', async () => {
      const storage = await opened();
      const mine = tableVersion(1);
      await storage.publishTable(mine);
      mine.table.default.slotCapacity = 99;
      const [stored] = await storage.tableVersions('w');
      if (stored) stored.table.default.slotCapacity = 98;
      expect(await storage.tableVersions('w')).toEqual([tableVersion(1)]);
    });
  });
}
