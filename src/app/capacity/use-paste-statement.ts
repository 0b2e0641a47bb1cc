import { useCallback } from 'react';
import { parseCapacityStatement } from '../../calendar/index.ts';
import { setCapacityCells } from '../../designer/index.ts';
import { contentOf, rulesIn } from '../../designer/rules.ts';
import { own } from '../../model/json.ts';
import type { WeekCell } from '../../ui/week-grid/index.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone, showRefusal } from '../dispatch.ts';
import { statementCells } from './capacity-week.ts';
import { previewPaste } from './statement/statement-paste.ts';

/**
 * Takes a capacity statement that was pasted into the calendar of a rule. With cells selected, only they get what the statement says
 * about them; without, it means the whole rule (guide), and is looked at first, as is one that is faulty. In the timeslots of an
 * exception the selected cells are the exception's.
 */
export function usePasteStatement(
  rule: string,
  exception?: string,
): (text: string, cells: readonly WeekCell[]) => void {
  const designer = useDesigner();
  return useCallback(
    (text, cells) => {
      const found = own(rulesIn(designer.store.getState().workspace, 'capacityRules'), rule);
      if (!found) return;
      const { capacity } = parseCapacityStatement(text, contentOf(found).timeslotLength);
      if (!capacity || cells.length === 0) {
        previewPaste(rule, text);
        return;
      }
      const layer = exception === undefined ? { rule } : { rule, exception };
      const answer = designer.dispatch(setCapacityCells, { ...layer, cells: statementCells(capacity, cells) });
      designer.endGroup();
      if (!answer.done) showRefusal(answer.reason);
      else
        showDone(
          `The statement is pasted into ${cells.length === 1 ? 'the selected cell' : 'the selected cells'} only.`,
        );
    },
    [designer, rule, exception],
  );
}
