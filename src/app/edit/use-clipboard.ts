import { useEffect } from 'react';
import { copyBlocks, parseCopiedBlocks, pasteBlocks } from '../../designer/index.ts';
import { announce } from '../announce.tsx';
import { useEdited } from '../application-context.tsx';
import { useDesigner } from '../designer-context.tsx';
import { showRefusal, useDispatch } from '../dispatch.ts';
import { pastePlace } from './paste-place.ts';
import { useRemoveSelection } from './use-remove-selection.ts';

/**
 * Copy, cut and paste of blocks by the browser's own events: they need no permission and no secure page, and work between
 * tabs and workspaces. The clipboard holds plain JSON.
 */
export function useClipboard(): void {
  const { id } = useEdited();
  const designer = useDesigner();
  const dispatch = useDispatch();
  const remove = useRemoveSelection();

  useEffect(() => {
    const copy = (event: ClipboardEvent): boolean => {
      const { selection, workspace } = designer.store.getState();
      if (belongsToText(event) || selection.application !== id || selection.blocks.length === 0) return false;
      const copied = copyBlocks(workspace, id, selection.blocks);
      event.clipboardData?.setData('text/plain', JSON.stringify(copied, undefined, 2));
      event.preventDefault();
      return true;
    };
    const onCopy = (event: ClipboardEvent) => {
      const { length } = designer.store.getState().selection.blocks;
      if (copy(event)) announce(length === 1 ? 'Block copied.' : `${length} blocks copied.`);
    };
    const onCut = (event: ClipboardEvent) => {
      if (copy(event)) remove();
    };
    const onPaste = (event: ClipboardEvent) => {
      if (belongsToText(event)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      const copied = parseCopiedBlocks(text);
      if (!copied) {
        showRefusal('The clipboard holds no blocks.', 'Nothing pasted');
        return;
      }
      const here = { application: id, copied, ...pastePlace() };
      // What may not stand where the pointer is goes beside its originals instead.
      const args = designer.refuse(pasteBlocks, here) === undefined ? here : { application: id, copied };
      if (dispatch(pasteBlocks, args).done) announce(designer.store.getState().undoSteps.at(-1)?.label ?? 'Pasted.');
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [designer, dispatch, id, remove]);
}

/** True when the browser should copy or paste text itself: in a field, a code view, or over selected text. */
function belongsToText(event: ClipboardEvent): boolean {
  const element = event.target instanceof Element ? event.target : null;
  if (element?.closest('input, textarea, [contenteditable], .monaco-editor, [role="dialog"]')) return true;
  const selection = document.getSelection();
  return event.type !== 'paste' && selection !== null && !selection.isCollapsed;
}
