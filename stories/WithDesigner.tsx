import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';
import { type ReactNode, useEffect, useState } from 'react';
import { blocks } from '../blocks/index.ts';
import { EditedApplicationProvider } from '../src/app/application-context.tsx';
import { DesignerProvider, useDesignerState } from '../src/app/designer-context.tsx';
import { createDesigner, type Designer, type Selection } from '../src/designer/index.ts';
import type { Workspace } from '../src/generated/types.ts';
import { createMemoryStorage } from '../src/storage/index.ts';

/** Screens around a designer of their own, whose work is kept nowhere. */
export function WithDesigner({
  workspace,
  application,
  selection,
  prepare,
  children,
}: {
  readonly workspace: Workspace;
  /** The application being edited; left out, none is. */
  readonly application?: string;
  readonly selection?: Partial<Selection>;
  /** Done once before the story is shown. */
  readonly prepare?: (designer: Designer) => void;
  readonly children: ReactNode;
}) {
  const [designer] = useState(() => {
    const fresh = createDesigner({
      registry: blocks,
      workspace,
      revision: 0,
      storage: createMemoryStorage(),
      now: () => Date.UTC(2026, 10, 20, 15),
    });
    prepare?.(fresh);
    if (application !== undefined) fresh.select({ application, blocks: [], connections: [], ...selection });
    fresh.compileNow();
    return fresh;
  });
  useEffect(() => () => designer.dispose(), [designer]);
  return (
    <DesignerProvider designer={designer}>
      {application === undefined ? children : <Edited id={application}>{children}</Edited>}
      <Notifications />
    </DesignerProvider>
  );
}

function Edited({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const application = useDesignerState((state) => state.workspace.applications[id]);
  return application ? (
    <EditedApplicationProvider id={id} application={application}>
      {children}
    </EditedApplicationProvider>
  ) : null;
}
