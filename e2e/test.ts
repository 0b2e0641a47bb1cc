import { type BrowserContext, test as base, expect } from '@playwright/test';
import { Studio } from './pages/studio.ts';

export { expect };

interface Fixtures {
  /** What the page did wrong by itself: errors, forbidden scripts, requests that leave the origin. Empty at the end of each test. */
  readonly faults: string[];
  /** The studio with the sample workspace, in a browser that has kept nothing. */
  readonly studio: Studio;
}

interface Options {
  /** Time of day on the page when it is opened, as ISO 8601; it goes on from there. Left out, the real time. */
  readonly startsAt: string | undefined;
}

export const test = base.extend<Fixtures & Options>({
  startsAt: [undefined, { option: true }],
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      watch(context, new URL(baseURL ?? '').origin, faults);
      await use(faults);
      expect(faults, 'faults of the page').toEqual([]);
    },
    { auto: true },
  ],
  studio: async ({ page, startsAt }, use) => {
    if (startsAt !== undefined) await page.clock.setSystemTime(startsAt);
    const studio = new Studio(page);
    await studio.open();
    await use(studio);
  },
});

/** Collects the faults of every tab and worker of a browser. */
function watch(context: BrowserContext, origin: string, faults: string[]): void {
  // The browser tells a breach of the content security policy as an error on the console.
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) faults.push(`request to ${url}`);
  });
}
