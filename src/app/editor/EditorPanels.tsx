import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { ErrorBoundaryPanel } from '../../ui/index.ts';
import type { View } from '../addresses.ts';
import { useEdited } from '../application-context.tsx';
import { Canvas } from '../canvas/Canvas.tsx';
import { CodeView } from '../code-view/CodeView.tsx';
import { EditDialogs } from '../edit/EditDialogs.tsx';
import { useClipboard } from '../edit/use-clipboard.ts';
import { Inspector } from '../inspector/Inspector.tsx';
import { Outline } from '../outline/Outline.tsx';
import { Palette } from '../palette/Palette.tsx';
import { ProblemsPanel } from '../problems/ProblemsPanel.tsx';
import shell from '../shell/studio.module.css';
import { VariablesPanel } from '../variables/VariablesPanel.tsx';
import { toggleView, useView } from '../view-state.ts';
import classes from './editor.module.css';

/** The parts of the editor around the drawing. Each may fail by itself; the others go on. */
export function EditorPanels({ view }: { readonly view: View }) {
  const { id } = useEdited();
  const { paletteOpen, inspectorOpen, problemsOpen } = useView();
  const narrow = useMediaQuery('(max-width: 900px)') ?? false;
  useClipboard();
  const palette = paletteOpen && view !== 'json';
  const inspector = inspectorOpen && view !== 'json';
  return (
    <Group id="editor" className={classes.panels}>
      {palette && (
        <Panel
          id="palette"
          defaultSize={narrow ? '150px' : '208px'}
          minSize="140px"
          maxSize="320px"
          groupResizeBehavior="preserve-pixel-size"
        >
          <ErrorBoundaryPanel part="Palette">
            <Palette application={id} />
          </ErrorBoundaryPanel>
        </Panel>
      )}
      {palette && <Separator className={shell.handle} data-across aria-label="Width of the palette" />}
      <Panel id="centre" minSize="200px">
        <Group id="editor-centre" orientation="vertical">
          <Panel id="drawing" minSize="120px">
            <ErrorBoundaryPanel
              part={view === 'outline' ? 'Outline' : view === 'json' ? 'JSON' : 'Canvas'}
              resetKeys={[view]}
            >
              {view === 'canvas' ? <Canvas /> : view === 'outline' ? <Outline /> : <CodeView />}
            </ErrorBoundaryPanel>
          </Panel>
          {problemsOpen && <Separator className={classes.handleDown} aria-label="Height of the problems panel" />}
          {problemsOpen && (
            <Panel
              id="problems"
              defaultSize="160px"
              minSize="80px"
              maxSize="60%"
              groupResizeBehavior="preserve-pixel-size"
            >
              <ErrorBoundaryPanel part="Problems">
                <ProblemsPanel application={id} onClose={() => toggleView('problemsOpen')} />
              </ErrorBoundaryPanel>
            </Panel>
          )}
        </Group>
      </Panel>
      {inspector && <Separator className={shell.handle} data-across aria-label="Width of the inspector" />}
      {inspector && (
        <Panel
          id="inspector"
          defaultSize={narrow ? '260px' : '340px'}
          minSize="240px"
          maxSize="60%"
          groupResizeBehavior="preserve-pixel-size"
        >
          <Tabs defaultValue="properties" className={classes.side}>
            <Tabs.List>
              <Tabs.Tab value="properties">Properties</Tabs.Tab>
              <Tabs.Tab value="variables">Variables</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="properties" className={classes.sideBody}>
              <ErrorBoundaryPanel part="Inspector" resetKeys={[id]}>
                <Inspector />
              </ErrorBoundaryPanel>
            </Tabs.Panel>
            <Tabs.Panel value="variables" className={classes.sideBody}>
              <ErrorBoundaryPanel part="Variables" resetKeys={[id]}>
                <VariablesPanel />
              </ErrorBoundaryPanel>
            </Tabs.Panel>
          </Tabs>
        </Panel>
      )}
      <EditDialogs />
    </Group>
  );
}
