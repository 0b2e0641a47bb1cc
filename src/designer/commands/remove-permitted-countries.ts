import type { Command } from '../designer.ts';
import { nameOf } from '../objects.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { numberRules } from '../rule-kinds.ts';

/** Permits callbacks to countries no more. Blocked patterns stay, even after the last country. */
export const removePermittedCountries: Command<{ readonly rule: string; readonly countries: readonly string[] }> = {
  name: 'remove-permitted-countries',
  label: (workspace, { rule, countries }) =>
    `Remove ${countries.length === 1 ? countries[0] : `${countries.length} countries`} from “${nameOf(workspace.numberRules, rule)}”`,
  refuse: (workspace, { rule, countries }) =>
    refuseEdit(workspace, numberRules, rule, (content) => {
      const permitted = content.countries;
      return countries.some((country) => permitted.includes(country))
        ? undefined
        : 'Choose a country that is permitted.';
    }),
  change: (workspace, { rule, countries }) =>
    editRule(workspace, numberRules, rule, (content) => ({
      ...content,
      countries: content.countries.filter((country) => !countries.includes(country)),
    })),
};
