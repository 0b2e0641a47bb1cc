import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { ErrorBoundaryPanel } from '../../ui/index.ts';
import editor from '../editor/editor.module.css';
import { ProblemsPanel } from '../problems/ProblemsPanel.tsx';
import { toggleView, useView } from '../view-state.ts';

/** A screen with the problems of the workspace below it when they are open. Each may fail by itself; the other goes on. */
export function WithProblems({ part, children }: { readonly part: string; readonly children: ReactNode }) {
  const open = useView((state) => state.problemsOpen);
  return (
    <Group id="with-problems" orientation="vertical">
      <Panel id="content" minSize="160px">
        <ErrorBoundaryPanel part={part}>{children}</ErrorBoundaryPanel>
      </Panel>
      {open && <Separator className={editor.handleDown} aria-label="Height of the problems panel" />}
      {open && (
        <Panel id="problems" defaultSize="140px" minSize="80px" maxSize="60%" groupResizeBehavior="preserve-pixel-size">
          <ErrorBoundaryPanel part="Problems">
            <ProblemsPanel onClose={() => toggleView('problemsOpen')} />
          </ErrorBoundaryPanel>
        </Panel>
      )}
    </Group>
  );
}
