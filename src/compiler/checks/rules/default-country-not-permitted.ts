import type { WorkspaceCheck } from '../check.ts';
import { assigned } from './assigned.ts';

/** Numbers without a country code are read as those of a country to which no callback is permitted. */
export const defaultCountryNotPermitted: WorkspaceCheck = {
  code: 'rules/default-country-not-permitted',
  severity: 'warning',
  about:
    'The number validation rule of a queue does not permit its Default Country: numbers without a country code are refused.',
  ofWorkspace({ workspace }, find) {
    for (const { rule, name, pointer, setting } of assigned(workspace, 'numberRule')) {
      const country = setting('defaultCountry');
      if (country !== undefined && rule.countries.length > 0 && !rule.countries.includes(country))
        find(
          pointer,
          `“${rule.name}” does not permit ${country}, the Default Country of ${name}: customers who give a number without country code get no callback.`,
          { params: { country } },
        );
    }
  },
};
