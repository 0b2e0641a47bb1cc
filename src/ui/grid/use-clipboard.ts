import type { RefObject } from 'react';
import { formatHtmlTable, formatTsv } from './tsv.ts';
import type { GridActions } from './use-actions.ts';
import { putCells, useClipboardEvents } from './use-clipboard-events.ts';

/** Copy, cut and paste of the selected cells while the focus is in the grid and in no text of it. */
export function useClipboard(
  scroller: RefObject<HTMLElement | null>,
  actions: GridActions,
  say: (text: string) => void,
) {
  const isOurs = () => {
    const focused = document.activeElement;
    return (
      scroller.current?.contains(focused) === true && !focused?.matches('input, textarea, [contenteditable="true"]')
    );
  };
  const onCopy = (event: ClipboardEvent) => {
    if (!isOurs() || !event.clipboardData) return;
    event.preventDefault();
    const block = actions.block();
    putCells(event, block);
    say(copied(block));
    if (event.type === 'cut') actions.clear();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (!isOurs() || !event.clipboardData) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    if (text === '') say('The clipboard holds no text.');
    else actions.pasteText(text);
  };
  useClipboardEvents(onCopy, onPaste);
}

/** Copies by menu. False where the browser does not let a page write to the clipboard. */
export async function copyBlock(block: readonly (readonly string[])[]): Promise<boolean> {
  try {
    const part = (type: string, text: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': part('text/plain', formatTsv(block)),
        'text/html': part('text/html', formatHtmlTable(block)),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** What the clipboard holds, asked for by menu. Undefined where the browser or the person does not allow it. */
export async function readClipboard(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return undefined;
  }
}

/** What was copied, in words. */
export function copied(block: readonly (readonly string[])[]): string {
  const cells = block.reduce((sum, row) => sum + row.length, 0);
  return cells === 1 ? '1 cell copied.' : `${cells.toLocaleString('en')} cells copied.`;
}
