import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { ErrorBoundaryPanel } from '../../ui/index.ts';
import { RulesInEffect } from '../simulator/RulesInEffect.tsx';
import { SimulatorPanel } from '../simulator/SimulatorPanel.tsx';
import { useView } from '../view-state.ts';
import classes from './studio.module.css';

/** A screen with the simulator beside it when it is open. */
export function WithSimulator({ children }: { readonly children: ReactNode }) {
  const open = useView((state) => state.simulatorOpen);
  return (
    <Group id="with-simulator">
      <Panel id="screen" minSize="320px">
        <RulesInEffect />
        {children}
      </Panel>
      {open && <Separator className={classes.handle} data-across aria-label="Width of the simulator" />}
      {open && (
        <Panel
          id="simulator"
          defaultSize="380px"
          minSize="300px"
          maxSize="60%"
          groupResizeBehavior="preserve-pixel-size"
        >
          <ErrorBoundaryPanel part="Simulator">
            <SimulatorPanel />
          </ErrorBoundaryPanel>
        </Panel>
      )}
    </Group>
  );
}
