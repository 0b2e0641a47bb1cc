import type { Command } from '../designer.ts';
import { refuseCountry } from '../number-values.ts';
import { nameOf } from '../objects.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { numberRules } from '../rule-kinds.ts';

/** Permits callbacks to countries, ISO 3166 alpha-2. Those that are permitted already are passed over. */
export const addPermittedCountries: Command<{ readonly rule: string; readonly countries: readonly string[] }> = {
  name: 'add-permitted-countries',
  label: (workspace, { rule, countries }) =>
    `Permit ${countries.length === 1 ? countries[0] : `${countries.length} countries`} in “${nameOf(workspace.numberRules, rule)}”`,
  refuse: (workspace, { rule, countries }) =>
    refuseEdit(workspace, numberRules, rule, (content) => {
      for (const country of countries) {
        const refused = refuseCountry(country);
        if (refused !== undefined) return refused;
      }
      const permitted = content.countries;
      return countries.every((country) => permitted.includes(country))
        ? 'Choose a country that is not permitted yet.'
        : undefined;
    }),
  change: (workspace, { rule, countries }) =>
    editRule(workspace, numberRules, rule, (content) => ({
      ...content,
      countries: [...new Set([...content.countries, ...countries])],
    })),
};
