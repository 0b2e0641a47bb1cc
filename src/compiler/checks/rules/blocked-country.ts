import type { NumberRule } from '../../../generated/types.ts';
import { toPointer } from '../../../model/pointer.ts';
import { countryList } from '../../../numbers/index.ts';
import type { WorkspaceCheck } from '../check.ts';
import { oncePer } from './once-per.ts';

const mostTold = 20;

/**
 * A blocked pattern that is a country code, or the beginning of one, or matches everything: a permitted country is blocked whole.
 * Only what a glance at the pattern tells; the page of the rules looks at every pattern exactly.
 */
export const blockedCountry: WorkspaceCheck = {
  code: 'rules/blocked-country',
  severity: 'warning',
  about: 'A blocked pattern matches every number of a permitted country, so no callback to it is made.',
  ofWorkspace({ workspace: { numberRules } }, find) {
    for (const [id, rule] of Object.entries(numberRules))
      for (const { index, countries } of blocked(rule))
        find(
          toPointer(['numberRules', id, 'blockedPatterns', String(index)]),
          `${rule.blockedPatterns[index]} blocks every number of ${words(countries, rule)}: no callback to there is made.`,
          { params: { countries } },
        );
  },
};

/** `^\+1`, `^1[0-9]+`, `^1.*$`: the digits that a blocked number begins with, none for every number. */
const prefix = /^\^(?:\\\+)?([0-9]{0,4})(?:(?:\[0-9\]|\\d|\.)[+*]\$?)?$/;
/** `.*`, `[0-9]$`, `^.`: what every number has. */
const everything = /^(?:(?:\.|\[0-9\]|\\d)[+*]?\$?|\^(?:\.|\[0-9\]|\\d))$/;

const blocked = oncePer(({ countries, blockedPatterns }: NumberRule) => {
  const permitted = new Set(countries);
  const codes = countryList().filter(({ code }) => permitted.has(code));
  const found: { readonly index: number; readonly countries: string[] }[] = [];
  for (const [index, pattern] of blockedPatterns.entries()) {
    const digits = everything.test(pattern) ? '' : prefix.exec(pattern)?.[1];
    if (digits === undefined) continue;
    const whole = codes.filter(({ callingCode }) => callingCode.startsWith(digits)).map(({ code }) => code);
    if (whole.length > 0) found.push({ index, countries: whole });
    if (found.length >= mostTold) break;
  }
  return found;
});

function words(ones: readonly string[], { countries }: NumberRule): string {
  if (ones.length === countries.length && ones.length > 1) return 'all permitted countries';
  return ones.length > 4 ? `${ones.slice(0, 4).join(', ')} and ${ones.length - 4} more` : ones.join(', ');
}
