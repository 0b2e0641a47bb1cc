import { useCallback } from 'react';
import { disconnect, removeBlocks } from '../../designer/index.ts';
import { announce } from '../announce.tsx';
import { useEdited } from '../application-context.tsx';
import { useDesigner } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';

/** Deletes what is selected in the application being edited, as one step. */
export function useRemoveSelection(): () => void {
  const { id } = useEdited();
  const designer = useDesigner();
  const dispatch = useDispatch();
  return useCallback(() => {
    const { selection, workspace } = designer.store.getState();
    if (selection.application !== id) return;
    const { blocks, connections } = selection;
    // The focused card may be about to go; the canvas around it keeps the keys.
    const frame = document.activeElement?.closest<HTMLElement>('[data-canvas]');
    const names = blocks.map((block) => workspace.applications[id]?.blocks[block]?.name ?? block);
    if (blocks.length > 0) {
      if (dispatch(removeBlocks, { application: id, blocks, connections }).done)
        announce(names.length === 1 ? `${names[0]} deleted.` : `${names.length} blocks deleted.`);
    } else if (connections.length > 0 && dispatch(disconnect, { application: id, connections }).done)
      announce(connections.length === 1 ? 'Connection deleted.' : `${connections.length} connections deleted.`);
    frame?.focus();
  }, [designer, dispatch, id]);
}
