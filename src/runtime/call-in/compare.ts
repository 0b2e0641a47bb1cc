import { readNumber } from '../../numbers/index.ts';

/** The digits of a number, written internationally; empty when there are none. Reading a number takes a while: ask `lastDigits` first. */
export function comparable(number: string | undefined, defaultCountry: string): string {
  if (number === undefined || number === '') return '';
  return digitsOf(readNumber(number, defaultCountry).e164 ?? number);
}

/** Digits of a text, such as an access code that was keyed. */
export function digitsOf(text: string | undefined): string {
  return text === undefined ? '' : text.replace(/[^0-9]/g, '');
}

/** Digits by which numbers are told apart before they are read. */
const last = 4;

/** As long as this, and without letters or an extension, a number ends in the same digits however it is read. */
const plain = /^\+?[0-9 ().-]*$/;
const leastDigits = 10;

/** The last four digits of what `comparable` gives: numbers that differ in them are different numbers. */
export function lastDigits(number: string | undefined, defaultCountry = 'US'): string {
  const digits = digitsOf(number);
  const isPlain = number !== undefined && digits.length >= leastDigits && plain.test(number);
  return (isPlain ? digits : comparable(number, defaultCountry)).slice(-last);
}
