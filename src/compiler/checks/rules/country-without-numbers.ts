import type { NumberRule } from '../../../generated/types.ts';
import { toPointer } from '../../../model/pointer.ts';
import { readAs } from '../../../numbers/index.ts';
import type { WorkspaceCheck } from '../check.ts';
import { oncePer } from './once-per.ts';

/** A permitted country whose numbers are counted to another one, which is not permitted. */
export const countryWithoutNumbers: WorkspaceCheck = {
  code: 'rules/country-without-numbers',
  severity: 'warning',
  about:
    'All numbers of a permitted country are read as those of another that is not permitted, so callbacks to it are refused.',
  ofWorkspace({ workspace: { numberRules } }, find) {
    for (const [id, rule] of Object.entries(numberRules))
      for (const { index, country, reading } of ownless(rule))
        find(
          toPointer(['numberRules', id, 'countries', String(index)]),
          `Numbers of ${country} cannot be told from those of ${reading}, which “${rule.name}” does not permit: ${
            ownless(rule).length === rule.countries.length ? 'every callback is refused' : 'callbacks there are refused'
          }. Permit ${reading}, too.`,
          { params: { country, readAs: reading } },
        );
  },
};

const ownless = oncePer(({ countries }: NumberRule) =>
  countries.flatMap((country, index) => {
    const reading = readAs(country);
    return reading === undefined || countries.includes(reading) ? [] : [{ index, country, reading }];
  }),
);
