import Dexie, { type Table } from 'dexie';
import type {
  Publication,
  StoredWorkspace,
  TableVersion,
  WorkspaceStorage,
  WorkspaceSummary,
} from '../designer/designer.ts';
import { staleRevision, storageError, versionTaken } from './refusals.ts';

interface Tables {
  readonly workspaces: Table<StoredWorkspace & { readonly id: string }, string>;
  /** Beside the workspaces, so that listing them loads none. */
  readonly summaries: Table<WorkspaceSummary, string>;
  readonly publications: Table<Publication, [workspace: string, application: string, version: number]>;
  /** Published versions of CALLBACK_SETTINGS. */
  readonly tableVersions: Table<TableVersion, [workspace: string, version: number]>;
}

/**
 * Opens the browser's own database (IndexedDB). Every save compares and swaps the revision in one transaction, so that two
 * tabs never overwrite each other. `now` gives milliseconds since 1970.
 */
export async function openBrowserStorage(
  name = 'callback-studio',
  now: () => number = Date.now,
): Promise<WorkspaceStorage> {
  const database = new Dexie(name) as Dexie & Tables;
  declareVersions(database);
  await told(async () => {
    await refuseNewer(name);
    await database.open();
  });
  const { workspaces, summaries, publications, tableVersions } = database;

  return {
    list: () => told(() => summaries.orderBy('savedAt').reverse().toArray()),
    load: (id) =>
      told(async () => {
        const record = await workspaces.get(id);
        return record && { workspace: record.workspace, revision: record.revision, savedAt: record.savedAt };
      }),
    save: (workspace, basedOn) =>
      told(() =>
        database.transaction('rw', workspaces, summaries, async () => {
          const { id, name: title } = workspace;
          const revision = (await summaries.get(id))?.revision ?? 0;
          if (revision !== basedOn) throw staleRevision();
          const stored = { workspace, revision: basedOn + 1, savedAt: new Date(now()).toISOString() };
          await workspaces.put({ id, ...stored });
          await summaries.put({ id, name: title, revision: stored.revision, savedAt: stored.savedAt });
          return stored;
        }),
      ),
    remove: (id) =>
      told(() =>
        database.transaction('rw', workspaces, summaries, publications, tableVersions, async () => {
          await workspaces.delete(id);
          await summaries.delete(id);
          await publications.where('workspace').equals(id).delete();
          await tableVersions.where('workspace').equals(id).delete();
        }),
      ),
    publish: (publication) =>
      told(() =>
        database.transaction('rw', publications, async () => {
          const { workspace, application } = publication;
          const versions = await publications.where({ workspace, application }).primaryKeys();
          const newest = versions.reduce((most, [, , version]) => Math.max(most, version), 0);
          if (publication.version !== newest + 1) throw versionTaken(publication, newest);
          await publications.add(publication);
        }),
      ),
    publications: (workspace, application) =>
      told(async () => {
        const found = await publications.where({ workspace, application }).toArray();
        return found.sort((a, b) => b.version - a.version);
      }),
    publishTable: (version) =>
      told(() =>
        database.transaction('rw', tableVersions, async () => {
          const versions = await tableVersions.where('workspace').equals(version.workspace).primaryKeys();
          const newest = versions.reduce((most, [, each]) => Math.max(most, each), 0);
          if (version.version !== newest + 1) throw versionTaken(version, newest);
          await tableVersions.add(version);
        }),
      ),
    tableVersions: (workspace) =>
      told(async () => {
        const found = await tableVersions.where('workspace').equals(workspace).toArray();
        return found.sort((a, b) => b.version - a.version);
      }),
  };
}

/** The last of the versions that `declareVersions` names. */
const newestVersion = 2;

/** Throws when a newer studio wrote the database: Dexie itself would open it, and an older studio could spoil it. */
async function refuseNewer(name: string): Promise<void> {
  if (!(await Dexie.exists(name))) return;
  const present = new Dexie(name);
  await present.open();
  const { verno } = present;
  present.close();
  if (verno > newestVersion) throw new Dexie.VersionError();
}

/**
 * Versions of the database's own layout, oldest first; each stays as it was written, and a new one says in `upgrade` how the
 * records of the one before it are lifted. What is inside a workspace has versions of its own (`parseWorkspace`).
 */
function declareVersions(database: Dexie): void {
  database.version(1).stores({
    workspaces: 'id',
    summaries: 'id, savedAt',
    publications: '[workspace+application+version], [workspace+application], workspace',
  });
  // Adds a place for versions of CALLBACK_SETTINGS; what was there stays as it is.
  database.version(2).stores({ tableVersions: '[workspace+version], workspace' });
}

/** Runs a request and turns its errors into sentences for people. */
async function told<T>(request: () => PromiseLike<T>): Promise<T> {
  try {
    return await request();
  } catch (cause) {
    throw storageError(cause);
  }
}
