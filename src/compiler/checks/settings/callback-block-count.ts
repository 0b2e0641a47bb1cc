import { callbackApplicationOf } from './callback-application.ts';
import type { SettingsRowCheck } from './settings-row.ts';

/** The Callback Application does not have exactly one block that carries callbacks out in Initialize (R6). */
export const callbackBlockCount: SettingsRowCheck = {
  code: 'settings/callback-block-count',
  severity: 'warning',
  rule: 'R6',
  blocks: 'publish',
  about: 'The Callback Application has no Callback V2 block in Initialize, or several of them.',
  ofSettingsRow(row, around, find) {
    const application = callbackApplicationOf(row, around);
    if (!application || !row.decides('callbackApplication')) return;
    const count = application.carriesOut.length;
    if (count === 0)
      find(
        'callbackApplication',
        `“${application.name}” has no block in Initialize that carries callbacks out: no customer would be called back.`,
      );
    if (count > 1)
      find(
        'callbackApplication',
        `“${application.name}” has ${count} blocks in Initialize that carry callbacks out: it needs exactly one.`,
      );
  },
};
