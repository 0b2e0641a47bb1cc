/**
 * Writes `src/generated/` from the schemas: types, validators (Ajv standalone code, so that no page needs `eval`),
 * the schemas as modules for forms, and the reference; and premium-rate numbers from the metadata of telephone numbers.
 * Run by `npm run generate`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { annotations } from './dialect.ts';
import { eventShapes, shapesInCode } from './event-shapes.ts';
import { premiumRatesModule } from './premium-rates.ts';
import { type DocumentedBlock, reference } from './reference.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'src/generated');

// The module is CommonJS: what a bundler takes for its default export is, in Node, one level deeper.
const standaloneCode = (standalone as unknown as { default?: typeof standalone }).default ?? standalone;

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema is walked as plain JSON here
type Schema = Record<string, any>;

/** Schemas of one validator file each: the page that checks a property must not load the rules of a configuration. */
const validatorFiles: Record<string, Record<string, string>> = {
  workspace: { validateWorkspace: 'workspace.schema.json', validateApplication: 'application.schema.json' },
  configuration: { validateConfiguration: 'configuration.schema.json' },
  scenario: { validateScenario: 'scenario.schema.json' },
  traffic: { validateTraffic: 'traffic.schema.json' },
  records: {
    validateSession: 'session.schema.json',
    validateEvent: 'event.schema.json',
    validateEffect: 'effect.schema.json',
    validateDiagnostic: 'diagnostic.schema.json',
    validateTraceEntry: 'trace.schema.json',
    validateCallback: 'callback.schema.json',
    validateCallInRequest: 'call-in-request.schema.json',
  },
};

const core = readSchemas(join(root, 'schemas'), (name) => name.endsWith('.schema.json'));
const blocks = readBlockSchemas();

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, 'validate'), { recursive: true });
writeFileSync(join(out, 'premium-rates.ts'), premiumRatesModule());
await Promise.all([writeTypes(), writeValidators(), writeSchemas(), writeEventShapes(), writeReference()]);

function readSchemas(folder: string, wanted: (name: string) => boolean): Map<string, Schema> {
  return new Map(
    readdirSync(folder)
      .filter(wanted)
      .sort()
      .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}

function readBlockSchemas(): Map<string, Schema> {
  const found = new Map<string, Schema>();
  for (const entry of readdirSync(join(root, 'blocks'), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const file = join(root, 'blocks', entry.name, 'properties.schema.json');
    try {
      found.set(entry.name, JSON.parse(readFileSync(file, 'utf8')));
    } catch (cause) {
      throw new Error(`blocks/${entry.name}/properties.schema.json cannot be read: ${String(cause)}`);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One document with every definition in `$defs`, so that a type shared by two schemas is written once. */
function combined(): Schema {
  const definitions: Schema = {};
  const names = new Map<string, string>();
  const all = [...core, ...[...blocks].map(([kind, schema]) => [blockFile(kind), schema] as const)];
  for (const [file, schema] of all) {
    names.set(file, schema.title);
    for (const [key, definition] of Object.entries<Schema>(schema.$defs ?? {}))
      names.set(`${file}#/$defs/${key}`, definition.title ?? `${schema.title}_${key}`);
  }
  for (const [file, schema] of all) {
    const { $defs, $schema, $id, ...rest } = schema;
    if (file !== 'common.schema.json') definitions[schema.title] = rewrite(rest, file, names, true);
    for (const [key, definition] of Object.entries<Schema>($defs ?? {}))
      definitions[names.get(`${file}#/$defs/${key}`) as string] = rewrite(definition, file, names, true);
  }
  definitions.Json = { ...definitions.Json, tsType: 'Json' };
  return { title: 'All', $defs: definitions };
}

function rewrite(schema: unknown, file: string, names: ReadonlyMap<string, string>, isDefinition = false): unknown {
  if (Array.isArray(schema)) return schema.map((each) => rewrite(each, file, names));
  if (typeof schema !== 'object' || schema === null) return schema;
  const result: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$ref' && typeof value === 'string') {
      const target = value.startsWith('#') ? file + value : value;
      const name = names.get(target);
      if (!name) throw new Error(`${file}: $ref ${value} leads nowhere`);
      result.$ref = `#/$defs/${name}`;
    } else if (key === 'discriminator' || key === 'propertyNames') {
      // no type follows from these
    } else result[key] = rewrite(value, file, names);
  }
  // A reference with annotations beside it is still that type, and a union is typed by its branches alone.
  if (result.$ref) return { $ref: result.$ref };
  if (result.oneOf) return { title: result.title, description: result.description, oneOf: result.oneOf };
  // The title of a property is a label for people; only objects and definitions give their title to a type.
  if (!isDefinition && !result.properties && typeof result.title === 'string') delete result.title;
  return result;
}

async function writeTypes() {
  const source = await compile(combined(), 'All', {
    bannerComment: '/* Made by `npm run generate` from schemas/ and blocks/. Do not edit. */',
    unreachableDefinitions: true,
    additionalProperties: false,
    format: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: false,
  });
  const json =
    '/** Any JSON value. */\nexport type Json = null | boolean | number | string | Json[] | { [key: string]: Json };\n';
  const types = source
    .replace(/export interface All \{[^}]*\}\n/, '')
    .replace(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export type Json = Json;?\n/, '');
  writeFileSync(join(out, 'types.ts'), types.replace('*/\n', `*/\n${json}`));
}

async function writeValidators() {
  for (const [file, entries] of Object.entries(validatorFiles)) {
    const ajv = ajvWith([...core.values()]);
    await writeValidatorFile(file, standaloneCode(ajv, entries));
    writeFileSync(
      join(out, 'validate', `${file}.d.ts`),
      `import type { Validate } from '../../model/schema-diagnostics.ts';\nimport type * as types from '../types.ts';\n${Object.entries(
        entries,
      )
        .map(([name, id]) => `export const ${name}: Validate<types.${core.get(id)?.title}>;\n`)
        .join('')}`,
    );
  }
  const schemas = [...blocks].map(([kind, schema]) => ({ ...schema, $id: blockFile(kind) }));
  const ajv = ajvWith([...core.values(), ...schemas]);
  const entries = Object.fromEntries([...blocks.keys()].map((kind) => [camel(kind), blockFile(kind)]));
  await writeValidatorFile('blocks', blocks.size ? standaloneCode(ajv, entries) : 'export {};');
  writeFileSync(
    join(out, 'validate/blocks.d.ts'),
    `import type { Validate } from '../../model/schema-diagnostics.ts';\nimport type * as types from '../types.ts';\n${[
      ...blocks,
    ]
      .map(([kind, schema]) => `export const ${camel(kind)}: Validate<types.${schema.title}>;\n`)
      .join('')}`,
  );
}

function ajvWith(schemas: Schema[]) {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    discriminator: true,
    allErrors: true,
    verbose: false,
    allowUnionTypes: true,
    strict: true,
    strictRequired: false,
    schemas,
    keywords: annotations.map((keyword) => ({ keyword })),
  });
  addFormats.default(ajv, ['date', 'date-time']);
  return ajv;
}

