import { type RefObject, useEffect, useEffectEvent } from 'react';
import { formatHtmlTable, formatTsv } from '../grid/tsv.ts';
import { copied } from '../grid/use-clipboard.ts';
import type { WeekModel } from './use-week-grid.ts';

/** Where a paste belongs to somebody else. */
const others =
  'input:not([readonly]), textarea:not([readonly]), select, [contenteditable="true"], [role="textbox"], [role="grid"], [role="dialog"], [role="menu"], .monaco-editor';

/** Copy, cut and paste while the focus is in the grid and in no text of it; with `hearsPage`, a paste elsewhere on the page as well. */
export function useWeekClipboard(model: WeekModel, frame: RefObject<HTMLElement | null>): void {
  const isInside = () =>
    frame.current?.contains(document.activeElement) === true && !document.activeElement?.matches('input');
  const isHeard = () =>
    isInside() || (model.props.hearsPage === true && !document.activeElement?.closest(others) && !dialogIsOpen());
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    if (!isInside() || !event.clipboardData || !model.selection) return;
    event.preventDefault();
    const block = model.block();
    event.clipboardData.setData('text/plain', formatTsv(block));
    event.clipboardData.setData('text/html', formatHtmlTable(block));
    if (event.type === 'cut') model.clear();
    else model.say(copied(block));
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (event.defaultPrevented || !isHeard() || !event.clipboardData) return;
    event.preventDefault();
    model.paste(event.clipboardData.getData('text/plain'));
  });
  useEffect(() => {
    const copy = (event: ClipboardEvent) => onCopy(event);
    const paste = (event: ClipboardEvent) => onPaste(event);
    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', copy);
      document.removeEventListener('paste', paste);
    };
  }, []);
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}
