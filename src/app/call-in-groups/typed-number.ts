/** What people put between the digits of a number, as on the screen: blanks, hyphens, points, brackets. */
const written = /[\s\u00a0\u2010-\u2015().\-/]/g;

/** A number as it was typed or copied from somewhere, without what is only there to be read: `+1 212-555-0123` is +12125550123. */
export function typedNumber(text: string): string {
  const number = text.replaceAll(written, '');
  return /^\+?[0-9]+$/.test(number) ? number : text.trim();
}
