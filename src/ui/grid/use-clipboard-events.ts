import { useEffect, useEffectEvent } from 'react';
import { formatHtmlTable, formatTsv } from './tsv.ts';

/** Hears copy, cut and paste on the document: browsers send them to where their caret is, which need not be the focused cell. */
export function useClipboardEvents(onCopy: (event: ClipboardEvent) => void, onPaste: (event: ClipboardEvent) => void) {
  const hearCopy = useEffectEvent(onCopy);
  const hearPaste = useEffectEvent(onPaste);
  useEffect(() => {
    const copy = (event: ClipboardEvent) => hearCopy(event);
    const paste = (event: ClipboardEvent) => hearPaste(event);
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

/** Puts texts of cells on the clipboard as spreadsheets read them, instead of what the browser would copy. */
export function putCells({ clipboardData }: ClipboardEvent, block: readonly (readonly string[])[]): void {
  clipboardData?.setData('text/plain', formatTsv(block));
  clipboardData?.setData('text/html', formatHtmlTable(block));
}
