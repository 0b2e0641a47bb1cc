import type { Json } from '../generated/types.ts';
import { checkItems, checkTextLength, fail } from './failure.ts';
import type { ExpressionType } from './problem.ts';

/** A function of the language. Every one is bounded by the size of its arguments. */
export interface ExpressionFunction {
  readonly name: string;
  /** Types it may be called on with a dot; left out for a function called by its name alone. */
  readonly receiver?: readonly ExpressionType[];
  readonly parameters: readonly Parameter[];
  readonly returns: ExpressionType;
  /** Arguments have the declared types, the receiver first. Ends with a Failure where there is no answer. */
  run(...values: Json[]): Json;
}

interface Parameter {
  readonly name: string;
  readonly types: readonly ExpressionType[];
  readonly optional?: boolean;
}

const text: readonly ExpressionType[] = ['string'];
const whole: readonly ExpressionType[] = ['integer'];
const sized: readonly ExpressionType[] = ['string', 'list', 'object'];

/** All functions except `isSet`, `has` and `matches`, which look at the expression itself and not only at values. */
export const functions: readonly ExpressionFunction[] = [
  {
    name: 'size',
    parameters: [{ name: 'value', types: sized }],
    returns: 'integer',
    run: size,
  },
  {
    name: 'size',
    receiver: sized,
    parameters: [],
    returns: 'integer',
    run: size,
  },
  {
    name: 'int',
    parameters: [{ name: 'value', types: ['integer', 'number', 'string'] }],
    returns: 'integer',
    run: toInteger,
  },
  {
    name: 'double',
    parameters: [{ name: 'value', types: ['integer', 'number', 'string'] }],
    returns: 'number',
    run: toNumber,
  },
  {
    name: 'string',
    parameters: [{ name: 'value', types: ['string', 'integer', 'number', 'boolean'] }],
    returns: 'string',
    run: (value) => String(value),
  },
  {
    name: 'digits',
    parameters: [{ name: 'text', types: text }],
    returns: 'string',
    run: (value) => String(value).replace(/[^0-9]/g, ''),
  },
  predicate('contains', (a, b) => a.includes(b)),
  predicate('startsWith', (a, b) => a.startsWith(b)),
  predicate('endsWith', (a, b) => a.endsWith(b)),
  change('lowerAscii', (a) => a.replace(/[A-Z]+/g, (each) => each.toLowerCase())),
  change('upperAscii', (a) => a.replace(/[a-z]+/g, (each) => each.toUpperCase())),
  change('trim', (a) => a.trim()),
  {
    name: 'substring',
    receiver: text,
    parameters: [
      { name: 'start', types: whole },
      { name: 'end', types: whole, optional: true },
    ],
    returns: 'string',
    run: (value, start, end) => substring(String(value), Number(start), end === undefined ? undefined : Number(end)),
  },
  {
    name: 'charAt',
    receiver: text,
    parameters: [{ name: 'index', types: whole }],
    returns: 'string',
    run: (value, index) =>
      Number(index) === size(value) ? '' : substring(String(value), Number(index), Number(index) + 1),
  },
  {
    name: 'indexOf',
    receiver: text,
    parameters: [{ name: 'text', types: text }],
    returns: 'integer',
    run: (value, searched) => {
      const before = String(value);
      const at = before.indexOf(String(searched));
      return at < 0 ? at : size(before.slice(0, at));
    },
  },
  {
    name: 'replace',
    receiver: text,
    parameters: [
      { name: 'text', types: text },
      { name: 'by', types: text },
    ],
    returns: 'string',
    run: (value, searched, by) => replace(String(value), String(searched), String(by)),
  },
  {
    name: 'split',
    receiver: text,
    parameters: [{ name: 'separator', types: text }],
    returns: 'list',
    run: (value, separator) => {
      const parts = String(value).split(String(separator), 10_001);
      checkItems(parts.length);
      return parts;
    },
  },
  {
    name: 'join',
    receiver: ['list'],
    parameters: [{ name: 'separator', types: text, optional: true }],
    returns: 'string',
    run: (items, separator) =>
      join(Array.isArray(items) ? items : [], separator === undefined ? '' : String(separator)),
  },
];

/** Functions that look at the expression given to them. */
const specialFunctions: readonly Omit<ExpressionFunction, 'run'>[] = [
  {
    name: 'isSet',
    parameters: [{ name: 'variable', types: ['any'] }],
    returns: 'boolean',
  },
  {
    name: 'has',
    parameters: [{ name: 'object.member', types: ['any'] }],
    returns: 'boolean',
  },
  {
    name: 'matches',
    receiver: text,
    parameters: [{ name: 'pattern', types: text }],
    returns: 'boolean',
  },
];

const allFunctions = [...functions, ...specialFunctions];

/** Functions of that name; `method` picks those called with a dot. */
export function functionsNamed(name: string, method: boolean): readonly Omit<ExpressionFunction, 'run'>[] {
  return allFunctions.filter((each) => each.name === name && (each.receiver !== undefined) === method);
}

/** Names of all functions called in that way, for suggestions. */
export function functionNames(method: boolean): string[] {
  return allFunctions.filter((each) => (each.receiver !== undefined) === method).map((each) => each.name);
}

/** All functions called in that way. */
export function functionsCalled(method: boolean): readonly Omit<ExpressionFunction, 'run'>[] {
  return allFunctions.filter((each) => (each.receiver !== undefined) === method);
}

function predicate(name: string, holds: (value: string, other: string) => boolean): ExpressionFunction {
  return {
    name,
    receiver: text,
    parameters: [{ name: 'text', types: text }],
    returns: 'boolean',
    run: (value, other) => holds(String(value), String(other)),
  };
}

function change(name: string, changed: (value: string) => string): ExpressionFunction {
  return {
    name,
    receiver: text,
    parameters: [],
    returns: 'string',
    run: (value) => changed(String(value)),
  };
}

const beyondBasicPlane = /[\uD800-\uDFFF]/;

function size(value: Json): number {
  if (typeof value === 'string') return beyondBasicPlane.test(value) ? Array.from(value).length : value.length;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

function substring(value: string, start: number, end?: number): string {
  const characters = beyondBasicPlane.test(value) ? Array.from(value) : value;
  const last = end ?? characters.length;
  if (start < 0 || last < start || last > characters.length)
    fail(`substring: ${start} to ${last} is outside a text of ${characters.length} characters.`);
  return typeof characters === 'string' ? characters.slice(start, last) : characters.slice(start, last).join('');
}

function toInteger(value: Json): number {
  if (typeof value === 'string' && !/^[+-]?[0-9]{1,20}$/.test(value))
    fail(`“${value.slice(0, 40)}” is no whole number.`);
  const result = Math.trunc(Number(value));
  if (!Number.isSafeInteger(result)) fail('The whole number is too large.');
  return result + 0;
}

function toNumber(value: Json): number {
  if (typeof value === 'string' && !/^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?$/.test(value))
    fail(`“${value.slice(0, 40)}” is no number.`);
  const result = Number(value);
  if (!Number.isFinite(result)) fail('The number is too large.');
  return result;
}

function replace(value: string, searched: string, by: string): string {
  // Counted before anything is built: a short text could be asked to grow without bound.
  const parts = value.split(searched);
  checkTextLength(value.length + Math.max(0, parts.length - 1) * (by.length - searched.length));
  return parts.join(by);
}

function join(items: readonly Json[], separator: string): string {
  let length = 0;
  for (const item of items) {
    if (typeof item !== 'string') fail('join needs a list of texts.');
    length += item.length + separator.length;
  }
  checkTextLength(length - separator.length);
  return items.join(separator);
}
