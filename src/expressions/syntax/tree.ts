/** A stretch of the expression's text, in UTF-16 units; `end` lies behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/' | '%';

/** The parsed form of an expression: the grammar of CEL without bytes, unsigned numbers, messages and comprehensions. */
export type Tree = Span &
  (
    | { readonly kind: 'literal'; readonly value: string | boolean | null }
    | { readonly kind: 'number'; readonly value: number; readonly whole: boolean }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'member'; readonly target: Tree; readonly name: Name }
    | { readonly kind: 'index'; readonly target: Tree; readonly index: Tree }
    | { readonly kind: 'call'; readonly name: Name; readonly target?: Tree; readonly arguments: readonly Tree[] }
    | { readonly kind: 'list'; readonly items: readonly Tree[] }
    | { readonly kind: 'map'; readonly entries: readonly (readonly [Tree, Tree])[] }
    | { readonly kind: 'unary'; readonly operator: '!' | '-'; readonly operand: Tree }
    | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Tree; readonly right: Tree }
    | { readonly kind: 'conditional'; readonly test: Tree; readonly yes: Tree; readonly no: Tree }
  );

/** A name with its own place inside a larger expression. */
export interface Name extends Span {
  readonly name: string;
}

/** Names that would reach a prototype; they are refused wherever a member is named. */
export const forbiddenMembers: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
