/** What a build made, where it is, and how much it weighs: one line for each part of `dist`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageVersion, pureEntries } from './build-package.ts';
import { projectRoot } from './project.ts';

const dist = join(projectRoot, 'dist');

/** The lines that `npm run build` ends with. Throws when something is missing in `dist`. */
export function builtLines(): string[] {
  const entries = pureEntries.length + 1;
  const command = statSync(join(dist, 'package/cli.js')).size;
  return [
    `Studio   dist/studio   ${megabytes(weight('studio'))}, of which the first screen loads ${kilobytes(firstScreen())} gzip; npm start serves it`,
    `Package  dist/package  ${megabytes(weight('package'))}: callback-studio ${packageVersion()}, ${entries} entries, command line ${kilobytes(command)}; npm pack packs it`,
    `Types    dist/types    ${megabytes(weight('types'))}, declarations of the entries`,
  ];
}

/** Bytes, packed, that the page names itself: what else there is comes when it is needed, or ahead when nothing else is to be done. */
function firstScreen(): number {
  const page = readFileSync(join(dist, 'studio/index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].flatMap(([, file]) => file ?? []);
  return named.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, 'studio', file))).length, page.length);
}

function weight(folder: string): number {
  const files = readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' });
  return files.reduce((sum, file) => {
    const status = statSync(join(dist, folder, file));
    return status.isFile() ? sum + status.size : sum;
  }, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
