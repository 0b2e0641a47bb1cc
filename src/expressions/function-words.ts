import { own } from '../model/json.ts';
import type { ExpressionFunction } from './functions.ts';

/** What a function does, by its name; those called on a value have a dot before it. */
const summaries: Readonly<Record<string, string>> = {
  size: 'Number of characters of a text, items of a list or keys of an object.',
  int: 'The whole number a text stands for, or a number without its fraction.',
  double: 'The number a text stands for.',
  string: 'The value as text.',
  digits: 'Only the digits of a text: digits("+1 (212) 555-0123") is "12125550123".',
  isSet: 'True when there is a value: the variable is set, and every member on the way exists.',
  has: 'True when the object has that member.',
  '.size': 'Number of characters, items or keys.',
  '.substring': 'The characters from start up to, not including, end; counting begins at 0.',
  '.charAt': 'The character at that place; counting begins at 0.',
  '.indexOf': 'Where the other text begins in this one, counting from 0; -1 when it does not occur.',
  '.replace': 'The text with every occurrence replaced.',
  '.split': 'The parts of the text between separators.',
  '.join': 'The texts of the list one after the other, with the separator between them.',
  '.matches': 'True when the RE2 pattern is found in the text; ^ and $ tie it to the ends.',
  '.contains': 'True when the other text occurs in this one.',
  '.startsWith': 'True when the text begins with the other.',
  '.endsWith': 'True when the text ends with the other.',
  '.lowerAscii': 'The text with A–Z made small.',
  '.upperAscii': 'The text with a–z made large.',
  '.trim': 'The text without spaces at both ends.',
};

/** One sentence for completion and hover, apart from the functions so that a runtime carries none of it. */
export function summaryOf({ name, receiver }: Omit<ExpressionFunction, 'run'>): string {
  return own(summaries, receiver ? `.${name}` : name) ?? '';
}

/** `substring(start: integer, end?: integer) → string`. */
export function signatureOf({ name, parameters, returns }: Omit<ExpressionFunction, 'run'>): string {
  const given = parameters.map((each) => `${each.name}${each.optional ? '?' : ''}: ${each.types.join(' | ')}`);
  return `${name}(${given.join(', ')}) → ${returns}`;
}
