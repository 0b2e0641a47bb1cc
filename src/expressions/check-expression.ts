import type { VariableType } from '../generated/types.ts';
import { check } from './check.ts';
import { fits, withArticle } from './operators.ts';
import type { ExpressionProblem, ExpressionType, TypeEnvironment } from './problem.ts';
import { parse } from './syntax/parse.ts';

/** What is known about an expression before it runs. */
export interface ExpressionCheck {
  /** Left out when the text is no expression at all. */
  readonly type?: ExpressionType;
  /** In the order of the text; empty when all is well. */
  readonly problems: readonly ExpressionProblem[];
}

const remembered = new WeakMap<TypeEnvironment, Map<string, ExpressionCheck>>();
const rememberedPerEnvironment = 2000;

/**
 * Checks an expression against the variables' types. The same text in the same environment object is checked once.
 * With `expected`, a value of another type is a problem too; a whole number passes for a number, and null for anything.
 */
export function checkExpression(text: string, environment: TypeEnvironment, expected?: VariableType): ExpressionCheck {
  let known = remembered.get(environment);
  if (!known) {
    known = new Map();
    remembered.set(environment, known);
  }
  const key = `${expected ?? ''} ${text}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= rememberedPerEnvironment) known.clear();
  const checked = checkAnew(text, environment, expected);
  known.set(key, checked);
  return checked;
}

function checkAnew(text: string, environment: TypeEnvironment, expected: VariableType | undefined): ExpressionCheck {
  const parsed = parse(text);
  if (!parsed.tree) return { problems: [parsed.problem] };
  const { type, problems } = check(parsed.tree, environment.variables);
  if (expected === undefined || problems.length > 0 || fits(type, expected)) return { type, problems };
  const { start, end } = parsed.tree;
  return { type, problems: [{ message: explain(type, expected), start, end, severity: 'error', code: 'type' }] };
}

function explain(type: ExpressionType, expected: VariableType): string {
  const message = `${capital(withArticle(expected))} is needed here; this is ${withArticle(type)}.`;
  if (expected === 'string') return `${message} Write string(…) around it.`;
  if (expected === 'integer' && (type === 'number' || type === 'string')) return `${message} Write int(…) around it.`;
  if (expected === 'number' && type === 'string') return `${message} Write double(…) around it.`;
  if (expected === 'boolean') return `${message} Compare it with something, such as == or >.`;
  return message;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
