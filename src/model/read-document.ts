import type { Diagnostic, Json } from '../generated/types.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { toPointer } from './pointer.ts';
import { schemaDiagnostics, type Validate } from './schema-diagnostics.ts';

/** What a document must be to be read. */
export interface DocumentFormat<T> {
  /** What it is called in sentences and in codes: `workspace`, `configuration`. */
  readonly name: string;
  readonly schemaVersion: number;
  readonly validate: Validate<T>;
}

/** A document that can be opened, and what is wrong with it. Without `value` it was refused. */
export interface ReadDocument<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Longest text that is read as a document, in characters: 64 Mi. */
export const largestDocument = 64 * 1024 * 1024;

/** Deepest nesting that is read, in levels: whoever walks a document may do so recursively. */
export const deepestDocument = 64;

/** Reads JSON text, or a value already parsed, that anybody may have written. It never throws; what cannot be opened is refused with the reason. */
export function readDocument<T>(source: string | Json, format: DocumentFormat<T>): ReadDocument<T> {
  const { name, schemaVersion, validate } = format;
  const refused = (fault: string, message: string, at = ''): ReadDocument<T> => ({
    diagnostics: [{ code: `${name}/${fault}`, severity: 'error', at, message }],
  });
  if (typeof source === 'string' && source.length > largestDocument)
    return refused('too-large', `The file has ${source.length} characters; at most ${largestDocument} are read.`);
  let value: Json;
  try {
    value = typeof source === 'string' ? (JSON.parse(source.replace(/^\uFEFF/, '')) as Json) : source;
  } catch (cause) {
    return refused('not-json', `This is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
  if (!isJsonObject(value)) return refused('not-an-object', `A ${name} is a JSON object.`);
  const unsafe = unsafePlace(value, [], 0);
  if (unsafe) return refused(unsafe.fault, unsafe.message, toPointer(unsafe.path));
  const version = Object.hasOwn(value, 'schemaVersion') ? value.schemaVersion : undefined;
  if (version !== schemaVersion) return refused('unknown-version', versionSentence(format, value), '/schemaVersion');
  const diagnostics = schemaDiagnostics(validate, value);
  // The validator is a type guard over this same value; its answer is what `diagnostics` holds.
  return diagnostics.length > 0 ? { diagnostics } : { value: value as T, diagnostics };
}

function versionSentence({ name, schemaVersion }: DocumentFormat<unknown>, value: JsonObject): string {
  const version = value.schemaVersion;
  return typeof version === 'number' && version > schemaVersion
    ? `This ${name} has version ${version}; this program reads version ${schemaVersion}. Open it with a newer one.`
    : `This is not a ${name} of Callback Studio: schemaVersion is ${JSON.stringify(version)?.slice(0, 40) ?? 'missing'}, not ${schemaVersion}.`;
}

/** Names that reach a prototype have no business in a document, and nesting without end breaks whoever walks it. */
function unsafePlace(
  value: Json,
  path: readonly string[],
  depth: number,
): { fault: string; message: string; path: readonly string[] } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > deepestDocument)
    return {
      fault: 'too-deep',
      message: `The document is nested more than ${deepestDocument} levels deep.`,
      path: path.slice(0, 8),
    };
  for (const key of Object.keys(value)) {
    if (key === '__proto__')
      return { fault: 'forbidden-key', message: 'The key “__proto__” is not allowed.', path: [...path, key] };
    const item = (value as Record<string, Json>)[key];
    if (typeof item !== 'object' || item === null) continue;
    const found = unsafePlace(item, [...path, key], depth + 1);
    if (found) return found;
  }
  return undefined;
}
