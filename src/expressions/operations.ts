import type { Json } from '../generated/types.ts';
import { equalJson } from '../model/json.ts';
import { checkItems, checkTextLength, fail, nameOfType } from './failure.ts';
import type { Run } from './scope.ts';
import { forbiddenMembers } from './syntax/tree.ts';

/** A member of an object or an item of a list: own ones only, so that nothing inherited can be reached. */
export function memberOf(target: Json, key: Json): Json {
  if (Array.isArray(target)) {
    if (typeof key !== 'number' || !Number.isInteger(key)) fail('The place in a list is a whole number.');
    const item = key >= 0 ? target[key] : undefined;
    return item === undefined ? fail(`The list has ${target.length} items; there is none at ${key}.`) : item;
  }
  if (typeof target !== 'object' || target === null) fail(`Only an object has members; this is ${nameOfType(target)}.`);
  if (typeof key !== 'string') fail(`A key is a text; this is ${nameOfType(key)}.`);
  if (forbiddenMembers.has(key)) fail(`“${key}” cannot be read.`);
  const value = Object.hasOwn(target, key) ? target[key] : undefined;
  return value === undefined ? fail(`The object has no “${key.slice(0, 60)}”.`) : value;
}

/** Negative, zero or positive, like a sort's; texts by code point. Two different kinds of values have no order. */
export function compare(left: Json, right: Json, operator: string): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return fail(`${operator} cannot compare ${nameOfType(left)} and ${nameOfType(right)}.`);
}

/** True when the list has an equal item, or the object that key. */
export function contains(collection: Json, value: Json): boolean {
  if (Array.isArray(collection)) return collection.some((item) => equalJson(item, value));
  if (typeof collection !== 'object' || collection === null)
    return fail(`“in” looks into a list or an object; this is ${nameOfType(collection)}.`);
  return typeof value === 'string' && Object.hasOwn(collection, value);
}

/**
 * `+ - * / %`. Whole numbers stay whole: 7 / 2 is 3, unless `real` says that a side is a number by its type or one has a fraction.
 * Whole results beyond ±2^53 and numbers that JSON cannot hold are failures.
 */
export function arithmetic(operator: '+' | '-' | '*' | '/' | '%', left: Run, right: Run, real: boolean): Run {
  switch (operator) {
    case '+':
      return (scope) => add(left(scope), right(scope), real);
    case '-':
      return (scope) => {
        const a = left(scope);
        const b = right(scope);
        if (typeof a !== 'number' || typeof b !== 'number') return mismatch('-', a, b);
        return checked(a - b, real || !Number.isInteger(a) || !Number.isInteger(b));
      };
    case '*':
      return (scope) => {
        const a = left(scope);
        const b = right(scope);
        if (typeof a !== 'number' || typeof b !== 'number') return mismatch('*', a, b);
        return checked(a * b, real || !Number.isInteger(a) || !Number.isInteger(b));
      };
    case '/':
      return (scope) => {
        const a = left(scope);
        const b = right(scope);
        if (typeof a !== 'number' || typeof b !== 'number') return mismatch('/', a, b);
        if (b === 0) fail('Division by zero.');
        const fractional = real || !Number.isInteger(a) || !Number.isInteger(b);
        return checked(fractional ? a / b : Math.trunc(a / b) + 0, fractional);
      };
    case '%':
      return (scope) => {
        const a = left(scope);
        const b = right(scope);
        if (typeof a !== 'number' || typeof b !== 'number') return mismatch('%', a, b);
        if (!Number.isInteger(a) || !Number.isInteger(b)) fail('% needs two whole numbers.');
        if (b === 0) fail('Division by zero.');
        return (a % b) + 0;
      };
  }
}

function add(a: Json, b: Json, real: boolean): Json {
  if (typeof a === 'number' && typeof b === 'number')
    return checked(a + b, real || !Number.isInteger(a) || !Number.isInteger(b));
  if (typeof a === 'string' && typeof b === 'string') {
    checkTextLength(a.length + b.length);
    return a + b;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    checkItems(a.length + b.length);
    return [...a, ...b];
  }
  return mismatch('+', a, b);
}

function checked(result: number, fractional: boolean): number {
  if (fractional ? !Number.isFinite(result) : !Number.isSafeInteger(result)) fail('The number is too large.');
  // JSON has no -0.
  return result + 0;
}

function mismatch(operator: string, a: Json, b: Json): never {
  return fail(`${operator} does not go with ${nameOfType(a)} and ${nameOfType(b)}.`);
}
