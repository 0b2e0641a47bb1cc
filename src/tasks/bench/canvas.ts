/** The canvas with 500 and 2,000 blocks in Chromium, on the built studio: first render, dragging one block, panning. */
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { browserFlags, ensureBrowser } from '../browser.ts';
import { isStudioBuilt } from '../built.ts';
import { projectRoot, runTool } from '../project.ts';
import { flowApplication, flowWorkspace } from './little-flow.ts';
import type { Figure } from './measure.ts';

const port = 4738;
const blocksInPath = 12;

export async function canvasFigures(): Promise<Figure[]> {
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
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
  try {
    const figures: Figure[] = [];
    for (const wanted of [500, 2000]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      figures.push(...(await measureCanvas(page, wanted)));
      await page.close();
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureCanvas(page: Page, wanted: number): Promise<Figure[]> {
  await openFlow(page, Math.ceil(wanted / blocksInPath));
  const firstRender = await renderTime(page);
  const card = page.locator('.react-flow__node').nth(3);
  const box = await card.boundingBox();
  if (!box) throw new Error('no block is drawn');
  const dragging = await framesWhile(page, () => sweep(page, box.x + 40, box.y + 12));
  const empty = { x: 700, y: 560 };
  const panning = await framesWhile(page, async () => {
    await page.keyboard.down('Space');
    await sweep(page, empty.x, empty.y);
    await page.keyboard.up('Space');
  });
  return [
    { name: `canvas, ${wanted} blocks: first render`, value: firstRender, unit: 'ms' },
    {
      name: `canvas, ${wanted} blocks: drag one block`,
      value: dragging,
      unit: 'frames/s',
      ...(wanted === 2000 ? { aim: '30 or more' } : {}),
    },
    { name: `canvas, ${wanted} blocks: pan`, value: panning, unit: 'frames/s' },
  ];
}

/** Brings the flow into the studio as a user would: by importing a workspace file. */
async function openFlow(page: Page, repeats: number) {
  // The loader that runs this file names functions through a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole('button', { name: 'Workspace', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Import workspace…' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Workspace file' }).click();
  const text = JSON.stringify(flowWorkspace({ flow: flowApplication(repeats) }));
  await (await choosing).setFiles({ name: 'flow.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('link', { name: 'Benchmark', exact: true }).waitFor();
  // Saving and compiling the new workspace is not part of what is measured.
  await page.waitForTimeout(2000);
}

/** From the click on the application to two painted frames with blocks in them. */
function renderTime(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const link = [...document.querySelectorAll('a')].find((each) => each.textContent === 'Benchmark');
        const started = performance.now();
        link?.click();
        const look = () => {
          if (document.querySelector('.react-flow__node'))
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

async function sweep(page: Page, x: number, y: number) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let turn = 0; turn < 90; turn++)
    await page.mouse.move(x + 120 * Math.sin(turn / 7), y + 60 * Math.cos(turn / 9));
  await page.mouse.up();
}

/** Frames a second that the page painted while something went on. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<number> {
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
    const { benchFrames } = globalThis as unknown as {
      benchFrames: { frames: number; from: number; running: boolean };
    };
    benchFrames.running = false;
    return (benchFrames.frames * 1000) / (performance.now() - benchFrames.from);
  });
}
