import { isCountry } from '../../../numbers/index.ts';
import type { SettingsRowCheck } from './settings-row.ts';

/** Numbers are checked without a country to read them by (R18). */
export const missingDefaultCountry: SettingsRowCheck = {
  code: 'settings/missing-default-country',
  severity: 'error',
  rule: 'R18',
  blocks: 'save',
  about: 'Numbers are checked, but the Default Country is missing or unknown, so national numbers are refused.',
  ofSettingsRow({ decides, value }, _, find) {
    if (!decides('defaultCountry', 'disallowImpossible', 'disallowPremium')) return;
    if (!value('disallowImpossible') && !value('disallowPremium')) return;
    const country = value('defaultCountry');
    if (country === undefined || !isCountry(country))
      find(
        'defaultCountry',
        country === undefined
          ? 'The Default Country must be filled in while numbers are checked: national numbers could not be read.'
          : `“${country}” is no country: numbers in national format could not be read.`,
      );
  },
};
