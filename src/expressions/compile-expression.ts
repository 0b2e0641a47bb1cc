import type { Json } from '../generated/types.ts';
import { check } from './check.ts';
import { prepare } from './evaluate.ts';
import { Failure, maximumText } from './failure.ts';
import type { TypeEnvironment } from './problem.ts';
import type { Reading, Run, Scope } from './scope.ts';
import { parse } from './syntax/parse.ts';
import type { Tree } from './syntax/tree.ts';

/** A value, or in words why there is none. */
export type Evaluation = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string };

/** An expression ready to be evaluated any number of times. It holds no state. */
export interface CompiledExpression {
  /** Never throws for anything written in an expression; what `read` throws goes through. A variable without a value reads as null. */
  evaluate(read: (name: string) => Json): Evaluation;
  /**
   * The value for variables that are read from an object; where there is none, what `otherwise` makes of the reason in
   * words. For whoever evaluates often: nothing is wrapped.
   */
  valueIn<In extends Scope>(scope: In, otherwise: (scope: In, message: string) => Json): Json;
  /** Names of the variables it reads, each once, in the order of the text. */
  readonly variables: readonly string[];
}

/**
 * Never throws: an expression with a problem compiles to one that always fails with that problem.
 * Pass the variables' types where they are known: a variable of type number then divides as a number even while its value is whole.
 */
export function compileExpression(text: string, environment?: TypeEnvironment, reading?: Reading): CompiledExpression {
  const parsed = parse(text);
  if (!parsed.tree) return failing(parsed.problem.message, []);
  const variables = namesIn(parsed.tree);
  const { types, problems } = check(parsed.tree, environment?.variables);
  const [problem] = problems;
  if (problem) return failing(problem.message, variables);
  const run = prepare(parsed.tree, { types, reading });
  return {
    variables,
    evaluate: (read) => evaluate(run, { variable: read }),
    valueIn(scope, otherwise) {
      let value: Json;
      try {
        value = run(scope);
      } catch (failure) {
        return otherwise(scope, reasonOf(failure));
      }
      return typeof value === 'string' && value.length > maximumText ? otherwise(scope, tooLong) : value;
    },
  };
}

function evaluate(run: Run, scope: Scope): Evaluation {
  try {
    const value = run(scope);
    if (typeof value === 'string' && value.length > maximumText) return { ok: false, message: tooLong };
    return { ok: true, value };
  } catch (failure) {
    return { ok: false, message: reasonOf(failure) };
  }
}

/** Why an evaluation failed; throws what is our own mistake. */
function reasonOf(failure: unknown): string {
  if (failure instanceof Failure) return failure.message;
  // Comparing values from outside that are nested thousands of levels deep runs out of stack.
  if (failure instanceof RangeError) return 'A value is nested too deeply.';
  throw failure;
}

const tooLong = `The text would be longer than ${maximumText} characters.`;

function failing(message: string, variables: readonly string[]): CompiledExpression {
  const failed: Evaluation = { ok: false, message };
  return { variables, evaluate: () => failed, valueIn: (scope, otherwise) => otherwise(scope, message) };
}

function namesIn(tree: Tree): string[] {
  const names = new Set<string>();
  visit(tree, (each) => {
    if (each.kind === 'name') names.add(each.name);
  });
  return [...names];
}

function visit(tree: Tree, seen: (each: Tree) => void): void {
  seen(tree);
  for (const part of partsOf(tree)) visit(part, seen);
}

function partsOf(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'member':
      return [tree.target];
    case 'index':
      return [tree.target, tree.index];
    case 'list':
      return tree.items;
    case 'map':
      return tree.entries.flat();
    case 'unary':
      return [tree.operand];
    case 'binary':
      return [tree.left, tree.right];
    case 'conditional':
      return [tree.test, tree.yes, tree.no];
    case 'call':
      return tree.target ? [tree.target, ...tree.arguments] : tree.arguments;
    default:
      return [];
  }
}
