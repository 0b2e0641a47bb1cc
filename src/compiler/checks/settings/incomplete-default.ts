import { callbackSettingsSchema } from '../../../generated/schemas.ts';
import type { SettingsTableCheck } from './settings-row.ts';

const needed = ['callbackApplication', 'businessHours', 'skillExpression'] as const;

/** The DEFAULT row lacks what every row may need from it (R4). A table without rows needs nothing yet. */
export const incompleteDefault: SettingsTableCheck = {
  code: 'settings/incomplete-default',
  severity: 'error',
  rule: 'R4',
  blocks: 'save',
  about: 'The DEFAULT row lacks its Callback Application, Business Hours or Skill Expression.',
  ofSettingsTable(table, find) {
    if (Object.keys(table.rows).length === 0) return;
    for (const column of needed)
      if (!table.default[column])
        find(
          undefined,
          column,
          `The DEFAULT row needs a ${callbackSettingsSchema.properties?.[column]?.title ?? column}: rows that leave it blank would have none.`,
        );
  },
};
