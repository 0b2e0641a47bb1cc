import { useCallback } from 'react';
import { renameBlock } from '../../designer/index.ts';
import { own } from '../../model/json.ts';
import { useEdited } from '../application-context.tsx';
import { useDesigner } from '../designer-context.tsx';
import { askName } from '../name-dialog/NameDialog.tsx';

/** Asks for a new name of a block. */
export function useRenameBlock(): (block: string) => void {
  const { id } = useEdited();
  const designer = useDesigner();
  return useCallback(
    (block) => {
      const application = own(designer.store.getState().workspace.applications, id);
      const found = application && own(application.blocks, block);
      if (!found) return;
      askName({
        title: 'Rename block',
        label: 'Name',
        action: 'Rename',
        value: found.name,
        submit: (name) => designer.dispatch(renameBlock, { application: id, block, name }),
      });
    },
    [designer, id],
  );
}
