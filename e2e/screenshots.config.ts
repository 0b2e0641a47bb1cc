import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

/** Takes the pictures of the documents anew: `npx playwright test -c e2e/screenshots.config.ts`. No part of the test run. */
export default defineConfig({
  ...tests,
  testDir: './pictures',
  testMatch: '*.picture.ts',
  reporter: [['list']],
  use: { ...tests.use, trace: 'off' },
});
