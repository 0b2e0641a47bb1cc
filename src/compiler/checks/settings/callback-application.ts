import type { SettingsRowView } from './settings-row.ts';
import type { CallbackFacts, SettingsSurroundings } from './surroundings.ts';

/** The application that carries the row's callbacks out; undefined when there is none of type Callback. */
export function callbackApplicationOf(
  { value }: SettingsRowView,
  { applications }: SettingsSurroundings,
): CallbackFacts | undefined {
  const found = applications.get(value('callbackApplication') ?? '');
  return found?.type === 'callback' ? found : undefined;
}
