import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The studio is built to `dist/studio`; the package's entries are built by `src/tasks/build-package.ts`. */
export default defineConfig({
  root: 'src/app',
  base: './',
  publicDir: 'public',
  plugins: [react()],
  worker: { format: 'es' },
  build: { outDir: '../../dist/studio', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4000 },
  server: { port: 4730, strictPort: true },
  test: {
    root: '.',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'blocks/**/*.test.ts', 'schemas/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
