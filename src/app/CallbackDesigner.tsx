import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import { Notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { memoryLocation } from 'wouter/memory-location';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Designer } from '../designer/designer.ts';
import { ErrorBoundaryPanel, StudioTheme } from '../ui/index.ts';
import { DesignerProvider } from './designer-context.tsx';
import { prefetchWhenIdle } from './prefetch.ts';
import { Studio } from './shell/Studio.tsx';

/** What `<CallbackDesigner>` takes. */
export interface CallbackDesignerProps {
  /** The workspace being edited, with its history and its storage. Its owner disposes of it. */
  readonly designer: Designer;
  /**
   * `inside`: which screen is shown is the component's own affair, as fits a part of another page. `page`: it stands behind
   * the # of the page's address, as fits a page of its own.
   */
  readonly addresses?: 'inside' | 'page';
  /** Something that people must know from the start, shown as a banner. */
  readonly warning?: string;
}

/** The whole studio as one component. It fills its parent, which gives it a height. */
export function CallbackDesigner({ designer, addresses = 'inside', warning }: CallbackDesignerProps) {
  const [inside] = useState(() => memoryLocation());
  useEffect(prefetchWhenIdle, []);
  return (
    <StudioTheme>
      <Notifications position="bottom-right" limit={4} />
      <ErrorBoundaryPanel part="Callback Studio">
        <DesignerProvider designer={designer}>
          <Studio
            location={addresses === 'page' ? useHashLocation : inside.hook}
            {...(warning === undefined ? {} : { warning })}
          />
        </DesignerProvider>
      </ErrorBoundaryPanel>
    </StudioTheme>
  );
}