/** Ajv's code asks for its own run-time parts with `require`; esbuild puts them in, so that a browser can load it. */
async function writeValidatorFile(name: string, source: string) {
  await build({
    stdin: { contents: withLinearErrors(source), resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    banner: { js: '/* Made by `npm run generate`. Do not edit. */' },
    outfile: join(out, 'validate', `${name}.js`),
    logLevel: 'error',
  });
}

/**
 * Ajv joins the errors of a `$ref` by copying all errors so far: a file of a hundred thousand faults would keep a page busy
 * for hours. Adding to the list does the same in time that grows with the faults.
 */
function withLinearErrors(source: string): string {
  const linear = source.replaceAll(/vErrors\.concat\((\w+\.errors)\)/g, 'addErrors(vErrors, $1)');
  if (linear.includes('vErrors.concat')) throw new Error('Ajv joins its errors in a new way: look at withLinearErrors');
  return `${linear}\nfunction addErrors(all, more) { for (const each of more) all.push(each); return all; }\n`;
}

function writeSchemas() {
  const lines = [...core].map(([file, schema]) => schemaConstant(camel(file.replace('.schema.json', '')), schema));
  const blockLines = [...blocks].map(([kind, schema]) => schemaConstant(camel(kind), schema));
  const head =
    "/* Made by `npm run generate`. Do not edit. */\nimport type { JsonSchema } from '../model/json-schema.ts';\n\n";
  writeFileSync(join(out, 'schemas.ts'), head + lines.join(''));
  writeFileSync(join(out, 'block-schemas.ts'), head + blockLines.join(''));
}

function writeEventShapes() {
  writeFileSync(
    join(out, 'event-shapes.ts'),
    `/* Made by \`npm run generate\`. Do not edit. */\nimport type { Shape } from '../model/shape.ts';\n\n${shapesInCode(eventShapes(core))}`,
  );
}

function schemaConstant(name: string, schema: Schema) {
  return `export const ${name}Schema: JsonSchema = ${JSON.stringify(schema)};\n`;
}

async function writeReference() {
  const documented: DocumentedBlock[] = [...blocks].map(([kind, schema]) => ({ kind, schema }));
  writeFileSync(join(out, 'reference.md'), reference(core, documented));
}

function blockFile(kind: string) {
  return `${kind}.properties.schema.json`;
}

function camel(kebab: string) {
  return kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
