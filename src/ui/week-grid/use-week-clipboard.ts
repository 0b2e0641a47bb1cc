import type { RefObject } from 'react';
import { copied } from '../grid/use-clipboard.ts';
import { putCells, useClipboardEvents } from '../grid/use-clipboard-events.ts';
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
  const onCopy = (event: ClipboardEvent) => {
    if (!isInside() || !event.clipboardData || !model.selection) return;
    event.preventDefault();
    const block = model.block();
    putCells(event, block);
    if (event.type === 'cut') model.clear();
    else model.say(copied(block));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.defaultPrevented || !isHeard() || !event.clipboardData) return;
    event.preventDefault();
    model.paste(event.clipboardData.getData('text/plain'));
  };
  useClipboardEvents(onCopy, onPaste);
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}
