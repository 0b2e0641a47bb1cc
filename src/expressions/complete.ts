import { own } from '../model/json.ts';
import { check } from './check.ts';
import { signatureOf, summaryOf } from './function-words.ts';
import { type ExpressionFunction, functionsCalled, functionsNamed } from './functions.ts';
import type { Completion, ExpressionType, TypeEnvironment } from './problem.ts';
import { keywords, parse } from './syntax/parse.ts';
import { type Token, tokenize } from './syntax/tokens.ts';

/** What may be written at the cursor, best first. Nothing inside texts, numbers and comments. */
export function completeExpression(text: string, offset: number, environment: TypeEnvironment): readonly Completion[] {
  const tokens = tokenize(text);
  const inside = tokens.find((token) => token.start < offset && (offset < token.end || isOpenEnded(token, offset)));
  if (inside && inside.kind !== 'name' && inside.kind !== 'sign') return [];
  const word = tokens.find((token) => token.kind === 'name' && token.start < offset && offset <= token.end);
  const from = word?.start ?? offset;
  const to = word?.end ?? offset;
  const before = tokens.filter((token) => token.kind !== 'comment' && token.kind !== 'end' && token.end <= from);
  const called = text.slice(to).trimStart().startsWith('(');
  const dot = before.at(-1);
  const offers =
    dot?.kind === 'sign' && dot.value === '.'
      ? methods(receiverType(text, before.slice(0, -1), environment), called)
      : plain(environment, called);
  return ranked(
    offers.map((offer) => ({ ...offer, from, to })),
    text.slice(from, offset),
  );
}

/** What stands at the cursor, for a hover; undefined where there is nothing to say. */
export function explainExpression(
  text: string,
  offset: number,
  environment: TypeEnvironment,
): { readonly start: number; readonly end: number; readonly title: string; readonly text: string } | undefined {
  const tokens = tokenize(text).filter((token) => token.kind !== 'comment');
  const index = tokens.findIndex((token) => token.kind === 'name' && token.start <= offset && offset <= token.end);
  const token = tokens[index];
  if (!token || keywords.has(token.value)) return undefined;
  const { value: name, start, end } = token;
  const member = isSign(tokens[index - 1], '.');
  if (isSign(tokens[index + 1], '(')) {
    const [found] = functionsNamed(name, member);
    return found && { start, end, title: signatureOf(found), text: summaryOf(found) };
  }
  if (member) return { start, end, title: name, text: 'Member of an object; its type is known only while running.' };
  const type = own(environment.variables, name);
  if (type === undefined) return { start, end, title: name, text: 'There is no variable of this name.' };
  return { start, end, title: `${name}: ${type}`, text: `Variable. isSet(${name}) tells whether it has a value.` };
}

type Offer = Omit<Completion, 'from' | 'to'>;

function plain(environment: TypeEnvironment, called: boolean): Offer[] {
  const variables = Object.keys(environment.variables).map(
    (name): Offer => ({
      label: name,
      kind: 'variable',
      detail: own(environment.variables, name) ?? 'any',
      insert: name,
    }),
  );
  const words = [...keywords].map((word): Offer => ({ label: word, kind: 'keyword', detail: 'keyword', insert: word }));
  return [...variables, ...functionsCalled(false).map((each) => offerOf(each, called)), ...words];
}

function methods(type: ExpressionType, called: boolean): Offer[] {
  return functionsCalled(true)
    .filter((each) => type === 'any' || each.receiver?.includes(type))
    .map((each) => offerOf(each, called));
}

function offerOf(found: Omit<ExpressionFunction, 'run'>, called: boolean): Offer {
  const { name, parameters } = found;
  const insert = called ? name : parameters.length === 0 ? `${name}()` : `${name}(`;
  return { label: name, kind: 'function', detail: signatureOf(found), description: summaryOf(found), insert };
}

/** Type of the value that ends right before the dot: names, members, calls, texts and brackets, read backwards. */
function receiverType(text: string, before: readonly Token[], environment: TypeEnvironment): ExpressionType {
  const end = before.at(-1)?.end;
  if (end === undefined) return 'any';
  let start = end;
  let depth = 0;
  for (let index = before.length - 1; index >= 0; index--) {
    const token = before[index] as Token; // the index is within the list
    const isSignToken = token.kind === 'sign';
    if (isSignToken && [')', ']', '}'].includes(token.value)) depth++;
    else if (isSignToken && ['(', '[', '{'].includes(token.value)) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && isSignToken && token.value !== '.') break;
    start = token.start;
    const previous = before[index - 1];
    if (depth === 0 && !isSignToken && !isSign(previous, '.')) break;
    if (depth === 0 && isSignToken && ['(', '[', '{'].includes(token.value) && previous?.kind !== 'name') {
      if (!isSign(previous, ']') && !isSign(previous, ')')) break;
    }
  }
  const { tree } = parse(text.slice(start, end));
  return tree ? check(tree, environment.variables).type : 'any';
}

function ranked(offers: readonly Completion[], typed: string): Completion[] {
  const wanted = typed.toLowerCase();
  const starting = offers.filter((offer) => offer.label.toLowerCase().startsWith(wanted));
  const containing = offers.filter(
    (offer) => wanted.length > 1 && !starting.includes(offer) && offer.label.toLowerCase().includes(wanted),
  );
  return [...starting, ...containing];
}

function isOpenEnded(token: Token, offset: number): boolean {
  return (
    (token.kind === 'comment' || token.kind === 'error' || token.kind === 'integer' || token.kind === 'number') &&
    token.end === offset
  );
}

function isSign(token: Token | undefined, value: string): boolean {
  return token?.kind === 'sign' && token.value === value;
}
