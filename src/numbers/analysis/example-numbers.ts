import { countrySource } from './country-plans.ts';
import { findNumber } from './source.ts';

/** Digits in orders that give numbers of different kinds. */
const orders: readonly (readonly number[])[] = [
  [2, 5, 0, 1, 3, 4, 6, 7, 8, 9],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
  [4, 1, 7, 3, 0, 9, 2, 6, 5, 8],
];

const countryExamples = new Map<string, readonly string[]>();

/** A few numbers of a country, in E.164; none where nothing is known of it. They need not be in use. */
export function exampleNumbers(country: string): readonly string[] {
  const known = countryExamples.get(country);
  if (known) return known;
  const source = countrySource(country);
  const examples = source ? orders.flatMap((order) => findNumber(source, { order }).number ?? []) : [];
  countryExamples.set(country, examples);
  return examples;
}
