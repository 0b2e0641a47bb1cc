import type { Json } from '../generated/types.ts';

/** Why an expression has no value for the variables at hand. Thrown inside this folder only, and cheap: it records no stack. */
export class Failure {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** Ends the evaluation with a reason for the trace. */
export function fail(message: string): never {
  throw new Failure(message);
}

/** Longest text an expression may make, in UTF-16 units. */
export const maximumText = 65_536;
/** Longest list an expression may make. */
export const maximumItems = 10_000;

/** Refuses to make a text of that length, before it is made. */
export function checkTextLength(length: number): void {
  if (length > maximumText) fail(`The text would be longer than ${maximumText} characters.`);
}

/** Refuses to make a list of that length, before it is made. */
export function checkItems(count: number): void {
  if (count > maximumItems) fail(`The list would have more than ${maximumItems} items.`);
}

/** What a value is, in the words of the variable types. */
export function nameOfType(value: Json): string {
  if (value === null) return 'no value';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
