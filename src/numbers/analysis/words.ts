import type { CharacterSet } from '../../model/pattern/character-set.ts';
import { contains } from '../../model/pattern/character-set.ts';
import type { PatternTree } from '../../model/pattern/tree.ts';

/** Alternatives told one by one. */
const mostTold = 5;
const longestPhrase = 240;

/** What a part of a pattern stands for, as a phrase: “the digits 1234”, “one or more digits”. */
export function phraseOf(tree: PatternTree): string {
  return cut(phrase(tree));
}

function phrase(tree: PatternTree): string {
  switch (tree.kind) {
    case 'start':
      return 'the start of the number';
    case 'end':
      return 'the end of the number';
    case 'set':
      return setPhrase(tree.set);
    case 'sequence':
      return phraseOfSequence(tree.parts);
    case 'choice': {
      const told = tree.options.slice(0, mostTold).map(optionPhrase);
      const rest = tree.options.length - told.length;
      return rest > 0 ? `one of ${told.join(', ')} and ${rest} more` : `either ${listed(told, 'or')}`;
    }
    case 'repeat':
      return repeatPhrase(tree);
  }
}

/** An option of several parts stands in brackets: it must be clear where it ends. */
function optionPhrase(option: PatternTree): string {
  const told = phraseOf(option);
  return option.kind === 'sequence' && runsOf(option.parts).length > 1 ? `(${told})` : told;
}

/** What parts one after the other stand for; digits side by side are told as one number. */
export function phraseOfSequence(parts: readonly PatternTree[]): string {
  const told = runsOf(parts).map(({ digits, parts: [part] }) => digits ?? (part ? phraseOf(part) : ''));
  return told.length === 0 ? 'nothing' : cut(told.join(', then '));
}

/** Neighbouring parts told together: literal digits side by side, or a part by itself. */
export interface Run {
  readonly digits?: string;
  readonly parts: readonly PatternTree[];
}

/** The parts of a sequence as they are told. */
export function runsOf(parts: readonly PatternTree[]): readonly Run[] {
  const runs: { digits?: string; parts: PatternTree[] }[] = [];
  for (const part of parts) {
    const digit = part.kind === 'set' ? literalOf(part.set) : undefined;
    const last = runs.at(-1);
    if (digit !== undefined && last?.digits !== undefined) {
      last.digits += digit;
      last.parts.push(part);
    } else runs.push(digit === undefined ? { parts: [part] } : { digits: digit, parts: [part] });
  }
  return runs;
}

/** The digit or plus that a set is alone; undefined for other sets. */
function literalOf(set: CharacterSet): string | undefined {
  const code = set.length === 2 && set[0] === set[1] ? set[0] : undefined;
  return code !== undefined && (code === 43 || (code >= 48 && code <= 57)) ? String.fromCharCode(code) : undefined;
}

function setPhrase(set: CharacterSet): string {
  const literal = literalOf(set);
  if (literal !== undefined) return literal === '+' ? 'the plus' : literal;
  const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => contains(set, 48 + digit));
  const hasPlus = contains(set, 43);
  const [only, second] = set;
  if (digits.length === 0 && !hasPlus)
    return only !== undefined && only === second && set.length === 2
      ? `“${String.fromCodePoint(only)}”, which no number has`
      : 'a character that no number has';
  if (digits.length === 0) return 'the plus';
  const told = digitsPhrase(digits);
  return hasPlus && digits.length < 10 ? `${told}, or the plus` : told;
}

function digitsPhrase(digits: readonly number[]): string {
  if (digits.length === 10) return 'a digit';
  const [first = 0] = digits;
  const last = digits.at(-1) ?? first;
  if (digits.length >= 7) {
    const missing = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => !digits.includes(digit));
    if (last - first + 1 !== digits.length) return `a digit other than ${listed(missing.map(String), 'and')}`;
  }
  if (digits.length > 2 && last - first + 1 === digits.length) return `a digit from ${first} to ${last}`;
  return listed(digits.map(String), 'or');
}

function repeatPhrase({ part, least, most }: PatternTree & { kind: 'repeat' }): string {
  const isAnyDigit = part.kind === 'set' && setPhrase(part.set) === 'a digit';
  const isEndless = most === Number.POSITIVE_INFINITY;
  if (most === 0) return 'nothing';
  if (isAnyDigit) {
    if (least === 0)
      return isEndless ? 'any number of digits' : most === 1 ? 'perhaps a digit' : `up to ${most} digits`;
    if (isEndless) return least === 1 ? 'one or more digits' : `${least} or more digits`;
    return least === most ? `${least} ${least === 1 ? 'digit' : 'digits'}` : `${least} to ${most} digits`;
  }
  const told = part.kind === 'set' ? setPhrase(part.set) : `(${phraseOf(part)})`;
  if (least === 0)
    return isEndless
      ? `${told} any number of times or not at all`
      : most === 1
        ? `perhaps ${told}`
        : `${told} up to ${most} times`;
  if (isEndless) return least === 1 ? `${told} once or more` : `${told} ${least} or more times`;
  return least === most ? `${told} ${least === 1 ? 'once' : `${least} times`}` : `${told} ${least} to ${most} times`;
}

function listed(words: readonly string[], last: 'or' | 'and'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

function cut(text: string): string {
  return text.length > longestPhrase ? `${text.slice(0, longestPhrase)}…` : text;
}
