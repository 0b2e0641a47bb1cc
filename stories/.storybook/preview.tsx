import type { Preview } from '@storybook/react-vite';
import { StudioTheme } from '../../src/ui/theme.tsx';

const preview: Preview = {
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light' },
  parameters: { layout: 'fullscreen' },
  decorators: [
    (Story, { globals }) => (
      <StudioTheme scheme={globals.scheme === 'dark' ? 'dark' : 'light'}>
        <main>
          <Story />
        </main>
      </StudioTheme>
    ),
  ],
};

export default preview;
