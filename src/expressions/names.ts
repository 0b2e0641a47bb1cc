import { keywords } from './syntax/parse.ts';
import { type Token, tokenize } from './syntax/tokens.ts';

/** A variable's name where it stands in an expression. */
export interface VariablePlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** All places where a variable is named, in the order of the text; works for half-written expressions too. */
export function variablesIn(text: string): readonly VariablePlace[] {
  const tokens = tokenize(text).filter((token) => token.kind !== 'comment');
  return tokens
    .filter((token, index) => isVariable(token, tokens[index - 1], tokens[index + 1]))
    .map(({ value, start, end }) => ({ name: value, start, end }));
}

/** The text with a variable renamed wherever it is named; members, functions, texts and comments stay. */
export function renameVariable(text: string, from: string, to: string): string {
  let renamed = '';
  let at = 0;
  for (const { name, start, end } of variablesIn(text)) {
    if (name !== from) continue;
    renamed += text.slice(at, start) + to;
    at = end;
  }
  return renamed + text.slice(at);
}

function isVariable(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  return (
    token.kind === 'name' &&
    !keywords.has(token.value) &&
    !(before?.kind === 'sign' && before.value === '.') &&
    !(after?.kind === 'sign' && after.value === '(')
  );
}
