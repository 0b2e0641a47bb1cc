/** The canvas with 500 and 2,000 blocks in Chromium, on the built studio: first render, dragging one block, panning. */
import type { Page } from '@playwright/test';
import { framesWhile, inStudio } from './in-studio.ts';
import { flowApplication, flowWorkspace } from './little-flow.ts';
import type { Figure } from './measure.ts';

const blocksInPath = 12;

export function canvasFigures(): Promise<Figure[]> {
  return inStudio(async (open) => {
    const figures: Figure[] = [];
    for (const wanted of [500, 2000]) {
      const page = await open(flowWorkspace({ flow: flowApplication(Math.ceil(wanted / blocksInPath)) }));
      figures.push(...(await measureCanvas(page, wanted)));
      await page.close();
    }
    return figures;
  });
}

async function measureCanvas(page: Page, wanted: number): Promise<Figure[]> {
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
