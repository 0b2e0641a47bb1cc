import type { FaultCode } from '../../model/pattern/tree.ts';

/** What to do about a text that is no pattern. */
export interface Hint {
  /** It uses what no bound can be given for. */
  readonly isBound: boolean;
  /** What to write instead, as a sentence; absent where the fault says it. */
  readonly hint?: string;
}

const unbound: Partial<Record<FaultCode, string>> = {
  'look-around': 'Write the numbers that are meant themselves: ^1(20[0-8]|2[1-9]) instead of ^1(?!209)2.',
  'back-reference': 'Write the repeated digits out: (11|22|33) instead of ([123])\\1.',
  possessive: 'Leave the second + away: a number is never gone through twice here.',
  'atomic-group': 'Write (…) instead: a number is never gone through twice here.',
};

const others: Partial<Record<FaultCode, string>> = {
  flags: 'Leave the flags away: digits have no capital letters.',
  'word-boundary': 'Write ^ for the start of the number and $ for its end.',
  'unicode-class': 'Write [0-9] for a digit.',
  'repeat-limit': 'A number has fifteen digits at most.',
  size: 'A number has fifteen digits at most: smaller repetitions find the same numbers.',
  nesting: 'A pattern with fewer brackets finds the same numbers.',
  'double-repeat': 'One of + * ? and {…} is enough.',
  'unclosed-group': 'Write \\( for a bracket itself, though numbers are compared without brackets.',
  'unopened-group': 'Write \\) for a bracket itself, though numbers are compared without brackets.',
  'class-order': 'Write the smaller digit first, as in [2-9].',
};

/** What helps against a fault. */
export function hintFor(code: FaultCode, pattern: string): Hint {
  const known = unbound[code];
  if (known !== undefined) return { isBound: true, hint: known };
  if (code === 'nothing-to-repeat' && pattern.startsWith('+'))
    return { isBound: false, hint: `Write \\+ for the plus of a number, or leave it away: ^${digitsOf(pattern)}.` };
  if (code === 'nothing-to-repeat' && pattern.startsWith('*'))
    return { isBound: false, hint: `Leave the * away: ${digitsOf(pattern)} is found anywhere in a number.` };
  const hint = others[code];
  return hint === undefined ? { isBound: false } : { isBound: false, hint };
}

function digitsOf(pattern: string): string {
  return /[0-9]{1,15}/.exec(pattern)?.[0] ?? '1234';
}
