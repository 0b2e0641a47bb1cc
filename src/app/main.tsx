import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundaryPanel, ErrorPanel, StudioTheme } from '../ui/index.ts';
import { boot } from './boot.ts';
import { DesignerProvider } from './designer-context.tsx';
import { Studio } from './shell/Studio.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const page = createRoot(root);

boot().then(
  ({ designer, warning }) =>
    page.render(
      <StrictMode>
        <StudioTheme>
          <Notifications position="bottom-right" limit={4} />
          <ErrorBoundaryPanel part="Callback Studio">
            <DesignerProvider designer={designer}>
              <Studio {...(warning === undefined ? {} : { warning })} />
            </DesignerProvider>
          </ErrorBoundaryPanel>
        </StudioTheme>
      </StrictMode>,
    ),
  (cause: unknown) =>
    page.render(
      <StudioTheme>
        <ErrorPanel part="Callback Studio" error={cause} onRetry={() => location.reload()} />
      </StudioTheme>,
    ),
);
