import type { Meta, StoryObj } from '@storybook/react-vite';
import { ErrorBoundaryPanel, ErrorPanel } from '../../src/ui/index.ts';

const meta: Meta<typeof ErrorPanel> = { title: 'UI/Error panel', component: ErrorPanel };
export default meta;

export const Crashed: StoryObj<typeof ErrorPanel> = {
  args: { part: 'Inspector', error: new TypeError('x is not a function'), onRetry: () => undefined },
};

function Broken(): never {
  throw new Error('This story breaks on purpose.');
}

export const KeptInsideItsPart: StoryObj<typeof ErrorPanel> = {
  render: () => (
    <>
      <p style={{ padding: 12 }}>The rest of the screen goes on.</p>
      <ErrorBoundaryPanel part="Problems">
        <Broken />
      </ErrorBoundaryPanel>
    </>
  ),
};
