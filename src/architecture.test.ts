import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom. Arrows go down only; every folder may import itself and `src/generated`. Words in `packages` are
 * names of packages, `node:` stands for Node's own modules. The first row that fits a file counts.
 */
interface Row {
  readonly files: RegExp;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

const model = ['src/model'];
const pure = ['src/model', 'src/calendar', 'src/numbers', 'src/expressions'];
const react = ['react', 'react-dom', 'react-error-boundary', '@mantine/*', '@tabler/icons-react'];

const table: readonly Row[] = [
  { files: /^src\/generated\//, folders: model, packages: [] },
  { files: /^src\/model\//, folders: [], packages: [] },
  { files: /^src\/calendar\//, folders: model, packages: ['temporal-polyfill'] },
  { files: /^src\/numbers\//, folders: model, packages: ['libphonenumber-js', 're2js', '@eslint-community/regexpp'] },
  { files: /^src\/expressions\//, folders: model, packages: ['@marcbachmann/cel-js', 're2js'] },
  { files: /^src\/compiler\//, folders: pure, packages: ['@noble/hashes'] },
  { files: /^src\/runtime\//, folders: pure, packages: [] },
  { files: /^src\/host\//, folders: [...model, 'src/calendar', 'src/runtime'], packages: ['dexie'] },
  {
    files: /^src\/designer\//,
    folders: [...pure, 'src/compiler'],
    packages: ['zustand', 'papaparse'],
  },
  { files: /^src\/storage\//, folders: [...model, 'src/designer'], packages: ['dexie'] },
  { files: /^src\/ui\//, folders: [...model, 'src/expressions'], packages: [...react, '@tanstack/react-virtual'] },
  {
    files: /^src\/app\/canvas\//,
    folders: ['src', 'blocks', 'schemas/examples'],
    packages: [...react, '@reactflow/*', 'elkjs'],
  },
  {
    files: /^src\/app\//,
    folders: ['src', 'blocks', 'schemas/examples'],
    packages: [...react, 'zustand', 'wouter', 'monaco-editor', 'elkjs', 'react-resizable-panels', '@tanstack/*'],
  },
  {
    files: /^src\/(cli|server)\//,
    folders: [...model, 'src/compiler', 'src/runtime', 'src/host', 'blocks'],
    packages: ['node:'],
  },
  {
    files: /^src\/package\//,
    folders: [...pure, 'src/compiler', 'src/runtime', 'src/host', 'src/designer', 'src/storage', 'src/app', 'blocks'],
    packages: ['react'],
  },
  { files: /^src\/tasks\//, folders: ['src', 'blocks', 'schemas', 'e2e', 'stories', '.'], packages: ['*'] },
  { files: /^blocks\/panels\.ts$/, folders: ['blocks', 'src/model', 'src/ui'], packages: ['react'] },
  { files: /^blocks\/.*\.tsx$/, folders: [...model, 'src/expressions', 'src/ui'], packages: react },
  { files: /^blocks\//, folders: [...pure, 'blocks'], packages: [] },
];

/** A form draws fields, which draw forms: the components of a recursive form know each other, and nobody else may do so. */
const drawsTree = /^src\/ui\/form\/.*\.tsx$/;

/** Folders whose code is values in, values out. */
const pureFolders = /^(src\/(model|calendar|numbers|expressions|compiler|runtime)|blocks)\/.*\.ts$/;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isTest = (file: string) => /\.(test|suite)\.tsx?$/.test(file) || /\/testing\//.test(file);

const files: string[] = ['src', 'blocks'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.split(sep).join('/')}`),
);
const sources = new Map(files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const product = [...sources].filter(([file]) => !isTest(file) && file !== 'src/architecture.test.ts');

interface Import {
  readonly target: string;
  readonly isType: boolean;
}

function importsOf(source: string): Import[] {
  const found: Import[] = [];
  const pattern =
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\bnew URL\(\s*['"](\.[^'"]+\.tsx?)['"]/gm;
  for (const [, type, direct, dynamic, worker] of withoutComments(source).matchAll(pattern)) {
    const target = direct ?? dynamic ?? worker;
    if (target !== undefined) found.push({ target, isType: type !== undefined });
  }
  return found;
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function fileOf(target: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(from), target.replace(/\?.*$/, '')));
}

function isAllowed({ target }: Import, file: string, row: Row): boolean {
  if (!target.startsWith('.')) {
    if (target.startsWith('node:')) return row.packages.includes('node:') || row.packages.includes('*');
    return row.packages.some(
      (each) =>
        each === '*' ||
        target === each ||
        target.startsWith(`${each}/`) ||
        (each.endsWith('/*') && target.startsWith(each.slice(0, -1))),
    );
  }
  const found = fileOf(target, file);
  const own = /^blocks\//.test(file) ? posix.dirname(file) : file.split('/').slice(0, 2).join('/');
  return (
    ['src/generated', own, ...row.folders].some((folder) => folder === '.' || found.startsWith(`${folder}/`)) ||
    !/\.(ts|tsx|js|json)$/.test(found)
  );
}

describe('imports', () => {
  it('point down the table of folders only', () => {
    const wrong: string[] = [];
    for (const [file, source] of product) {
      const row = table.find(({ files: pattern }) => pattern.test(file));
      if (!row) wrong.push(`${file} stands in a folder that the table does not know`);
      else
        for (const each of importsOf(source))
          if (!isAllowed(each, file, row)) wrong.push(`${file} must not import ${each.target}`);
    }
    expect(wrong).toEqual([]);
  });

  it('make no circles', () => {
    const edges = new Map(
      product.map(([file, source]) => [
        file,
        importsOf(source)
          .filter(({ target, isType }) => target.startsWith('.') && !isType)
          .map(({ target }) => fileOf(target, file))
          .filter((target) => sources.has(target) && !(drawsTree.test(file) && drawsTree.test(target))),
      ]),
    );
    expect(circleIn(edges) ?? []).toEqual([]);
  });

  it('keep compiler and runtime free of the list of blocks, and the block list free of React', () => {
    for (const [file, source] of product) {
      const targets = importsOf(source).map(({ target }) => (target.startsWith('.') ? fileOf(target, file) : target));
      if (/^src\/(compiler|runtime|designer|host)\//.test(file))
        expect(
          targets.filter((each) => each.startsWith('blocks/')),
          file,
        ).toEqual([]);
      if (/^blocks\/.*\.ts$/.test(file) && file !== 'blocks/panels.ts')
        expect(
          targets.filter((each) => each.endsWith('.tsx')),
          file,
        ).toEqual([]);
    }
  });

  it('of the recorded canvas library stay in the canvas, and of the code editor in one place that is loaded late', () => {
    const importing = (name: string) =>
      product
        .filter(([, source]) => importsOf(source).some(({ target, isType }) => !isType && target.startsWith(name)))
        .map(([file]) => file);
    expect(importing('@reactflow/').filter((file) => !file.startsWith('src/app/canvas/'))).toEqual([]);
    expect(new Set(importing('monaco-editor').map((file) => posix.dirname(file))).size).toBeLessThanOrEqual(1);
  });
});

describe('pure folders', () => {
  const pureSources = product
    .filter(([file]) => pureFolders.test(file))
    .map(([file, source]) => [file, withoutComments(source)] as const);

  it('never ask what time it is nor draw by chance', () => {
    const asking =
      /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b|\bcrypto\.\w/;
    expect(pureSources.filter(([, source]) => asking.test(source)).map(([file]) => file)).toEqual([]);
  });

  it('never make code out of text', () => {
    for (const [file, source] of product)
      expect(withoutComments(source), file).not.toMatch(/\beval\(|\bnew Function\(/);
  });
});

describe('shared code', () => {
  it('never asks which kind a block is', () => {
    const kinds = readdirSync(join(root, 'blocks'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const asking = new RegExp(
      `\\b(block|step|definition)\\??\\.kind\\s*[!=]==\\s*['"\`]|\\bkind\\s*[!=]==\\s*['"\`](${kinds.join('|')})['"\`]|switch\\s*\\([\\w.?]*(block|step|definition)\\??\\.kind\\)|case ['"](${kinds.filter((each) => each.includes('-')).join('|')})['"]`,
    );
    const shared = product.filter(([file]) => !file.startsWith('blocks/') && !file.startsWith('src/tasks/'));
    expect(shared.filter(([, source]) => asking.test(withoutComments(source))).map(([file]) => file)).toEqual([]);
  });

  it('names no kind of block', () => {
    const kinds = readdirSync(join(root, 'blocks'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.includes('-'))
      .map(({ name }) => name);
    const shared = product.filter(([file]) => /^src\/(model|compiler|runtime|designer|host|ui)\//.test(file));
    const wrong = shared.filter(([, source]) => kinds.some((kind) => withoutComments(source).includes(`'${kind}'`)));
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  it('is written in files that can be read in one go', () => {
    const long = product.filter(
      ([file, source]) => !file.startsWith('src/generated/') && source.split('\n').length > 500,
    );
    expect(long.map(([file]) => relative('.', file))).toEqual([]);
  });
});

/** A circle of imports, as the files on it; undefined when there is none. */
function circleIn(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    way.push(file);
    for (const target of edges.get(file) ?? []) {
      const circle = visit(target);
      if (circle) return circle;
    }
    way.pop();
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const circle = visit(file);
    if (circle) return circle;
  }
  return undefined;
}
