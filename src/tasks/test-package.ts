/**
 * Packs the built package, installs it into an empty folder without React, imports every pure entry with plain Node, runs a
 * scenario through the installed command line, and measures the runtime entry.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserEntries, pureEntries } from './build-package.ts';
import { projectRoot } from './project.ts';

/** A program that does not end by itself has failed. */
const mostMilliseconds = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'callback-studio-package-'));
const run = (program: string, parameters: string[], cwd = folder) =>
  execFileSync(program, parameters, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: mostMilliseconds,
  });

try {
  const packed = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], projectRoot),
  );
  const file: string = (Array.isArray(packed) ? packed[0] : packed['callback-studio']).filename;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--omit=dev', join(folder, file)]);

  expect(isMissing('react'), 'React is not installed beside the package');
  expect(isMissing('dexie'), 'Dexie is not installed beside the package');
  for (const entry of pureEntries) expect(exportsOf(entry) > 0, `callback-studio/${entry} exports something`);
  const schema = run('node', [
    '--input-type=module',
    '-e',
    "const { default: schema } = await import('callback-studio/schemas/workspace.schema.json', { with: { type: 'json' } }); console.log(schema.title)",
  ]);
  expect(schema.trim() === 'Workspace', 'the schemas are exported');

  const example = join(projectRoot, 'schemas/examples/match');
  writeFileSync(join(folder, 'workspace.json'), readFileSync(join(example, 'workspace.json')));
  writeFileSync(join(folder, 'embed.mjs'), readmeProgram());
  expect(run('node', ['embed.mjs']).trim() === 'routed', 'the program in the README brings a call to its agent');

  const cli = join(folder, 'node_modules/.bin/callback-studio');
  run(cli, ['validate', join(example, 'workspace.json')]);
  run(cli, ['run', join(example, 'workspace.json'), join(example, 'scenarios/right-access-code.json')]);

  symlinkSync(join(projectRoot, 'node_modules/dexie'), join(folder, 'node_modules/dexie'));
  for (const entry of browserEntries) expect(exportsOf(entry) > 0, `callback-studio/${entry} works beside Dexie`);
  console.log('The package works from an empty folder.');
} catch (cause) {
  const { stdout = '', stderr = '', message } = cause as { stdout?: string; stderr?: string; message: string };
  console.error(message, stdout, stderr);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** How many names an entry exports to plain Node. */
function exportsOf(entry: string): number {
  const program = `const entry = await import('callback-studio/${entry}'); console.log(Object.keys(entry).length)`;
  return Number(run('node', ['--input-type=module', '-e', program]));
}

/** The program that the README shows under “Embed the runtime”. */
function readmeProgram(): string {
  const [, program] =
    /## Embed the runtime[\s\S]*?```js\n([\s\S]*?)```/.exec(readFileSync(join(projectRoot, 'README.md'), 'utf8')) ?? [];
  if (!program) throw new Error('The README shows no program under “Embed the runtime”.');
  return program;
}

function isMissing(name: string): boolean {
  try {
    run('node', ['--input-type=module', '-e', `await import('${name}')`]);
    return false;
  } catch {
    return true;
  }
}

function expect(condition: boolean, what: string) {
  if (!condition) throw new Error(`Not so: ${what}.`);
}
