import type { Json } from '../generated/types.ts';
import { equalJson } from '../model/json.ts';
import { Failure, fail, nameOfType } from './failure.ts';
import { functions } from './functions.ts';
import { arithmetic, compare, contains, memberOf } from './operations.ts';
import { compileMatches, maximumMatched } from './pattern.ts';
import type { ExpressionType } from './problem.ts';
import type { Reading, Run, Scope } from './scope.ts';
import { forbiddenMembers, type Tree } from './syntax/tree.ts';

/** What is known of a tree before it is evaluated. */
export interface Known {
  readonly types: ReadonlyMap<Tree, ExpressionType>;
  readonly reading: Reading | undefined;
}

/**
 * Turns a checked tree into closures. Types known beforehand only decide what a division means: a `number` that happens to be
 * whole still divides as a number. Everything else looks at the values, so that objects from outside can do no harm.
 */
export function prepare(tree: Tree, known: Known): Run {
  const of = (each: Tree): Run => prepare(each, known);
  switch (tree.kind) {
    case 'literal':
    case 'number': {
      const { value } = tree;
      return () => value;
    }
    case 'name': {
      const { name } = tree;
      return known.reading?.(name) ?? ((scope) => scope.variable(name) ?? null);
    }
    case 'member': {
      const target = of(tree.target);
      const { name } = tree.name;
      return (scope) => memberOf(target(scope), name);
    }
    case 'index': {
      const target = of(tree.target);
      const index = of(tree.index);
      return (scope) => memberOf(target(scope), index(scope));
    }
    case 'list': {
      const items = tree.items.map(of);
      return (scope) => items.map((item) => item(scope));
    }
    case 'map': {
      const entries = tree.entries.map(([key, value]) => [of(key), of(value)] as const);
      return (scope) => {
        const map: { [key: string]: Json } = {};
        for (const [key, value] of entries) {
          const name = key(scope);
          if (typeof name !== 'string') fail(`A key is a text; this is ${nameOfType(name)}.`);
          if (forbiddenMembers.has(name)) fail(`“${name}” cannot be a key.`);
          map[name] = value(scope);
        }
        return map;
      };
    }
    case 'unary':
      return prepareUnary(tree.operator, of(tree.operand));
    case 'binary':
      return prepareBinary(tree, known);
    case 'conditional': {
      const test = of(tree.test);
      const yes = of(tree.yes);
      const no = of(tree.no);
      return (scope) => (condition(test(scope)) ? yes(scope) : no(scope));
    }
    case 'call':
      return prepareCall(tree, known);
  }
}

function prepareUnary(operator: '!' | '-', operand: Run): Run {
  if (operator === '!') return (scope) => !condition(operand(scope));
  return (scope) => {
    const value = operand(scope);
    if (typeof value !== 'number') fail(`A minus needs a number; this is ${nameOfType(value)}.`);
    return 0 - value;
  };
}

function prepareBinary(tree: Tree & { kind: 'binary' }, known: Known): Run {
  const left = prepare(tree.left, known);
  const right = prepare(tree.right, known);
  const { operator } = tree;
  switch (operator) {
    case '&&':
      return (scope) => both(left, right, scope, false);
    case '||':
      return (scope) => both(left, right, scope, true);
    case '==':
      return (scope) => equalJson(left(scope), right(scope));
    case '!=':
      return (scope) => !equalJson(left(scope), right(scope));
    case 'in':
      return (scope) => contains(right(scope), left(scope));
    case '<':
      return (scope) => compare(left(scope), right(scope), operator) < 0;
    case '<=':
      return (scope) => compare(left(scope), right(scope), operator) <= 0;
    case '>':
      return (scope) => compare(left(scope), right(scope), operator) > 0;
    case '>=':
      return (scope) => compare(left(scope), right(scope), operator) >= 0;
    default: {
      const real = known.types.get(tree.left) === 'number' || known.types.get(tree.right) === 'number';
      return arithmetic(operator, left, right, real);
    }
  }
}

/** CEL's “and” and “or”: a side that decides alone hides the failure of the other, whichever comes first. */
function both(left: Run, right: Run, scope: Scope, deciding: boolean): boolean {
  let first: boolean;
  try {
    first = condition(left(scope));
  } catch (failure) {
    if (failure instanceof Failure && condition(right(scope)) === deciding) return deciding;
    throw failure;
  }
  return first === deciding ? deciding : condition(right(scope));
}

function condition(value: Json): boolean {
  if (typeof value !== 'boolean') fail(`True or false is needed; this is ${nameOfType(value)}.`);
  return value;
}

function prepareCall(tree: Tree & { kind: 'call' }, known: Known): Run {
  const { name, target } = tree;
  const given = tree.arguments.map((each) => prepare(each, known));
  const [first] = given;
  if (name.name === 'isSet' && first) return prepareIsSet(first);
  if (name.name === 'has' && tree.arguments[0]?.kind === 'member') return prepareHas(tree.arguments[0], known);
  if (name.name === 'matches' && target) return prepareMatches(prepare(target, known), tree.arguments[0]);
  const called = functions.find(
    (each) => each.name === name.name && (each.receiver !== undefined) === (target !== undefined),
  );
  if (!called) return () => fail(`There is no function “${name.name}”.`);
  const runs = target ? [prepare(target, known), ...given] : given;
  const wanted = [...(called.receiver ? [called.receiver] : []), ...called.parameters.map((each) => each.types)];
  const take = (scope: Scope, index: number): Json => {
    const value = runs[index]?.(scope) ?? null;
    const allowed = wanted[index];
    if (allowed && !isOneOf(value, allowed))
      fail(`${name.name} needs ${allowed.join(' or ')}; this is ${nameOfType(value)}.`);
    return value;
  };
  if (runs.length === 1) return (scope) => called.run(take(scope, 0));
  if (runs.length === 2) return (scope) => called.run(take(scope, 0), take(scope, 1));
  return (scope) => called.run(...runs.map((_, index) => take(scope, index)));
}

function isOneOf(value: Json, types: readonly ExpressionType[]): boolean {
  for (const type of types) if (isOf(value, type)) return true;
  return false;
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
  return (scope) => {
    try {
      return value(scope) !== null;
    } catch (failure) {
      if (failure instanceof Failure) return false;
      throw failure;
    }
  };
}

function prepareHas(member: Tree & { kind: 'member' }, known: Known): Run {
  const target = prepare(member.target, known);
  const { name } = member.name;
  return (scope) => {
    const value = target(scope);
    if (typeof value !== 'object' || value === null)
      fail(`“${name}” is asked of ${nameOfType(value)}, not of an object.`);
    return !Array.isArray(value) && Object.hasOwn(value, name);
  };
}

function prepareMatches(subject: Run, pattern: Tree | undefined): Run {
  const written = pattern?.kind === 'literal' && typeof pattern.value === 'string' ? pattern.value : '';
  const { found } = compileMatches(written);
  return (scope) => {
    const value = subject(scope);
    if (typeof value !== 'string') fail(`matches needs a text; this is ${nameOfType(value)}.`);
    if (value.length > maximumMatched) fail(`matches looks at texts of at most ${maximumMatched} characters.`);
    return found?.(value) ?? false;
  };
}
