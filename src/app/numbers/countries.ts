import { countryList } from '../../numbers/index.ts';

/** A country as people read it. */
export interface NamedCountry {
  readonly code: string;
  readonly name: string;
  readonly callingCode: string;
  /** Two letters that most systems draw as a flag. */
  readonly flag: string;
  /** Code of the country whose territory it is. */
  readonly territoryOf?: string;
  /** What a search looks at. */
  readonly searched: string;
}

const regions = new Intl.DisplayNames('en', { type: 'region' });
const flagA = 0x1f1e6;

/** All countries that can be permitted, by their names. */
export const countries: readonly NamedCountry[] = countryList()
  .map(({ code, callingCode, territoryOf }) => {
    const name = countryName(code);
    const parent = territoryOf === undefined ? '' : `${countryName(territoryOf)} ${territoryOf}`;
    return {
      ...{ code, name, callingCode, ...(territoryOf === undefined ? {} : { territoryOf }) },
      flag: String.fromCodePoint(...[...code].map((letter) => flagA + letter.charCodeAt(0) - 65)),
      searched: plain(`${name} ${code} +${callingCode} ${callingCode} ${parent}`),
    };
  })
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

const byCode = new Map(countries.map((country) => [country.code, country]));

/** A country by its code; undefined where its numbers cannot be read. */
export function countryOf(code: string): NamedCountry | undefined {
  return byCode.get(code);
}

/** A country's name in English; the code where it has none. */
export function countryName(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * Countries in whose name, codes or territory the words of a search begin. The one with the text as its code stands first, then
 * those whose names begin with it.
 */
export function searchCountries(query: string): readonly NamedCountry[] {
  const wanted = plain(query).trim();
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return countries;
  const rank = ({ code, name }: NamedCountry) =>
    code.toLowerCase() === wanted ? 0 : plain(name).startsWith(wanted) ? 1 : 2;
  return countries
    .filter(({ searched }) => words.every((word) => ` ${searched}`.includes(` ${word}`)))
    .sort((a, b) => rank(a) - rank(b));
}

/** Names of some countries, for sentences. */
export function namesOf(codes: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(codes.map((code) => [code, countryName(code)]));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
