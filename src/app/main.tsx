import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorPanel, StudioTheme } from '../ui/index.ts';
import { boot } from './boot.ts';
import { CallbackDesigner } from './CallbackDesigner.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const page = createRoot(root);

boot().then(
  (started) =>
    page.render(
      <StrictMode>
        <CallbackDesigner {...started} addresses="page" />
      </StrictMode>,
    ),
  (cause: unknown) =>
    page.render(
      <StudioTheme>
        <ErrorPanel part="Callback Studio" error={cause} onRetry={() => location.reload()} />
      </StudioTheme>,
    ),
);
