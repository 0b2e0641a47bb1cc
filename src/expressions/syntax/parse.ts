import type { ExpressionProblem, ExpressionProblemCode } from '../problem.ts';
import { type Token, tokenize } from './tokens.ts';
import { type BinaryOperator, forbiddenMembers, type Name, type Span, type Tree } from './tree.ts';

/** Longest expression that is read, in UTF-16 units. */
export const maximumLength = 4000;
const maximumNodes = 500;
const maximumDepth = 32;

const reserved: ReadonlySet<string> = new Set(
  'as break const continue else for function if import let loop package namespace return var void while'.split(' '),
);
/** Words that are no names of variables. */
export const keywords: ReadonlySet<string> = new Set(['true', 'false', 'null', 'in']);

/** How tightly an operator binds; those that bind alike are read from left to right. */
const strengths: ReadonlyMap<string, number> = new Map([
  ['||', 1],
  ['&&', 2],
  ...['<', '<=', '>=', '>', '==', '!=', 'in'].map((each) => [each, 3] as const),
  ['+', 4],
  ['-', 4],
  ...['*', '/', '%'].map((each) => [each, 5] as const),
]);

/** Either the tree, or the first place where the text is no expression. */
export type Parsed =
  | { readonly tree: Tree; readonly problem?: undefined }
  | { readonly tree?: undefined; readonly problem: ExpressionProblem };

class Refused {
  readonly problem: ExpressionProblem;
  constructor(problem: ExpressionProblem) {
    this.problem = problem;
  }
}

/** Parses an expression; never throws. More than 500 parts or 32 levels of nesting are refused. */
export function parse(text: string): Parsed {
  try {
    if (text.length > maximumLength)
      refuse(`An expression has at most ${maximumLength} characters.`, { start: 0, end: text.length }, 'too-large');
    return { tree: new Parser(tokenize(text).filter((token) => token.kind !== 'comment')).whole() };
  } catch (refused) {
    if (refused instanceof Refused) return { problem: refused.problem };
    throw refused;
  }
}

