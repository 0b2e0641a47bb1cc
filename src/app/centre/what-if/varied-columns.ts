import { type SettingsColumn, settingsColumns } from '../../../designer/settings-table/index.ts';
import type { Configuration } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import type { SettingValue } from './variation.ts';

const kinds: readonly SettingsColumn['kind'][] = ['integer', 'choice', 'boolean'];

/** Columns of CALLBACK_SETTINGS whose value can be tried without anything else being made for it. */
export const variedColumns: readonly SettingsColumn[] = settingsColumns.filter(({ kind }) => kinds.includes(kind));

/** What a queue has in a column, inheritance included; undefined when the queue has no settings or the column is blank. */
export function settingIn({ queues }: Configuration, queue: string, column: string): SettingValue | undefined {
  const settings = queues.find(({ name }) => name === queue)?.settings;
  const value: unknown = settings && own({ ...settings }, column);
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : undefined;
}
