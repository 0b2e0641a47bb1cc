import type { Publication, StoredWorkspace, TableVersion, WorkspaceStorage } from '../designer/designer.ts';
import { staleRevision, versionTaken } from './refusals.ts';

/** Storage that is gone with the page, for tests and stories. Several designers may share one. `now` gives milliseconds since 1970. */
export function createMemoryStorage(now: () => number = Date.now): WorkspaceStorage {
  const workspaces = new Map<string, StoredWorkspace>();
  const publications: Publication[] = [];
  const tables = new Map<string, readonly TableVersion[]>();
  const of = (workspace: string, application: string) =>
    publications
      .filter((each) => each.workspace === workspace && each.application === application)
      .sort((a, b) => b.version - a.version);
  return {
    list: async () =>
      [...workspaces.values()]
        .map(({ workspace: { id, name }, revision, savedAt }) => ({ id, name, revision, savedAt }))
        .sort(byTime),
    load: async (id) => structuredClone(workspaces.get(id)),
    async save(workspace, basedOn) {
      if ((workspaces.get(workspace.id)?.revision ?? 0) !== basedOn) throw staleRevision();
      const savedAt = new Date(now()).toISOString();
      const stored = { workspace: structuredClone(workspace), revision: basedOn + 1, savedAt };
      workspaces.set(workspace.id, stored);
      return { ...stored, workspace };
    },
    async remove(id) {
      workspaces.delete(id);
      tables.delete(id);
      const kept = publications.filter((each) => each.workspace !== id);
      publications.splice(0, publications.length, ...kept);
    },
    async publish(publication) {
      const newest = of(publication.workspace, publication.application)[0]?.version ?? 0;
      if (publication.version !== newest + 1) throw versionTaken(publication, newest);
      publications.push(structuredClone(publication));
    },
    publications: async (workspace, application) => structuredClone(of(workspace, application)),
    async publishTable(version) {
      const earlier = tables.get(version.workspace) ?? [];
      const newest = earlier[0]?.version ?? 0;
      if (version.version !== newest + 1) throw versionTaken(version, newest);
      tables.set(version.workspace, [structuredClone(version), ...earlier]);
    },
    tableVersions: async (workspace) => structuredClone(tables.get(workspace) ?? []),
  };
}

function byTime(a: { readonly savedAt: string }, b: { readonly savedAt: string }): number {
  return a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0;
}
