import { useMemo } from 'react';
import { settingsTable } from '../../compiler/resolve-settings.ts';
import { useDesignerState } from '../designer-context.tsx';
import type { Question } from './questions.ts';

/** Queues that have a number rule, by name, with the country that their numbers in national format are read in. */
export function useAssignedQueues(rule: string): Question<'compare'>['queues'] {
  const virtualQueues = useDesignerState(({ workspace }) => workspace.virtualQueues);
  const settings = useDesignerState(({ workspace }) => workspace.callbackSettings);
  return useMemo(() => {
    const table = settingsTable(settings);
    return Object.entries(virtualQueues)
      .filter(([, { numberRule }]) => numberRule === rule)
      .map(([id, { name }]) => {
        const country = table.get(id)?.cells.get('defaultCountry')?.value;
        return { name, ...(typeof country === 'string' ? { defaultCountry: country } : {}) };
      })
      .sort((a, b) => a.name.localeCompare(b.name));
  }, [virtualQueues, settings, rule]);
}
