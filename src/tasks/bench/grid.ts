/** CALLBACK_SETTINGS of 2,000 rows in Chromium, on the built studio: scrolling it, and a block pasted into it. */
import type { Page } from '@playwright/test';
import { type SettingsColumn, settingsColumns } from '../../designer/settings-table/index.ts';
import { framesWhile, inStudio } from './in-studio.ts';
import type { Figure } from './measure.ts';
import { tableWorkspace } from './settings.ts';

const rows = 2000;
const pastes = 5;
/** Of the pasted rows, counted from the first below DEFAULT, every fiftieth from this one on has a wrong Slot Duration. */
const wrongFrom = 3;

export function gridFigures(): Promise<Figure[]> {
  return inStudio(async (open) => {
    const page = await open(tableWorkspace(rows));
    await page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'CALLBACK_SETTINGS' }).click();
    await cellAt(page, 1, 1).waitFor();
    const aim = '50 or more';
    const down = await scroll(page, 0, 240);
    const diagonally = await scroll(page, 40, 240);
    const { first, median } = await pasteTimes(page);
    return [
      { name: 'table, 2,000 × 38: scroll down, 240 px a turn', value: down, unit: 'frames/s', aim },
      { name: 'table, 2,000 × 38: scroll diagonally, 240 px a turn', value: diagonally, unit: 'frames/s', aim },
      { name: 'table: paste 2,000 × 20 cells, to painted findings', value: median, unit: 'ms', aim: 'under 500' },
      { name: 'table: the same, the first time since it was opened', value: first, unit: 'ms' },
    ];
  });
}

function cellAt(page: Page, row: number, column: number) {
  return page.getByRole('grid').locator(`[data-row="${row}"][data-col="${column}"]`);
}

/** Turns the wheel twice as fast as a hand does, down through half of the table or more and back again. */
async function scroll(page: Page, right: number, down: number): Promise<number> {
  const table = await page.getByRole('grid').boundingBox();
  if (!table) throw new Error('no table is drawn');
  await page.mouse.move(table.x + table.width / 2, table.y + table.height / 2);
  const turns = 150;
  const frames = await framesWhile(page, async () => {
    for (const way of [1, -1]) for (let turn = 0; turn < turns; turn++) await page.mouse.wheel(way * right, way * down);
  });
  await cellAt(page, 1, 1).waitFor();
  return frames;
}

/** From the key to two frames after the last change of the table, with values and findings in it: the first time, and the median of some. */
async function pasteTimes(page: Page): Promise<{ readonly first: number; readonly median: number }> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), pastedText());
  await watchTable(page);
  const taken: number[] = [];
  for (let time = 0; time < pastes; time++) {
    await cellAt(page, 1, 1).click();
    await expectPasted(page, false);
    await page.keyboard.press('Control+v');
    taken.push(await settledTime(page));
    await expectPasted(page, true);
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(1500);
  }
  const [first = 0] = taken;
  return { first, median: taken.sort((a, b) => a - b)[Math.floor(pastes / 2)] ?? 0 };
}

/** From now on notes when the key was pressed, and the second frame after each change of the table. */
function watchTable(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = { from: 0, changed: 0, painted: 0 };
    Object.assign(globalThis, { benchPaste: seen });
    const pressed = ({ key, timeStamp }: KeyboardEvent) => {
      if (key.toLowerCase() === 'v') seen.from = timeStamp;
    };
    addEventListener('keydown', pressed, { capture: true });
    const observer = new MutationObserver(() => {
      seen.changed = performance.now();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          seen.painted = performance.now();
        }),
      );
    });
    const table = document.querySelector('[role=grid]');
    if (table) observer.observe(table, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** Milliseconds from the key to the last painted change, once the table has rested for a second. */
async function settledTime(page: Page): Promise<number> {
  const read = () =>
    page.evaluate(() => {
      // Put there by `watchTable`; the page's type does not know it.
      const { benchPaste } = globalThis as unknown as {
        benchPaste: { from: number; changed: number; painted: number };
      };
      return { ...benchPaste, now: performance.now() };
    });
  for (;;) {
    await page.waitForTimeout(200);
    const { from, changed, painted, now } = await read();
    if (changed > from && painted > changed && now - changed > 1000) return painted - from;
    if (now - from > 60_000) throw new Error('the table does not come to rest');
  }
}

/** Makes sure that the first row has the pasted values, and a wrong one its finding — or, before, neither. */
async function expectPasted(page: Page, wanted: boolean) {
  const value = (await cellAt(page, 1, 3).textContent())?.startsWith('English > ') === true;
  const finding = (await cellAt(page, 1 + wrongFrom, -1).getAttribute('title'))?.includes('divide 60') === true;
  if (value !== wanted || finding !== wanted)
    throw new Error(`the table ${wanted ? 'lacks' : 'already has'} pasted values or findings`);
}

/** Twenty columns of all rows from the first after the queue on, as a spreadsheet gives them. */
function pastedText(): string {
  const columns = settingsColumns.slice(1, 21);
  const lines = Array.from({ length: rows }, (_, row) => columns.map((column) => textFor(column, row)).join('\t'));
  return lines.join('\n');
}

const names: Readonly<Record<string, (row: number) => string>> = {
  applications: () => 'Callback',
  businessHours: () => 'Office',
  routingPoints: () => '5000',
  virtualQueues: (row) => `Service_${row}_VQ`,
};

/** A text that means something in the column, and is not what the table has. */
function textFor({ key, kind, collection = '', minimum = 0, values = [] }: SettingsColumn, row: number): string {
  if (key === 'slotDurationMin') return row % 50 === wrongFrom ? '7' : '30';
  switch (kind) {
    case 'reference':
      return names[collection]?.(row) ?? '';
    case 'boolean':
      return row % 2 === 0 ? 'No' : 'yes';
    case 'integer':
      return String(minimum + 1 + (row % 4));
    case 'choice':
      return values[row % values.length]?.value ?? '';
    case 'skillExpression':
      return `English > ${row % 9}`;
    default:
      return '';
  }
}
