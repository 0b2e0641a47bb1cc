import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of package.json. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a program of `node_modules/.bin` in the project's folder; throws when it fails. */
export function runTool(name: string, parameters: readonly string[]): void {
  const tool = join(projectRoot, 'node_modules/.bin', name);
  const result = spawnSync(tool, parameters, { cwd: projectRoot, stdio: 'inherit' });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${name} ${parameters.join(' ')} failed`);
}
