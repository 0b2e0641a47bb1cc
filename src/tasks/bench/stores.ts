/** Events through the runtime in Chromium: on the store in memory, and on the one in the browser's database. */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { browserFlags, ensureBrowser } from '../browser.ts';
import { projectRoot } from '../project.ts';
import { flowConfiguration } from './little-flow.ts';
import type { Figure } from './measure.ts';
import type { BenchStores } from './stores-in-page.ts';

/** Nobody is asked: the page is made here. A page without an address of its own would have no database. */
const address = 'http://stores.invalid/';

export async function storeFigures(): Promise<Figure[]> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'src/tasks/bench/stores-in-page.ts')],
    ...{ bundle: true, write: false, format: 'iife', platform: 'browser', logLevel: 'error' },
  });
  const script = outputFiles[0]?.text ?? '';
  const configuration = { ...flowConfiguration(), numbers: [{ number: '+12125550100', program: 'flow' }] };
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<title>stores</title>' }));
    await page.goto(address);
    await page.addScriptTag({ content: script });
    const { memory, database } = await page.evaluate(
      // Put there by the script; the page's type does not know it.
      (text) => (globalThis as unknown as { benchStores: BenchStores }).benchStores(text),
      JSON.stringify(configuration),
    );
    return [
      { name: 'Chromium: events through the runtime, store in memory', value: memory, unit: '/s' },
      { name: 'Chromium: events through the runtime, IndexedDB', value: database, unit: '/s' },
      { name: 'IndexedDB against memory', value: memory / database, unit: '× as slow' },
    ];
  } finally {
    await browser.close();
  }
}
