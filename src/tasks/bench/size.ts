/**
 * Weight of the runtime entry as a page would load it, with its libraries but without the metadata of telephone numbers; and
 * of that part of it which runs flows and knows nothing of callbacks, agents and stores.
 */

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { projectRoot } from '../project.ts';
import type { Figure } from './measure.ts';

const entry = "export * from './src/package/runtime.ts'";
const flows = "export * from './src/runtime/sessions/index.ts'; export * from './blocks/behaviors.ts'";

/** libphonenumber's, and what `npm run generate` takes from it. */
const metadata = ['libphonenumber-js*', '*/premium-rates.ts'];

export async function sizeFigures(): Promise<Figure[]> {
  const [whole, part] = await Promise.all([weight(entry), weight(flows)]);
  return [
    { name: 'runtime entry, gzip, without phone metadata', value: whole / 1000, unit: 'kB', aim: 'under 60' },
    { name: 'of which sessions and blocks alone', value: part / 1000, unit: 'kB' },
  ];
}

async function weight(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: projectRoot },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    charset: 'utf8',
    mainFields: ['module', 'main'],
    external: metadata,
    logLevel: 'error',
  });
  return outputFiles.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);
}
