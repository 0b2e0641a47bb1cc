/** The built studio in Chromium, as the parts of the benchmark that look at screens use it. */
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import type { Workspace } from '../../generated/types.ts';
import { browserFlags, ensureBrowser } from '../browser.ts';
import { isStudioBuilt } from '../built.ts';
import { projectRoot, runTool } from '../project.ts';

const port = 4738;

/** Serves the studio, built anew when a source is newer, and gives `measure` a way to open it; everything is closed afterwards. */
export async function inStudio<T>(measure: (open: (workspace: Workspace) => Promise<Page>) => Promise<T>): Promise<T> {
  if (!isStudioBuilt()) {
    runTool('tsx', ['schemas/generate.ts']);
    runTool('vite', ['build', '--logLevel', 'error']);
  }
  const server = await preview({
    root: `${projectRoot}/src/app`,
    configFile: `${projectRoot}/vite.config.ts`,
    logLevel: 'error',
    preview: { port, strictPort: true, host: '127.0.0.1' },
  });
  try {
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
    try {
      return await measure(async (workspace) => {
        // A context of its own: workspaces that were opened before are not there.
        const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
        await importWorkspace(page, workspace);
        return page;
      });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** Brings a workspace into the studio as a user would: by importing a file. */
async function importWorkspace(page: Page, workspace: Workspace) {
  // The loader that runs this file names functions through a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole('button', { name: 'Workspace', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Import workspace…' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Workspace file' }).click();
  const buffer = Buffer.from(JSON.stringify(workspace));
  await (await choosing).setFiles({ name: 'workspace.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const [application] = Object.values(workspace.applications);
  await page.getByRole('link', { name: application?.name ?? '', exact: true }).waitFor();
  // Saving and compiling the new workspace is not part of what is measured.
  await page.waitForTimeout(2000);
}

/** Frames a second that the page painted while something went on. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const count = { frames: 0, from: performance.now(), running: true };
    Object.assign(globalThis, { benchFrames: count });
    const tick = () => {
      count.frames++;
      if (count.running) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act();
  return page.evaluate(() => {
    // Put there above; the page's type does not know it.
    const { benchFrames } = globalThis as unknown as {
      benchFrames: { frames: number; from: number; running: boolean };
    };
    benchFrames.running = false;
    return (benchFrames.frames * 1000) / (performance.now() - benchFrames.from);
  });
}
