import { expect, it } from 'vitest';
import type { Workspace } from '../generated/types.ts';
import { createMemoryStorage } from '../storage/index.ts';
import { newest } from './boot.ts';
import { loadSample } from './sample.ts';

it('leaves a stored workspace of a newer studio as it is, and says so', async () => {
  const sample = await loadSample();
  const storage = createMemoryStorage(() => 0);
  // A newer studio may write what the types of this one do not know.
  await storage.save({ ...sample, schemaVersion: 2 } as unknown as Workspace, 0);
  const { workspace, unreadable } = await newest(storage);
  expect(workspace.id).not.toBe(sample.id);
  expect(unreadable).toMatch(/version 2/);
  expect((await storage.load(sample.id))?.workspace.schemaVersion).toBe(2);
});

it('opens the workspace that was saved last', async () => {
  const sample = await loadSample();
  const storage = createMemoryStorage(() => 0);
  await storage.save({ ...sample, name: 'Mine' }, 0);
  expect(await newest(storage)).toMatchObject({ workspace: { name: 'Mine' }, revision: 1 });
});
