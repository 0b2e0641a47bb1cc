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

/** The studio is built to `dist/studio`; the package's entries are built by `src/tasks/build-package.ts`. */
export default defineConfig({
  root: 'src/app',
  base: './',
  publicDir: 'public',
  plugins: [react(), policyInPage],
  worker: { format: 'es' },
  build: { outDir: '../../dist/studio', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4000 },
  server: { port: 4730, strictPort: true },
  test: {
    root: '.',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'blocks/**/*.test.ts', 'schemas/**/*.test.ts'],
    environment: 'node',
    // Test files share the modules they import: loading them anew for each file took four fifths of the run.
    isolate: false,
    testTimeout: 20_000,
  },
});
