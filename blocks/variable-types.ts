import { checkExpression, type TypeEnvironment } from '../src/expressions/index.ts';
import type { Application, Json, ValueSource, VariableType } from '../src/generated/types.ts';
import type { Report } from '../src/model/diagnostic.ts';
import { isJsonObject, type JsonObject, own } from '../src/model/json.ts';
import { systemVariable, systemVariables } from '../src/model/system-variables.ts';

/** Type of a user or system variable; undefined when there is none of that name. */
export function typeOfVariable(application: Application, name: string): VariableType | undefined {
  return own(application.variables, name)?.type ?? systemVariable(name)?.type;
}

/** Whether a value of one type can be kept in a variable of another: what reads as a number or a truth only sometimes can. */
export function conversion(given: VariableType, wanted: VariableType): 'always' | 'sometimes' | 'never' {
  if (given === wanted) return 'always';
  if (isComposite(given) || isComposite(wanted)) return 'never';
  if (wanted === 'string' || (given === 'integer' && wanted === 'number')) return 'always';
  return given === 'string' || (given === 'number' && wanted === 'integer') ? 'sometimes' : 'never';
}

function isComposite(type: VariableType): boolean {
  return type === 'list' || type === 'object';
}

/**
 * A written text read as a value of a type: `12` as an integer, `true` as a boolean, JSON as a list or an object.
 * Undefined when it cannot be read so. Text that is to be a string is taken as it stands.
 */
export function readAs(type: VariableType, text: string): Json | undefined {
  if (type === 'string') return text;
  const trimmed = text.trim();
  switch (type) {
    case 'boolean':
      return trimmed === 'true' ? true : trimmed === 'false' ? false : undefined;
    case 'integer':
      return /^[+-]?\d{1,15}$/.test(trimmed) ? Number(trimmed) : undefined;
    case 'number':
      return /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(trimmed) ? Number(trimmed) : undefined;
    case 'list': {
      const value = parsed(trimmed);
      return Array.isArray(value) ? value : undefined;
    }
    case 'object': {
      const value = parsed(trimmed);
      return isJsonObject(value) ? value : undefined;
    }
  }
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A source as the runtime reads it: what is written has the type wanted, as far as it can be read so. */
export function typedSource(source: ValueSource, wanted: VariableType = 'string'): JsonObject {
  if (source.from !== 'literal') return { ...source };
  return { from: 'literal', value: readAs(wanted, source.value) ?? source.value };
}

/** A variable that is given a value: one of the application, or an input of a module. */
export interface Target {
  readonly name: string;
  readonly type: VariableType;
}

/** Reports a value that its target cannot keep. `at` is the place of the value; unknown variables are others' to report. */
export function checkGivenValue(
  kind: string,
  value: ValueSource,
  target: Target,
  at: readonly string[],
  application: Application,
  report: Report,
): void {
  if (value.from === 'literal') {
    if (readAs(target.type, value.value) === undefined)
      report({
        code: `${kind}/value-type`,
        severity: 'error',
        at: [...at, 'value'],
        message: `This cannot be read as ${withArticle(target.type)}: ${target.name} would have no value.`,
        params: { name: target.name, type: target.type },
      });
    return;
  }
  const given =
    value.from === 'variable'
      ? typeOfVariable(application, value.variable)
      : typeOfExpression(value.expression, application);
  if (given === undefined) return;
  const possible = conversion(given, target.type);
  if (possible === 'always') return;
  const place = value.from === 'variable' ? 'variable' : 'expression';
  report({
    code: `${kind}/value-type`,
    severity: possible === 'never' ? 'error' : 'warning',
    at: [...at, place],
    message: `This is ${withArticle(given)}, and ${target.name} is ${withArticle(target.type)}: ${
      possible === 'never'
        ? `${target.name} never gets a value.`
        : `${target.name} has no value whenever it cannot be read as one.`
    }`,
    params: { name: target.name, type: target.type, given },
  });
}

/** Type of an expression; undefined when it can be anything, or when it has problems, which others report. */
function typeOfExpression(expression: string, application: Application): VariableType | undefined {
  if (expression.trim() === '') return undefined;
  const { type, problems } = checkExpression(expression, environmentOf(application.variables));
  return problems.length > 0 || type === 'null' || type === 'any' ? undefined : type;
}

const environments = new WeakMap<Application['variables'], TypeEnvironment>();

/** The same object for the same variables, since what is known of an expression is remembered by it. */
function environmentOf(variables: Application['variables']): TypeEnvironment {
  let environment = environments.get(variables);
  if (!environment) {
    const system = systemVariables.map(({ name, type }) => [name, type] as const);
    const user = Object.entries(variables).map(([name, { type }]) => [name, type] as const);
    environments.set(variables, (environment = { variables: Object.fromEntries([...system, ...user]) }));
  }
  return environment;
}

/** `a string`, `an integer`. */
export function withArticle(type: VariableType): string {
  return `${type === 'integer' || type === 'object' ? 'an' : 'a'} ${type}`;
}
