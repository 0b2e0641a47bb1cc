import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { build as buildWithVite } from 'vite';
import { projectRoot, runTool } from './project.ts';

/** Entries that plain Node can import; none of them may reach React. */
export const pureEntries = ['model', 'compiler', 'calendar', 'numbers', 'runtime', 'simulation', 'blocks'] as const;

/** Entries for pages and workers; Dexie has to be installed beside them, and nothing else reaches it. */
export const browserEntries = ['browser-host'] as const;

const output = join(projectRoot, 'dist/package');
const types = join(projectRoot, 'dist/types');
const validators = 'src/generated/validate';

/** Makes `dist/package` and `dist/types` from sources whose generated parts are up to date. */
export async function buildPackage(): Promise<void> {
  await buildEntries();
  await buildCommandLine();
  await buildStudioEntry();
  buildTypes();
}

/** Chunks are shared between entries, so that a block kind is the same object whichever entry it came by. */
async function buildEntries() {
  await build({
    entryPoints: [...pureEntries, ...browserEntries].map((entry) => join(projectRoot, `src/package/${entry}.ts`)),
    outdir: output,
    chunkNames: 'shared/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'error',
  });
}

async function buildCommandLine() {
  const file = join(output, 'cli.js');
  await build({
    entryPoints: [join(projectRoot, 'src/cli/main.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'error',
  });
  chmodSync(file, 0o755);
}

/** The React component brings its libraries along; only React itself is its host's. */
async function buildStudioEntry() {
  await buildWithVite({
    root: projectRoot,
    configFile: join(projectRoot, 'vite.config.ts'),
    base: './',
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: output,
      emptyOutDir: false,
      assetsDir: 'studio-assets',
      lib: {
        entry: join(projectRoot, 'src/package/studio.ts'),
        formats: ['es'],
        fileName: 'studio',
        cssFileName: 'studio',
      },
      rolldownOptions: { external: ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime'] },
    },
  });
}

function buildTypes() {
  runTool('tsc', [
    ...['-p', 'tsconfig.package.json'],
    ...['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', types, '--rootDir', projectRoot],
  ]);
  // Validators are JavaScript with hand-written types beside them, which the compiler does not copy.
  for (const name of readdirSync(join(projectRoot, validators)).filter((each) => each.endsWith('.d.ts'))) {
    const file = join(validators, name);
    mkdirSync(dirname(join(types, file)), { recursive: true });
    cpSync(join(projectRoot, file), join(types, file));
  }
}

/** The version in package.json. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).version;
}
