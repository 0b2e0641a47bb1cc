import type { Diagnostic } from '../generated/types.ts';

/** What a validator made from a schema says is wrong at one place (an Ajv error object). */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator made from a schema; after it said false, `errors` holds why. */
export interface Validate<T> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}

const mostReported = 200;

/**
 * Findings of a validator about `value`, placed below `base`. Empty when the value is valid.
 * At most 200 are told: a file of noise has no use for more.
 */
export function schemaDiagnostics<T>(validate: Validate<T>, value: unknown, base = ''): Diagnostic[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, mostReported).map((error) => toDiagnostic(error, base));
}

function toDiagnostic(error: SchemaError, base: string): Diagnostic {
  const { keyword, params, instancePath } = error;
  const at = base + instancePath + missingPart(keyword, params);
  return {
    code: `schema/${keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    severity: 'error',
    at,
    message: sentence(keyword, params, error.message),
  };
}

function missingPart(keyword: string, params: SchemaError['params']): string {
  const part =
    keyword === 'required'
      ? params.missingProperty
      : keyword === 'additionalProperties'
        ? params.additionalProperty
        : undefined;
  return part === undefined ? '' : `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function sentence(keyword: string, params: SchemaError['params'], fallback = 'is not valid'): string {
  switch (keyword) {
    case 'required':
      return 'This must be filled in.';
    case 'additionalProperties':
      return `"${String(params.additionalProperty)}" is not known here.`;
    case 'type':
      return `This must be of type ${String(params.type)}.`;
    case 'enum':
      return `This must be one of ${(params.allowedValues as unknown[]).map(String).join(', ')}.`;
    case 'const':
      return `This must be ${JSON.stringify(params.allowedValue)}.`;
    case 'minimum':
      return `This must be at least ${String(params.limit)}.`;
    case 'maximum':
      return `This must be at most ${String(params.limit)}.`;
    case 'minLength':
      return params.limit === 1
        ? 'This must not be empty.'
        : `This must have at least ${String(params.limit)} characters.`;
    case 'maxLength':
      return `This must have at most ${String(params.limit)} characters.`;
    case 'minItems':
      return `This needs at least ${String(params.limit)} ${params.limit === 1 ? 'entry' : 'entries'}.`;
    case 'maxItems':
      return `This can hold at most ${String(params.limit)} entries.`;
    case 'uniqueItems':
      return 'No entry may stand here twice.';
    case 'pattern':
      return `This does not have the form ${String(params.pattern)}.`;
    case 'format':
      return `This is not a valid ${String(params.format)}.`;
    case 'discriminator':
      return `"${String(params.tag)}" is missing or unknown.`;
    default:
      return `This ${fallback}.`;
  }
}
