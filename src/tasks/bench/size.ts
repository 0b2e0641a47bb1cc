/** Weight of the runtime entry as a page would load it, with its libraries but without the telephone numbers' metadata. */

import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { projectRoot } from '../project.ts';
import type { Figure } from './measure.ts';

export async function sizeFigures(): Promise<Figure[]> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'src/package/runtime.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // Premium-rate numbers are part of those metadata, picked out of the larger set.
    external: ['libphonenumber-js*', join(projectRoot, 'src/generated/premium-rates.ts')],
    logLevel: 'error',
  });
  const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  return [{ name: 'runtime entry, gzip, without phone metadata', value: bytes / 1000, unit: 'kB', aim: 'under 60' }];
}
