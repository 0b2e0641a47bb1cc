import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from '../src/tasks/browser.ts';

const port = 4732;

/** A studio that is served already; left out, the built one is served for the run. */
const served = process.env.CALLBACK_STUDIO_URL;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CALLBACK_STUDIO_REPORT
    ? [['list'], ['json', { outputFile: process.env.CALLBACK_STUDIO_REPORT }]]
    : [['list']],
  use: {
    baseURL: served ?? `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 10_000,
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
  },
  ...(served
    ? {}
    : {
        webServer: {
          command: `npx tsx src/tasks/start.ts --port ${port}`,
          cwd: '..',
          url: `http://127.0.0.1:${port}/`,
          reuseExistingServer: !process.env.CI,
          timeout: 240_000,
        },
      }),
});
