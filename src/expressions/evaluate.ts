import type { Json } from '../generated/types.ts';
import { equalJson } from '../model/json.ts';
import { Failure, fail, nameOfType } from './failure.ts';
import { functions } from './functions.ts';
import { arithmetic, compare, contains, memberOf } from './operations.ts';
import { compileMatches, maximumMatched } from './pattern.ts';
import type { ExpressionType } from './problem.ts';
import { forbiddenMembers, type Tree } from './syntax/tree.ts';

/** Reads a variable; null when it has no value. */
export type Read = (name: string) => Json;
/** Gives the value, or ends with a Failure. Holds no state, so one may serve any number of sessions. */
export type Run = (read: Read) => Json;

/**
 * Turns a checked tree into closures. Types known beforehand only decide what a division means: a `number` that happens to be
 * whole still divides as a number. Everything else looks at the values, so that objects from outside can do no harm.
 */
export function prepare(tree: Tree, types: ReadonlyMap<Tree, ExpressionType>): Run {
  const of = (each: Tree): Run => prepare(each, types);
  switch (tree.kind) {
    case 'literal':
    case 'number': {
      const { value } = tree;
      return () => value;
    }
    case 'name': {
      const { name } = tree;
      return (read) => read(name) ?? null;
    }
    case 'member': {
      const target = of(tree.target);
      const { name } = tree.name;
      return (read) => memberOf(target(read), name);
    }
    case 'index': {
      const target = of(tree.target);
      const index = of(tree.index);
      return (read) => memberOf(target(read), index(read));
    }
    case 'list': {
      const items = tree.items.map(of);
      return (read) => items.map((item) => item(read));
    }
    case 'map': {
      const entries = tree.entries.map(([key, value]) => [of(key), of(value)] as const);
      return (read) => {
        const map: { [key: string]: Json } = {};
        for (const [key, value] of entries) {
          const name = key(read);
          if (typeof name !== 'string') fail(`A key is a text; this is ${nameOfType(name)}.`);
          if (forbiddenMembers.has(name)) fail(`“${name}” cannot be a key.`);
          map[name] = value(read);
        }
        return map;
      };
    }
    case 'unary':
      return prepareUnary(tree.operator, of(tree.operand));
    case 'binary':
      return prepareBinary(tree, types);
    case 'conditional': {
      const test = of(tree.test);
      const yes = of(tree.yes);
      const no = of(tree.no);
      return (read) => (condition(test(read)) ? yes(read) : no(read));
    }
    case 'call':
      return prepareCall(tree, types);
  }
}

function prepareUnary(operator: '!' | '-', operand: Run): Run {
  if (operator === '!') return (read) => !condition(operand(read));
  return (read) => {
    const value = operand(read);
    if (typeof value !== 'number') fail(`A minus needs a number; this is ${nameOfType(value)}.`);
    return 0 - value;
  };
}

function prepareBinary(tree: Tree & { kind: 'binary' }, types: ReadonlyMap<Tree, ExpressionType>): Run {
  const left = prepare(tree.left, types);
  const right = prepare(tree.right, types);
  const { operator } = tree;
  switch (operator) {
    case '&&':
      return (read) => both(left, right, read, false);
    case '||':
      return (read) => both(left, right, read, true);
    case '==':
      return (read) => equalJson(left(read), right(read));
    case '!=':
      return (read) => !equalJson(left(read), right(read));
    case 'in':
      return (read) => contains(right(read), left(read));
    case '<':
      return (read) => compare(left(read), right(read), operator) < 0;
    case '<=':
      return (read) => compare(left(read), right(read), operator) <= 0;
    case '>':
      return (read) => compare(left(read), right(read), operator) > 0;
    case '>=':
      return (read) => compare(left(read), right(read), operator) >= 0;
    default: {
      const real = types.get(tree.left) === 'number' || types.get(tree.right) === 'number';
      return arithmetic(operator, left, right, real);
    }
  }
}

/** CEL's “and” and “or”: a side that decides alone hides the failure of the other, whichever comes first. */
function both(left: Run, right: Run, read: Read, deciding: boolean): boolean {
  let first: boolean;
  try {
    first = condition(left(read));
  } catch (failure) {
    if (failure instanceof Failure && condition(right(read)) === deciding) return deciding;
    throw failure;
  }
  return first === deciding ? deciding : condition(right(read));
}

function condition(value: Json): boolean {
  if (typeof value !== 'boolean') fail(`True or false is needed; this is ${nameOfType(value)}.`);
  return value;
}

function prepareCall(tree: Tree & { kind: 'call' }, types: ReadonlyMap<Tree, ExpressionType>): Run {
  const { name, target } = tree;
  const given = tree.arguments.map((each) => prepare(each, types));
  const [first] = given;
  if (name.name === 'isSet' && first) return prepareIsSet(first);
  if (name.name === 'has' && tree.arguments[0]?.kind === 'member') return prepareHas(tree.arguments[0], types);
  if (name.name === 'matches' && target) return prepareMatches(prepare(target, types), tree.arguments[0]);
  const called = functions.find(
    (each) => each.name === name.name && (each.receiver !== undefined) === (target !== undefined),
  );
  if (!called) return () => fail(`There is no function “${name.name}”.`);
  const runs = target ? [prepare(target, types), ...given] : given;
  const wanted = [...(called.receiver ? [called.receiver] : []), ...called.parameters.map((each) => each.types)];
  const take = (read: Read, index: number): Json => {
    const value = runs[index]?.(read) ?? null;
    const allowed = wanted[index];
    if (allowed && !allowed.some((type) => isOf(value, type)))
      fail(`${name.name} needs ${allowed.join(' or ')}; this is ${nameOfType(value)}.`);
    return value;
  };
  if (runs.length === 1) return (read) => called.run(take(read, 0));
  if (runs.length === 2) return (read) => called.run(take(read, 0), take(read, 1));
  return (read) => called.run(...runs.map((_, index) => take(read, index)));
}

function isOf(value: Json, type: ExpressionType): boolean {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'number':
      return typeof value === type;
    case 'integer':
      return Number.isInteger(value);
    case 'list':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'null':
      return value === null;
    case 'any':
      return true;
  }
}

function prepareIsSet(value: Run): Run {
  return (read) => {
    try {
      return value(read) !== null;
    } catch (failure) {
      if (failure instanceof Failure) return false;
      throw failure;
    }
  };
}

function prepareHas(member: Tree & { kind: 'member' }, types: ReadonlyMap<Tree, ExpressionType>): Run {
  const target = prepare(member.target, types);
  const { name } = member.name;
  return (read) => {
    const value = target(read);
    if (typeof value !== 'object' || value === null)
      fail(`“${name}” is asked of ${nameOfType(value)}, not of an object.`);
    return !Array.isArray(value) && Object.hasOwn(value, name);
  };
}

function prepareMatches(subject: Run, pattern: Tree | undefined): Run {
  const written = pattern?.kind === 'literal' && typeof pattern.value === 'string' ? pattern.value : '';
  const { found } = compileMatches(written);
  return (read) => {
    const value = subject(read);
    if (typeof value !== 'string') fail(`matches needs a text; this is ${nameOfType(value)}.`);
    if (value.length > maximumMatched) fail(`matches looks at texts of at most ${maximumMatched} characters.`);
    return found?.(value) ?? false;
  };
}
