import { type CharacterSet, without } from './character-set.ts';
import type { FaultCode } from './tree.ts';

const digit: CharacterSet = [48, 57];
const word: CharacterSet = [48, 57, 65, 90, 95, 95, 97, 122];
const space: CharacterSet = [9, 10, 12, 13, 32, 32];
/** What \d and its like stand for, by their letters. */
export const shorthands: Readonly<Record<string, CharacterSet>> = {
  d: digit,
  w: word,
  s: space,
  D: without(digit),
  W: without(word),
  S: without(space),
};
/** Classes written as [:digit:], by their names. */
export const namedClasses: Readonly<Record<string, CharacterSet>> = {
  digit,
  word,
  space: [9, 13, 32, 32],
  alpha: [65, 90, 97, 122],
  alnum: [48, 57, 65, 90, 97, 122],
  upper: [65, 90],
  lower: [97, 122],
  xdigit: [48, 57, 65, 70, 97, 102],
  punct: [33, 47, 58, 64, 91, 96, 123, 126],
};
/** Control characters, by the letters behind a backslash. */
export const controls: Readonly<Record<string, number>> = { a: 7, t: 9, n: 10, v: 11, f: 12, r: 13 };
/** Letters behind a backslash that mean something elsewhere, and why they do not here. */
export const beyond: Readonly<Record<string, readonly [FaultCode, string]>> = {
  b: ['word-boundary', 'word boundaries are not in the language'],
  B: ['word-boundary', 'word boundaries are not in the language'],
  p: ['unicode-class', 'classes of Unicode are not in the language'],
  P: ['unicode-class', 'classes of Unicode are not in the language'],
  k: ['back-reference', 'back references have no bound and are not in the language'],
};
/** How groups begin that mean something elsewhere, and why they do not here. */
export const foreignGroups: readonly (readonly [start: string, FaultCode, string])[] = [
  ['?=', 'look-around', 'look-ahead has no bound and is not in the language'],
  ['?!', 'look-around', 'look-ahead has no bound and is not in the language'],
  ['?<=', 'look-around', 'look-behind has no bound and is not in the language'],
  ['?<!', 'look-around', 'look-behind has no bound and is not in the language'],
  ['?>', 'atomic-group', 'atomic groups are not in the language'],
];
