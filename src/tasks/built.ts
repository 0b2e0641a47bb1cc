/** Whether the built studio is newer than everything it is made from. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

const sources = ['src', 'blocks', 'schemas', 'package.json', 'package-lock.json', 'vite.config.ts'];
const notSources = new Set(['generated', 'tasks', 'cli']);

/** True when `dist/studio` exists and no source is newer. */
export function isStudioBuilt(): boolean {
  const page = join(projectRoot, 'dist/studio/index.html');
  if (!existsSync(page)) return false;
  const builtAt = statSync(page).mtimeMs;
  return sources.every((source) => newest(join(projectRoot, source)) <= builtAt);
}

function newest(path: string): number {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => !notSources.has(name) && !name.includes('.test.'))
      .map((name) => newest(join(path, name))),
  );
}