function refuse(message: string, { start, end }: Span, code: ExpressionProblemCode = 'syntax'): never {
  throw new Refused({ message, start, end, severity: 'error', code });
}

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;
  private nodes = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Tree {
    const [first] = this.tokens;
    if (first?.kind === 'end') refuse('An expression is missing.', first);
    const tree = this.expression();
    if (this.token.kind !== 'end') this.unexpected('an operator');
    return tree;
  }

  private expression(): Tree {
    return this.nested(() => {
      const test = this.binary(1);
      if (!this.take('?')) return test;
      const yes = this.binary(1);
      this.expect(':');
      const no = this.expression();
      return this.node({ kind: 'conditional', test, yes, no, start: test.start, end: no.end });
    });
  }

  private binary(weakest: number): Tree {
    let left = this.unary();
    for (;;) {
      const strength = strengths.get(this.token.value);
      if (strength === undefined || strength < weakest || !this.is(this.token.value)) return left;
      // A key of the table above.
      const operator = this.token.value as BinaryOperator;
      this.at++;
      const right = this.binary(strength + 1);
      left = this.node({ kind: 'binary', operator, left, right, start: left.start, end: right.end });
    }
  }

  private unary(): Tree {
    const { start } = this.token;
    const operator = this.is('!') ? '!' : this.is('-') ? '-' : undefined;
    if (!operator) return this.postfix(this.primary());
    this.at++;
    return this.nested(() => {
      const operand = this.unary();
      return this.node({ kind: 'unary', operator, operand, start, end: operand.end });
    });
  }

  private postfix(primary: Tree): Tree {
    let target = primary;
    for (;;) {
      const { start } = target;
      if (this.take('.')) {
        const name = this.name();
        if (this.take('(')) {
          const given = this.list(')');
          target = this.node({ kind: 'call', name, target, arguments: given, start, end: this.previousEnd });
        } else {
          if (forbiddenMembers.has(name.name)) refuse(`“${name.name}” cannot be read.`, name, 'not-allowed');
          target = this.node({ kind: 'member', target, name, start, end: name.end });
        }
      } else if (this.take('[')) {
        const index = this.expression();
        this.expect(']');
        target = this.node({ kind: 'index', target, index, start, end: this.previousEnd });
      } else if (this.is('{') && (target.kind === 'name' || target.kind === 'member')) {
        refuse('There are no messages; write {"key": value}.', this.token, 'not-allowed');
      } else return target;
    }
  }

  private primary(): Tree {
    const token = this.token;
    const { start, end, value } = token;
    if (token.kind === 'text') return this.leaf({ kind: 'literal', value, start, end });
    if (token.kind === 'integer') return this.leaf({ kind: 'number', value: Number(value), whole: true, start, end });
    if (token.kind === 'number') return this.leaf({ kind: 'number', value: Number(value), whole: false, start, end });
    if (this.take('(')) {
      const inner = this.expression();
      this.expect(')');
      return { ...inner, start, end: this.previousEnd };
    }
    if (this.take('[')) return this.node({ kind: 'list', items: this.list(']'), start, end: this.previousEnd });
    if (this.take('{')) return this.node({ kind: 'map', entries: this.entries(), start, end: this.previousEnd });
    if (token.kind !== 'name') return this.unexpected('a value');
    if (value === 'true' || value === 'false')
      return this.leaf({ kind: 'literal', value: value === 'true', start, end });
    if (value === 'null') return this.leaf({ kind: 'literal', value: null, start, end });
    const name = this.name();
    if (!this.take('(')) return this.node({ kind: 'name', name: value, start, end });
    return this.node({ kind: 'call', name, arguments: this.list(')'), start, end: this.previousEnd });
  }

  private list(close: string): Tree[] {
    const items: Tree[] = [];
    while (!this.take(close)) {
      items.push(this.expression());
      if (!this.is(close)) this.expect(',', close);
    }
    return items;
  }

  private entries(): (readonly [Tree, Tree])[] {
    const entries: (readonly [Tree, Tree])[] = [];
    while (!this.take('}')) {
      const key = this.expression();
      this.expect(':');
      entries.push([key, this.expression()]);
      if (!this.is('}')) this.expect(',', '}');
    }
    return entries;
  }

  private name(): Name {
    const { kind, value, start, end } = this.token;
    if (kind !== 'name') return this.unexpected('a name');
    if (reserved.has(value) || keywords.has(value))
      refuse(`“${value}” is a reserved word of the language.`, this.token);
    this.at++;
    return { name: value, start, end };
  }

  private get token(): Token {
    // The last token is `end`, and nothing reads past it.
    return this.tokens[this.at] as Token;
  }

  private get previousEnd(): number {
    return this.tokens[this.at - 1]?.end ?? 0;
  }

  private is(value: string): boolean {
    const token = this.token;
    return token.value === value && (token.kind === 'sign' || (token.kind === 'name' && value === 'in'));
  }

  private take(sign: string): boolean {
    if (!this.is(sign)) return false;
    this.at++;
    return true;
  }

  private expect(sign: string, or?: string): void {
    if (!this.take(sign)) this.unexpected(or === undefined ? sign : `${sign} or ${or}`);
  }

  private unexpected(wanted: string): never {
    const { kind, value, start, end } = this.token;
    if (kind === 'error') refuse(value, this.token);
    if (kind === 'end') {
      const last = this.tokens[this.at - 1];
      refuse(`The expression stops too early: ${wanted} is missing.`, last ? { start: last.start, end } : this.token);
    }
    const hint =
      value === 'and'
        ? ' Write && for “and”.'
        : value === 'or'
          ? ' Write || for “or”.'
          : value === 'not'
            ? ' Write ! for “not”.'
            : '';
    const written = kind === 'text' ? 'This text' : `“${value}”`;
    return refuse(`${written} cannot stand here; ${wanted} is expected.${hint}`, { start, end });
  }

  private leaf(tree: Tree): Tree {
    this.at++;
    return this.node(tree);
  }

  private node(tree: Tree): Tree {
    if (++this.nodes > maximumNodes) refuse(`An expression has at most ${maximumNodes} parts.`, tree, 'too-large');
    return tree;
  }

  private nested(read: () => Tree): Tree {
    if (++this.depth > maximumDepth)
      refuse(`An expression is nested at most ${maximumDepth} levels deep.`, this.token, 'too-large');
    const tree = read();
    this.depth--;
    return tree;
  }
}
