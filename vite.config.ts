import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/tasks/content-security-policy.ts';

/** The built page carries its own policy, so that any static server will do. The development server needs inline scripts. */
const policyInPage: Plugin = {
  name: 'content-security-policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        // Browsers take this one from a header only.
        content: contentSecurityPolicy.replace(/; frame-ancestors [^;]*/, ''),
      },
      injectTo: 'head-prepend',
    },
  ],
};

/** The page brings its icon along: browsers ask for it again and again, also when the network is gone. */
const iconInPage: Plugin = {
  name: 'icon-in-page',
  transformIndexHtml: {
    order: 'pre',
    handler: (page) => {
      const icon = readFileSync(new URL('src/app/icon.svg', import.meta.url), 'utf8');
      return page.replace('./icon.svg', `data:image/svg+xml,${encodeURIComponent(icon)}`);
    },
  },
};

/** The studio is built to `dist/studio`; the package's entries are built by `src/tasks/build-package.ts`. */
export default defineConfig({
  root: 'src/app',
  base: './',
  publicDir: false,
  plugins: [react(), policyInPage, iconInPage],
  worker: { format: 'es' },
  build: { outDir: '../../dist/studio', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4000 },
  server: { port: 4730, strictPort: true },
  test: {
    root: '.',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'blocks/**/*.test.ts', 'schemas/**/*.test.ts'],
    environment: 'node',
    // Test files share the modules they import: loading them anew for each file took four fifths of the run.
    isolate: false,
    maxWorkers: '100%',
    // Dexie looks for IndexedDB once, when the first of them imports it.
    setupFiles: ['fake-indexeddb/auto'],
    testTimeout: 20_000,
  },
});
