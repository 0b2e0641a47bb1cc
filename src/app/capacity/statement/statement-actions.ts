import type { CapacityPlan } from '../../../generated/types.ts';
import type { GridAction } from '../../../ui/grid/grid-types.ts';
import { copyStatement, pasteStatement } from './statement-paste.ts';

/** What the calendar's context menu offers for the statement of a whole rule. */
export function statementActions(rule: string, name: string, { week }: CapacityPlan): readonly GridAction[] {
  return [
    { id: 'copy-statement', label: 'Copy as JSON', run: () => void copyStatement(name, week) },
    { id: 'paste-statement', label: 'Paste capacity statement…', run: () => void pasteStatement(rule) },
  ];
}
