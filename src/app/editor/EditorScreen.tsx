import { Button, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { own } from '../../model/json.ts';
import { addresses, viewOf } from '../addresses.ts';
import { EditedApplicationProvider } from '../application-context.tsx';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { EditorPanels } from './EditorPanels.tsx';
import classes from './editor.module.css';
import { TopBar } from './TopBar.tsx';

/** The editor of one application: palette, drawing, inspector, problems. */
export function EditorScreen({ id, view }: { readonly id: string; readonly view: string | undefined }) {
  const designer = useDesigner();
  const application = useDesignerState((state) => own(state.workspace.applications, id));
  const exists = application !== undefined;

  // The application shown is the one that commands on the selection act on.
  useEffect(() => {
    const { selection } = designer.store.getState();
    if (exists && selection.application !== id) designer.select({ application: id, blocks: [], connections: [] });
  }, [designer, id, exists]);

  if (!application)
    return (
      <div className={classes.missing}>
        <Title order={1}>There is no such application</Title>
        <Text size="sm" c="dimmed" mb="sm">
          It was deleted, or the address is wrong. Undo (Ctrl+Z) brings back what was deleted.
        </Text>
        <Button component={Link} href={addresses.applications}>
          All applications
        </Button>
      </div>
    );
  const shown = viewOf(view);
  return (
    <EditedApplicationProvider id={id} application={application}>
      <div className={classes.editor}>
        <TopBar view={shown} />
        <EditorPanels view={shown} />
      </div>
    </EditedApplicationProvider>
  );
}
