import { Menu } from '@mantine/core';
import { IconBriefcase, IconDownload, IconPencil, IconUpload } from '@tabler/icons-react';
import { renameWorkspace } from '../../designer/index.ts';
import { useDesigner } from '../designer-context.tsx';
import { askName, NameDialog } from '../name-dialog/NameDialog.tsx';
import { ImportDialog, openImport } from '../workspace-file/ImportDialog.tsx';
import { downloadWorkspace } from '../workspace-file/workspace-file.ts';
import classes from './studio.module.css';

/** What can be done with the workspace as a whole. */
export function WorkspaceMenu({ folded }: { readonly folded: boolean }) {
  const designer = useDesigner();
  const rename = () => {
    const { name } = designer.store.getState().workspace;
    askName({
      title: 'Rename workspace',
      label: 'Name',
      action: 'Rename',
      value: name,
      submit: (next) => designer.dispatch(renameWorkspace, { name: next }),
    });
  };
  return (
    <>
      <Menu position="right-end" width={220}>
        <Menu.Target>
          <button type="button" className={classes.entry} aria-label="Workspace">
            <IconBriefcase size={18} aria-hidden />
            {!folded && 'Workspace'}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={rename}>
            Rename workspace…
          </Menu.Item>
          <Menu.Item leftSection={<IconUpload size={16} />} onClick={openImport}>
            Import workspace…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconDownload size={16} />}
            onClick={() => downloadWorkspace(designer.store.getState().workspace)}
          >
            Export workspace
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ImportDialog />
      <NameDialog />
    </>
  );
}
