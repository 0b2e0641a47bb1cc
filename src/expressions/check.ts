import { own } from '../model/json.ts';
import { functionNames, functionsNamed } from './functions.ts';
import { explainBinary, isComparison, joined, typeOfBinary, withArticle } from './operators.ts';
import { compileMatches } from './pattern.ts';
import { type ExpressionProblem, type ExpressionProblemCode, type ExpressionType, suggestion } from './problem.ts';
import { type BinaryOperator, forbiddenMembers, type Span, type Tree } from './syntax/tree.ts';

/** Comprehensions run a part of the expression once per item, nested ones once per pair: there is no bound, so they are not in the language. */
const comprehensions: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter', 'existsOne']);
/** Standard functions left out on purpose, and the reason. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ['timestamp', 'Times are decided by the Business Hours block.'],
  ['duration', 'Times are decided by the Business Hours block.'],
  ['bytes', 'There are no bytes.'],
  ['uint', 'There are no unsigned numbers; use int(…).'],
  ['dyn', 'It is not needed here.'],
  ['type', 'Types are known while writing.'],
]);

/** The type of every part of an expression, and all problems in it, in the order of the text. */
export interface Checked {
  readonly types: ReadonlyMap<Tree, ExpressionType>;
  readonly type: ExpressionType;
  readonly problems: readonly ExpressionProblem[];
}

/** Types by name; `undefined` when nothing is known about the variables, so that any name is accepted as `any`. */
export type KnownVariables = Readonly<Record<string, ExpressionType>> | undefined;

