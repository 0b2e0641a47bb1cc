import { countryList } from '../countries.ts';
import { sharersOf } from './country-plans.ts';
import { exampleNumbers } from './example-numbers.ts';

const known = new Map<string, string | undefined>();

/**
 * The other country to which all numbers of a country are counted, because nothing in the digits tells them apart (EH: MA).
 * Undefined where it has numbers of its own, or nothing is known of it.
 */
export function readAs(country: string): string | undefined {
  if (!known.has(country)) known.set(country, findReadAs(country));
  return known.get(country);
}

function findReadAs(country: string): string | undefined {
  const callingCode = countryList().find(({ code }) => code === country)?.callingCode;
  const main = callingCode === undefined ? undefined : sharersOf(callingCode)[0];
  return main === country || exampleNumbers(country).length > 0 ? undefined : main;
}
