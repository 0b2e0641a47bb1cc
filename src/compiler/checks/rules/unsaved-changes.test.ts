import { expect, it } from 'vitest';
import { commands } from '../../../designer/commands/index.ts';
import { findings } from '../little-workspace.suite.ts';
import { groupOf } from './little-rules.suite.ts';

it('hints at what is not saved, and saves it', () => {
  const found = findings(
    {
      numberRules: {
        n: { name: 'N', countries: [], blockedPatterns: [], draft: { countries: [], blockedPatterns: ['1'] } },
      },
      capacityRules: { c: { name: 'C', timeslotLength: 60, week: {}, draft: { timeslotLength: 30, week: {} } } },
      regionAffinityRules: {
        a: { name: 'A', preferred: [], fallback: [], draft: { preferred: ['x'], fallback: [] } },
        saved: { name: 'Saved', preferred: [], fallback: [] },
      },
      callInGroups: { g: { ...groupOf('G', '+11'), draft: groupOf('G', '+12') } },
    },
    'rules/unsaved-changes',
  );
  expect(found.map(({ at, severity, fix }) => [at, severity, fix?.command, fix?.arguments])).toEqual([
    ['/callInGroups/g', 'hint', 'save-call-in-group', { group: 'g' }],
    ['/capacityRules/c', 'hint', 'save-capacity-rule', { rule: 'c' }],
    ['/numberRules/n', 'hint', 'save-number-rule', { rule: 'n' }],
    ['/regionAffinityRules/a', 'hint', 'save-region-affinity-rule', { rule: 'a' }],
  ]);
  for (const { fix } of found) expect(commands.map(({ name }) => name)).toContain(fix?.command);
});