/** Finds types and problems. A part with a problem counts as `any`, so that one mistake is told once. */
export function check(tree: Tree, variables: KnownVariables): Checked {
  const types = new Map<Tree, ExpressionType>();
  const problems: ExpressionProblem[] = [];

  function report(message: string, { start, end }: Span, code: ExpressionProblemCode, name?: string): 'any' {
    problems.push({ message, start, end, severity: 'error', code, ...(name === undefined ? {} : { name }) });
    return 'any';
  }

  function typeOf(each: Tree): ExpressionType {
    const type = infer(each);
    types.set(each, type);
    return type;
  }

  function infer(each: Tree): ExpressionType {
    switch (each.kind) {
      case 'literal':
        return each.value === null ? 'null' : typeof each.value === 'string' ? 'string' : 'boolean';
      case 'number':
        return each.whole ? 'integer' : 'number';
      case 'name': {
        if (variables === undefined) return 'any';
        const type = own(variables, each.name);
        if (type !== undefined) return type;
        const near = suggestion(each.name, Object.keys(variables));
        return report(`There is no variable “${each.name}”${near || '.'}`, each, 'unknown-variable', each.name);
      }
      case 'member': {
        const target = typeOf(each.target);
        if (target === 'object' || target === 'any') return 'any';
        return report(`Only an object has members; this is ${withArticle(target)}.`, each.name, 'type');
      }
      case 'index':
        return inferIndex(each);
      case 'list':
        for (const item of each.items) typeOf(item);
        return 'list';
      case 'map':
        for (const [key, value] of each.entries) {
          const type = typeOf(key);
          if (type !== 'string' && type !== 'any')
            report(`A key is a text, such as "name"; this is ${withArticle(type)}.`, key, 'type');
          if (key.kind === 'literal' && forbiddenMembers.has(String(key.value)))
            report(`“${key.value}” cannot be a key.`, key, 'not-allowed');
          typeOf(value);
        }
        return 'object';
      case 'unary': {
        const type = typeOf(each.operand);
        if (each.operator === '!') {
          if (type !== 'boolean' && type !== 'any')
            report(`! needs true or false; this is ${withArticle(type)}.`, each, 'type');
          return 'boolean';
        }
        if (type === 'integer' || type === 'number' || type === 'any') return type;
        return report(`A minus needs a number; this is ${withArticle(type)}.`, each, 'type');
      }
      case 'binary':
        return inferBinary(each.operator, each);
      case 'conditional': {
        const test = typeOf(each.test);
        if (test !== 'boolean' && test !== 'any')
          report(`Before ? stands a condition, true or false; this is ${withArticle(test)}.`, each.test, 'type');
        const yes = typeOf(each.yes);
        const no = typeOf(each.no);
        return (
          joined(yes, no) ??
          report(
            `Both results must be of one type; these are ${withArticle(yes)} and ${withArticle(no)}.`,
            each,
            'type',
          )
        );
      }
      case 'call':
        return inferCall(each);
    }
  }

  function inferIndex(each: Tree & { kind: 'index' }): ExpressionType {
    const target = typeOf(each.target);
    const index = typeOf(each.index);
    if (target !== 'list' && target !== 'object' && target !== 'any')
      return report(`Only a list or an object has items; this is ${withArticle(target)}.`, each, 'type');
    if (target === 'list' && index !== 'integer' && index !== 'any')
      report(`The place in a list is a whole number; this is ${withArticle(index)}.`, each.index, 'type');
    if (target === 'object' && index !== 'string' && index !== 'any')
      report(`A key is a text; this is ${withArticle(index)}.`, each.index, 'type');
    if (each.index.kind === 'literal' && forbiddenMembers.has(String(each.index.value)))
      report(`“${each.index.value}” cannot be read.`, each.index, 'not-allowed');
    return 'any';
  }

  function inferBinary(operator: BinaryOperator, each: Tree & { kind: 'binary' }): ExpressionType {
    const left = typeOf(each.left);
    const right = typeOf(each.right);
    const type = typeOfBinary(operator, left, right);
    if (type !== undefined) return type;
    report(explainBinary(operator, left, right), each, 'type');
    return isComparison(operator) ? 'boolean' : 'any';
  }

  function inferCall(each: Tree & { kind: 'call' }): ExpressionType {
    const { name, target } = each;
    if (comprehensions.has(name.name) && target !== undefined) {
      // Its variable is declared by the call itself: only the list is looked at.
      typeOf(target);
      return report(
        `“${name.name}” goes through a list without a bound and is not in the language; use “in”, size or contains.`,
        name,
        'not-allowed',
        name.name,
      );
    }
    const receiver = target === undefined ? undefined : typeOf(target);
    const given = each.arguments.map(typeOf);
    const named = functionsNamed(name.name, target !== undefined);
    if (named.length === 0) {
      const reason = leftOut.get(name.name);
      if (reason !== undefined)
        return report(`“${name.name}” is not in the language. ${reason}`, name, 'not-allowed', name.name);
      return report(unknownFunction(name.name, target !== undefined), name, 'unknown-function', name.name);
    }
    const [chosen] = named;
    if (chosen === undefined) return 'any';
    const receivers = chosen.receiver;
    if (receiver !== undefined && receivers && receiver !== 'any' && !receivers.includes(receiver))
      report(`${name.name} is called on a ${receivers.join(', ')}; this is ${withArticle(receiver)}.`, name, 'type');
    const least = chosen.parameters.filter((parameter) => !parameter.optional).length;
    if (given.length < least || given.length > chosen.parameters.length)
      report(
        `${name.name} takes ${count(least, chosen.parameters.length)}; ${given.length} given.`,
        { start: name.start, end: each.end },
        'type',
      );
    for (const [index, type] of given.entries()) {
      const types = chosen.parameters[index]?.types;
      const argument = each.arguments[index];
      if (!types || !argument || type === 'any' || types.includes('any') || types.includes(type)) continue;
      report(
        `${name.name} needs ${types.map(withArticle).join(' or ')} here; this is ${withArticle(type)}.`,
        argument,
        'type',
      );
    }
    if (name.name === 'has' && each.arguments[0] && each.arguments[0].kind !== 'member')
      report('has takes a member, such as has(Request.name).', each.arguments[0], 'type');
    if (name.name === 'matches' && target !== undefined) checkPattern(each.arguments[0]);
    return chosen.returns;
  }

  function checkPattern(argument: Tree | undefined): void {
    if (argument === undefined) return;
    if (argument.kind !== 'literal' || typeof argument.value !== 'string') {
      report('The pattern of matches is written here as a text; it cannot be computed.', argument, 'not-allowed');
      return;
    }
    const { problem } = compileMatches(argument.value);
    if (problem !== undefined) report(problem, argument, 'syntax');
  }

  const type = typeOf(tree);
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return { types, type, problems };
}

function unknownFunction(name: string, method: boolean): string {
  if (functionsNamed(name, !method).length > 0)
    return method
      ? `“${name}” is written ${name}(…), without a value and a dot before it.`
      : `“${name}” is called on a value: text.${name}(…).`;
  return `There is no function “${name}”${suggestion(name, functionNames(method)) || '.'}`;
}

function count(least: number, most: number): string {
  if (least !== most) return `${least} to ${most} values`;
  return most === 1 ? '1 value' : `${most} values`;
}
