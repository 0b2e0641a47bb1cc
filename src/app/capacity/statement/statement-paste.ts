import { create } from 'zustand';
import { formatCapacityStatement } from '../../../calendar/index.ts';
import type { CapacityWeek } from '../../../generated/types.ts';
import { readClipboard } from '../../../ui/grid/use-clipboard.ts';
import { showDone, showRefusal } from '../../dispatch.ts';

/** A paste that is looked at before it is done. */
export interface StatementPaste {
  readonly rule: string;
  readonly text: string;
  /** True while the text is still to be given or corrected. */
  readonly asking: boolean;
}

/** The paste that is being looked at; there is one at most. */
export const useStatementPaste = create<{ readonly paste: StatementPaste | undefined }>(() => ({ paste: undefined }));

/** Shows what pasting a statement into a rule would do. */
export function previewPaste(rule: string, text: string): void {
  useStatementPaste.setState({ paste: { rule, text, asking: false } });
}

/** The same with what the clipboard holds; where the browser does not tell, the text is asked for. */
export async function pasteStatement(rule: string): Promise<void> {
  const text = await readClipboard();
  if (text === undefined || text.trim() === '') useStatementPaste.setState({ paste: { rule, text: '', asking: true } });
  else previewPaste(rule, text);
}

/** Copies the canonical statement of a week. */
export async function copyStatement(name: string, week: CapacityWeek): Promise<void> {
  try {
    await navigator.clipboard.writeText(formatCapacityStatement(week));
    showDone(`The capacity statement of ${name} is copied.`);
  } catch {
    showRefusal('The browser does not let this page write to the clipboard. Select the text on the tab JSON instead.');
  }
}
