import type { WorkspaceCheck } from '../check.ts';
import { assigned } from './assigned.ts';

/** A queue whose number validation rule was never saved with a country. */
export const noPermittedCountry: WorkspaceCheck = {
  code: 'rules/no-permitted-country',
  severity: 'error',
  about: 'The number validation rule of a queue permits no country, so every callback is refused.',
  ofWorkspace({ workspace }, find) {
    for (const { rule, name, pointer } of assigned(workspace, 'numberRule'))
      if (rule.countries.length === 0)
        find(pointer, `“${rule.name}” permits no country: every callback of ${name} is refused.`);
  },
};
