import { useEffect } from 'react';
import { looksLikeJson } from '../../ui/week-grid/paste-numbers.ts';
import { previewPaste } from './statement/statement-paste.ts';

/** Where a paste goes into a text, or into cells that take values. */
const takers =
  'input:not([readonly], [type="checkbox"], [type="radio"]), textarea:not([readonly]), select, [contenteditable="true"], [role="textbox"], [role="dialog"], [role="menu"], .monaco-editor';

/**
 * Looks at a capacity statement that is pasted while a rule is open and no calendar hears it: no cell is selected, so it means the
 * whole rule (guide). Anything else that is pasted is left alone. Undefined hears nothing.
 */
export function useStatementElsewhere(rule: string | undefined): void {
  useEffect(() => {
    if (rule === undefined) return;
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || !looksLikeJson(text)) return;
      if (document.activeElement?.closest(takers) || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      previewPaste(rule, text);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [rule]);
}
