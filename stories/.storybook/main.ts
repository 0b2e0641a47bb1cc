import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  stories: ['../**/*.stories.tsx'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Reading properties out of components needs the TypeScript API, which version 7 does not have.
  typescript: { reactDocgen: false, check: false },
  features: { sidebarOnboardingChecklist: false },
  // The studio's own root and output are not those of the stories.
  viteFinal: ({ publicDir: _, ...vite }) => ({
    ...vite,
    root: new URL('../..', import.meta.url).pathname,
    base: './',
    build: { ...vite.build, outDir: vite.build?.outDir, emptyOutDir: false, chunkSizeWarningLimit: 8000 },
  }),
};

export default config;
