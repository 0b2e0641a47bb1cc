import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CentrePage } from './pages/centre-page.ts';
import { expect, test } from './test.ts';

// These pages are large: snapshots of every action would cost a fifth of the time.
test.use({ trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false } });

const plan = 'A busy Tuesday';
const root = resolve(import.meta.dirname, '..');

/** What the command line prints for files of these texts. */
async function simulated(configuration: string, traffic: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-studio-'));
  try {
    await writeFile(join(folder, 'configuration.json'), configuration);
    await writeFile(join(folder, 'traffic.json'), traffic);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        ...['--import', import.meta.resolve('tsx'), join(root, 'src/cli/main.ts')],
        ...['simulate', 'configuration.json', 'traffic.json', '--json'],
      ],
      { cwd: folder, maxBuffer: 2 ** 26 },
    );
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a day that was played has the figures that the command line tells, byte for byte', async ({ page, studio }) => {
  await expect(studio.applications.title).toBeVisible();
  const centre = new CentrePage(page);
  await centre.open(plan);
  await centre.show('Run');
  await centre.play();
  await expect(centre.figure('Offered').getByRole('cell')).not.toHaveText('0');
  const figures = await centre.exported('Figures (JSON)');
  const configuration = await centre.exported('Configuration (JSON)');
  const traffic = await centre.exported('Traffic (JSON)');
  expect(await simulated(configuration, traffic)).toBe(figures);
});

test('a day stands while it is paused, goes on, and jumps to its end', async ({ page, studio }) => {
  await expect(studio.applications.title).toBeVisible();
  const centre = new CentrePage(page);
  await centre.open(plan);
  await centre.show('Run');
  await expect(page.getByRole('heading', { name: 'This day has not been played yet' })).toBeVisible();
  await centre.speed('Pause');
  await centre.start.click();
  await expect(centre.standing).toHaveText('Paused');
  const begun = (await centre.time.textContent()) ?? '';
  await centre.speed('×3600');
  await expect(centre.time).not.toHaveText(begun);
  await expect(centre.agents.getByRole('row').filter({ hasText: 'Busy' }).first()).toBeVisible();
  await centre.speed('Pause');
  await expect(centre.standing).toHaveText('Paused');
  await centre.toTheEnd.click();
  await expect(centre.standing).toHaveText('The day is over.', { timeout: 60_000 });
  await expect(centre.chart('Calls and callbacks waiting')).toContainText(/At most \d+ waited at once/);
  const customer = centre.consumers.getByRole('group').filter({ hasText: 'Talked to an agent' }).first();
  await customer.locator('summary').click();
  await expect(customer.getByRole('listitem').filter({ hasText: 'CALLBACK_READY' })).toBeVisible();
  const waiting = await centre.asTable('Calls and callbacks waiting');
  await expect(waiting.getByRole('columnheader')).toHaveText([/^Time \(UTC/, 'Calls', 'Callbacks']);
  expect((await centre.exported('Samples (CSV)')).split('\r\n')[0]).toMatch(/^Time,Queue,Calls waiting/);
});

test('the same day with two more agents has a higher service level', async ({ page, studio }) => {
  await expect(studio.applications.title).toBeVisible();
  const centre = new CentrePage(page);
  await centre.open(plan);
  await centre.show('What if');
  await centre.play();
  const offered = centre.figure('Offered').getByRole('cell');
  await expect(offered.nth(2)).toHaveText('±0');
  const level = centre.figure('Answered within 20 s').getByRole('cell');
  await expect(level.nth(2)).toHaveText(/^\+\d/);
  await expect(level.nth(3)).toHaveText('better');
  await expect(centre.chart('Calls and callbacks waiting')).toContainText('As it is: At most');
});

test('a draft with an error is not played, and the screen leads to the error', async ({ page, studio }) => {
  const { editor } = studio;
  await studio.edit('Sales with in-queue callback');
  await editor.canvas.select('Route to sales');
  await editor.inspector.source('Virtual Queue', 'Variable');
  const centre = new CentrePage(page);
  await centre.open(plan);
  await centre.show('Run');
  await expect(centre.blocked).toContainText(/stops? this from running:/);
  await expect(centre.start).toBeDisabled();
  await centre.blocked.getByRole('button').first().click();
  await expect(editor.inspector.field('Name')).toHaveValue('Route to sales');
});
