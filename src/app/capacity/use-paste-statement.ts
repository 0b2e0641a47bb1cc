import { useCallback } from 'react';
import { parseCapacityStatement } from '../../calendar/index.ts';
import { pasteCapacityStatement, setCapacityCells } from '../../designer/index.ts';
import { contentOf, rulesIn } from '../../designer/rules.ts';
import { own } from '../../model/json.ts';
import type { WeekCell } from '../../ui/week-grid/index.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone, showRefusal } from '../dispatch.ts';
import { statementCells } from './capacity-week.ts';

/**
 * Takes a capacity statement that was pasted into the calendar of a rule. With cells selected, only they get what the statement says
 * about them; without, it means the whole rule (guide).
 */
export function usePasteStatement(rule: string): (text: string, cells: readonly WeekCell[]) => void {
  const designer = useDesigner();
  return useCallback(
    (text, cells) => {
      const found = own(rulesIn(designer.store.getState().workspace, 'capacityRules'), rule);
      if (!found) return;
      const { capacity, diagnostics } = parseCapacityStatement(text, contentOf(found).timeslotLength);
      if (!capacity) {
        const [fault] = diagnostics;
        showRefusal(
          fault
            ? `Line ${fault.params.line}, column ${fault.params.column}: ${fault.message}`
            : 'It holds no capacity.',
          'The capacity statement is not taken',
        );
        return;
      }
      const answer =
        cells.length > 0
          ? designer.dispatch(setCapacityCells, { rule, cells: statementCells(capacity, cells) })
          : designer.dispatch(pasteCapacityStatement, { rule, week: capacity, mode: 'replace' });
      designer.endGroup();
      if (!answer.done) showRefusal(answer.reason);
      else if (cells.length === 0) showDone('The statement replaces the whole week. Undo brings it back.');
      else
        showDone(
          `The statement is pasted into ${cells.length === 1 ? 'the selected cell' : 'the selected cells'} only.`,
        );
    },
    [designer, rule],
  );
}
