/** Import of 10,000 numbers into a Call-In group: the decisions alone, and in Chromium from the file to the painted pool. */
import type { Page } from '@playwright/test';
import { blocks } from '../../../blocks/index.ts';
import { addPoolNumbers, checkPool, newId, readPool } from '../../designer/index.ts';
import type { CallInGroup, Workspace } from '../../generated/types.ts';
import { applyChange } from '../../model/change.ts';
import { inStudio } from './in-studio.ts';
import { flowWorkspace } from './little-flow.ts';
import { type Figure, milliseconds } from './measure.ts';

const count = 10_000;
const group = 'g';
const name = 'bench_pool';

export async function poolFigures(): Promise<Figure[]> {
  const { lines } = readPool(file);
  const { refuse, change } = addPoolNumbers;
  const context = { registry: blocks, newId, selection: { blocks: [], connections: [] } };
  const args = { group, numbers: lines };
  const read = milliseconds(() => checkPool(readPool(file).lines, []));
  const taken = milliseconds(() => {
    const refused = refuse?.(workspace, args, context);
    const next = applyChange(workspace, change(workspace, args, context));
    if (refused !== undefined || next.callInGroups[group]?.draft?.dnisPool.length !== count)
      throw new Error(refused ?? 'the numbers should be in the pool');
  });
  return [
    { name: 'read and check a .csv file of 10,000 numbers', value: read, unit: 'ms', aim: 'under 100' },
    { name: 'take 10,000 numbers into a pool', value: taken, unit: 'ms' },
    ...(await inStudio(async (open) => screenFigures(await open(workspace)))),
  ];
}

async function screenFigures(page: Page): Promise<Figure[]> {
  await page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Click-To-Call-In Config' }).click();
  await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('button', { name: 'Bulk Import From File' }).click();
  const dialog = page.getByRole('dialog');
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'CSV file' }).click();
  const chooser = await choosing;
  const shown = watch(page, 'change', 'Import 10,000 numbers');
  await chooser.setFiles({ name: 'pool.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  const checked = await shown;
  const listed = watch(page, 'click', '+1 415-500-0000');
  await dialog.getByRole('button', { name: 'Import 10,000 numbers' }).click();
  return [
    { name: 'pool: from the file chosen to its 10,000 lines checked', value: checked, unit: 'ms' },
    { name: 'pool: from Import to the painted pool', value: await listed, unit: 'ms' },
  ];
}

/** Milliseconds from the next event of that kind to two frames after the text stands on the page. */
function watch(page: Page, event: string, text: string): Promise<number> {
  return page.evaluate(
    ([kind, wanted]) =>
      new Promise<number>((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          const look = () => {
            if (!document.body.textContent?.includes(wanted)) requestAnimationFrame(look);
            else requestAnimationFrame(() => requestAnimationFrame((now) => resolve(now - timeStamp)));
          };
          look();
        };
        addEventListener(kind, begin, { capture: true, once: true });
      }),
    [event, text] as const,
  );
}

const file = Array.from({ length: count }, (_, index) => `+1415${5_000_000 + index},"Line ${index}"`).join('\r\n');

const empty: CallInGroup = {
  ...{ name, dnisPool: [], generateAccessCode: true, accessCodeLength: 6, expirySeconds: 30 },
  uniqueDnis: false,
};
const workspace: Workspace = { ...flowWorkspace({ flow: idleApplication() }), callInGroups: { [group]: empty } };

function idleApplication(): Workspace['applications'][string] {
  return {
    ...{ name: 'Idle', type: 'default', entry: {}, variables: {}, blocks: {}, connections: {}, layout: {} },
  };
}
