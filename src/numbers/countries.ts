import { callingCodeOf, knownCountries } from './analysis/country-plans.ts';

/** A country whose numbers can be permitted. */
export interface Country {
  /** ISO 3166 alpha-2. */
  readonly code: string;
  /** Without a plus. Countries may share one: their numbers are told apart by the digits that follow. */
  readonly callingCode: string;
  /** The country it is a territory, dependency or special region of, where it has a code of its own. */
  readonly territoryOf?: string;
}

/** Which territories have a country code of their own (ISO 3166-1, and the statutes of the territories). */
const territories: Readonly<Record<string, readonly string[]>> = {
  AU: ['CC', 'CX', 'NF'],
  CN: ['HK', 'MO'],
  DK: ['FO', 'GL'],
  FI: ['AX'],
  FR: ['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'WF', 'YT'],
  GB: ['AC', 'AI', 'BM', 'FK', 'GG', 'GI', 'IM', 'IO', 'JE', 'KY', 'MS', 'SH', 'TA', 'TC', 'VG'],
  NL: ['AW', 'BQ', 'CW', 'SX'],
  NO: ['SJ'],
  NZ: ['CK', 'NU', 'TK'],
  US: ['AS', 'GU', 'MP', 'PR', 'VI'],
};

const parents = new Map(
  Object.entries(territories).flatMap(([country, its]) => its.map((each) => [each, country] as const)),
);

let list: readonly Country[] | undefined;

/** All countries whose numbers can be read, by their codes. A territory is permitted by itself, not with its country. */
export function countryList(): readonly Country[] {
  list ??= [...knownCountries].sort().map((code) => {
    const territoryOf = parents.get(code);
    return { code, callingCode: callingCodeOf(code) ?? '', ...(territoryOf === undefined ? {} : { territoryOf }) };
  });
  return list;
}
