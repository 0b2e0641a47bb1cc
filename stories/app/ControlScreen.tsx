import type { ReactNode } from 'react';
import { useState } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ProblemsPanel } from '../../src/app/problems/ProblemsPanel.tsx';
import { ConfirmDialog } from '../../src/app/screen/ConfirmDialog.tsx';
import { ControlDialogs } from '../../src/app/shell/ControlDialogs.tsx';
import type { Designer } from '../../src/designer/index.ts';
import type { Workspace } from '../../src/generated/types.ts';
import { WithDesigner } from '../WithDesigner.tsx';

/** A screen of the business controls as it stands in the studio: with its dialogs and, on demand, the problems below it. */
export function ControlScreen({
  workspace,
  at,
  problems = false,
  prepare,
  children,
}: {
  readonly workspace: Workspace;
  /** Address of the screen. */
  readonly at: string;
  readonly problems?: boolean;
  readonly prepare?: (designer: Designer) => void;
  readonly children: ReactNode;
}) {
  const [location] = useState(() => memoryLocation({ path: at }));
  return (
    <WithDesigner workspace={workspace} {...(prepare ? { prepare } : {})}>
      <Router hook={location.hook}>
        <div style={{ display: 'grid', gridTemplateRows: problems ? '1fr 180px' : '1fr', height: '100vh' }}>
          <div style={{ minHeight: 0, overflow: 'hidden' }}>{children}</div>
          {problems && <ProblemsPanel onClose={() => undefined} />}
        </div>
        <ControlDialogs />
        <ConfirmDialog />
      </Router>
    </WithDesigner>
  );
}
