import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { CallInGroupsPage } from './pages/call-in-groups-page.ts';
import { CapacityPage } from './pages/capacity-page.ts';
import { CapacityStatement } from './pages/capacity-statement.ts';
import { CentrePage } from './pages/centre-page.ts';
import { ConsumerPhone } from './pages/consumer-phone.ts';
import { DirectoryPage } from './pages/directory-page.ts';
import { EffectiveView } from './pages/effective-view.ts';
import { HoursPage } from './pages/hours-page.ts';
import { NumbersPage } from './pages/numbers-page.ts';
import { QueuesPage } from './pages/queues-page.ts';
import { RegionAffinityPage } from './pages/region-affinity-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { SpecialDaysPage } from './pages/special-days-page.ts';
import type { Studio } from './pages/studio.ts';
import { expect, test } from './test.ts';

// These pages are large: snapshots of every action would cost a fifth of the time.
test.use({ trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false } });

// The checker's script is put into the page, which the page's own policy forbids.
test.use({ bypassCSP: true });

const checker = createRequire(import.meta.url).resolve('axe-core');

/** What the checker finds, short enough to read in a failure. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: checker });
  return page.evaluate(async () => {
    // The checker's script has put itself under this name.
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ exclude: [['[role=tooltip]']] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id} ${target} ${html.slice(0, 160)}`),
    );
  });
}

/** Every screen, and how it is come to from the one before. */
const screens: readonly { readonly name: string; show(studio: Studio): Promise<unknown> }[] = [
  { name: 'applications', show: async () => {} },
  { name: 'new application', show: ({ page }) => page.getByRole('button', { name: 'New application' }).click() },
  {
    name: 'phone numbers',
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Phone numbers' }).click();
    },
  },
  {
    name: 'import',
    show: async (studio) => {
      await studio.page.keyboard.press('Escape');
      await studio.openImport();
    },
  },
  {
    name: 'commands',
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('textbox', { name: /^Search commands/ })).toBeVisible();
    },
  },
  {
    name: 'canvas',
    show: async (studio) => {
      await studio.page.keyboard.press('Escape');
      await studio.edit('Sales with in-queue callback');
      await expect(studio.editor.canvas.blocks.first()).toBeVisible();
    },
  },
  {
    name: 'canvas with findings and a block selected',
    show: async ({ editor }) => {
      await editor.canvas.select('Nobody is there');
      await editor.inspector.speak('');
      await editor.canvas.select('Route to sales');
      await editor.inspector.source('Virtual Queue', 'Variable');
      await expect(editor.problems.finding(/chosen/).first()).toBeVisible();
    },
  },
  { name: 'variables', show: ({ editor }) => editor.side('Variables') },
  {
    name: 'connecting by keyboard',
    show: async ({ editor, page }) => {
      await editor.side('Properties');
      await editor.canvas.select('Open?');
      await page.keyboard.press('c');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'outline',
    show: async ({ editor, page }) => {
      await page.keyboard.press('Escape');
      await editor.show('Outline');
      await expect(editor.outline.tree).toBeVisible();
    },
  },
  {
    name: 'JSON',
    show: async ({ editor }) => {
      await editor.show('JSON');
      await expect(editor.json.getByRole('code').first()).toBeVisible();
    },
  },
  {
    name: 'simulator',
    show: async (studio) => {
      await studio.returnToApplications();
      await studio.edit('Click-To-Call-In Match');
      await studio.openSimulator();
      await expect(studio.simulator.time).toBeVisible();
    },
  },
  {
    name: 'a call',
    show: async ({ simulator }) => {
      await simulator.speed('Pause');
      await simulator.createRequest();
      await simulator.call('+1 212-555-0100');
      await simulator.press('1');
    },
  },
  { name: 'agents', show: ({ simulator }) => simulator.ready('Chi Okafor') },
  { name: 'Call-In requests', show: ({ simulator }) => simulator.tab('Call-In') },
  {
    name: 'the consumer’s phone',
    show: async ({ simulator }) => {
      const consumer = new ConsumerPhone(simulator);
      await consumer.request('ClickToCallInDelayed_VQ');
      await consumer.accept.click();
      await consumer.request('Sales_VQ', '2026-03-04T03:00');
      await expect(consumer.answer).not.toBeEmpty();
    },
  },
  {
    name: 'the history of a callback',
    show: async ({ simulator }) => {
      await simulator.tab('Callbacks');
      await simulator.callbacks.getByRole('button', { name: /history of the callback/ }).click();
    },
  },
  {
    name: 'Business Hours',
    show: async (studio) => {
      await studio.rail.getByRole('button', { name: 'Simulator' }).click();
      await new HoursPage(studio.page).show();
    },
  },
  { name: 'the hours of a service', show: ({ page }) => new HoursPage(page).open('Office hours') },
  { name: 'Special Days', show: ({ page }) => new SpecialDaysPage(page).show() },
  { name: 'a special day', show: ({ page }) => page.getByRole('link', { name: 'Public holidays' }).click() },
  { name: 'import of holidays', show: (studio) => studio.run('Import holidays') },
  {
    name: 'Virtual Queues',
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await new QueuesPage(page).show();
    },
  },
  { name: 'a virtual queue', show: ({ page }) => page.getByRole('link', { name: 'Sales_VQ', exact: true }).click() },
  { name: 'new trio', show: (studio) => studio.run('New trio of virtual queues') },
  {
    name: 'skills',
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await new DirectoryPage(page).show('Skills');
    },
  },
  { name: 'levels of agents', show: ({ page }) => new DirectoryPage(page).show('Agents') },
  { name: 'routing points', show: ({ page }) => new DirectoryPage(page).show('Routing Points') },
  { name: 'regions', show: ({ page }) => new DirectoryPage(page).show('Regions') },
  { name: 'phone numbers of the directory', show: ({ page }) => new DirectoryPage(page).show('Phone Numbers') },
  {
    name: 'CALLBACK_SETTINGS with a paste that was wrong',
    show: async ({ page }) => {
      const settings = new SettingsPage(page);
      await settings.open();
      await settings.cell('DEFAULT').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Home');
      await settings.paste([['Nobody_VQ', '', '', 'Sales >']]);
      await expect(settings.leftOut).toBeVisible();
    },
  },
  {
    name: 'publishing CALLBACK_SETTINGS',
    show: async (studio) => {
      await studio.run('Publish CALLBACK_SETTINGS');
      await expect(studio.page.getByRole('dialog').getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'history of CALLBACK_SETTINGS',
    show: async (studio) => {
      await studio.page.keyboard.press('Escape');
      await studio.run('History of CALLBACK_SETTINGS');
      await expect(studio.page.getByRole('dialog')).toContainText('Nothing was published yet');
    },
  },
  {
    name: 'import of CALLBACK_SETTINGS',
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      const csv = 'Virtual Queue,Slot Capacity\nSales_VQ,9\nSupport_VQ,many\nSales_VQ_CB,4\nDEFAULT,\n';
      await expect((await new SettingsPage(page).previewCsv(csv)).getByRole('table')).toBeVisible();
    },
  },
];

/** The pages under Tools, in a test of their own: together they would take too long. */
const tools: typeof screens = [
  {
    name: 'a capacity rule with a number that is wrong',
    show: async ({ page }) => {
      const capacity = new CapacityPage(page);
      await capacity.open();
      await capacity.list.getByRole('link', { name: /^March/ }).click();
      await capacity.paint('Monday 09:00', 'Tuesday 12:00');
      await page.keyboard.type('2.5');
      await page.keyboard.press('Enter');
      await expect(capacity.grid.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'copying a day',
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Copy day to…' }).click();
      await expect(page.getByRole('dialog', { name: 'Copy Monday to other days' })).toBeVisible();
    },
  },
  {
    name: 'an exception by timeslots',
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await new CapacityPage(page).show('Exceptions');
      await page.getByRole('button', { name: 'Add exception' }).click();
      await page.getByRole('radio', { name: 'Single timeslots' }).check();
    },
  },
  {
    name: 'a capacity statement with a fault, as text',
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await new CapacityPage(page).show('JSON');
      await new CapacityStatement(page).write('{"tue": {"08:15": 5}}');
      await expect(page.locator('.squiggly-error')).toBeVisible();
    },
  },
  {
    name: 'what is wrong with a capacity statement',
    show: async ({ page }) => {
      const statement = new CapacityStatement(page);
      await statement.button('Apply…');
      await expect(statement.faults).toBeVisible();
    },
  },
  {
    name: 'what a capacity statement would change',
    show: async ({ page }) => {
      const statement = new CapacityStatement(page);
      await statement.dialog.getByRole('button', { name: 'Edit Text' }).click();
      await statement.text.fill('{"mon": {"08:00": 5, "12:00": 20, "12:30": 4}}');
      await statement.dialog.getByRole('button', { name: 'Preview' }).click();
      await expect(statement.notices).toBeVisible();
    },
  },
  {
    name: 'the effective view of a capacity rule',
    show: async ({ page }) => {
      await new CapacityStatement(page).applied();
      await new CapacityPage(page).show('Effective view');
      await expect(new EffectiveView(page).grid).toBeVisible();
    },
  },
  {
    name: 'a number rule with findings while a pattern is typed',
    show: async ({ page }) => {
      const numbers = new NumbersPage(page);
      await numbers.open('North America');
      await numbers.block('^1204');
      await numbers.block('1 212');
      await expect(numbers.row('1 212')).toContainText('Never matches');
      await numbers.samples.fill('+1 212 555 0123\nno number');
      await numbers.answerTo('+49 30 123456', 'Germany');
      await numbers.pattern.fill('^1(?=2)');
    },
  },
  {
    name: 'the laboratory of a number rule',
    show: async ({ page }) => {
      const numbers = new NumbersPage(page);
      await numbers.showLaboratory();
      await numbers.laboratory.fill('+1 204 555 0123\n+1 212 555 0123');
      await expect(numbers.compared.getByRole('row')).toHaveCount(3);
    },
  },
  {
    name: 'a region affinity rule with a region lifted',
    show: async ({ page }) => {
      const regions = new RegionAffinityPage(page);
      await regions.open();
      await page.getByRole('link', { name: /^West Coast/ }).click();
      await regions.moveTo('N. California', 'Ignored Regions');
      await regions.moveTo('S. California', 'Ignored Regions');
      await regions.region('Oregon').press('Space');
    },
  },
  {
    name: 'a Click-To-Call-In group with a number being changed and a setting out of range',
    show: async ({ page }) => {
      const groups = new CallInGroupsPage(page);
      await groups.open();
      await page.getByRole('link', { name: /^technical_help/ }).click();
      await groups.setting('Length').fill('13');
      await groups.row('+1 212-555-0100').press('Space');
      await groups.row('+1 212-555-0101').press('Enter');
      await page.keyboard.type('abc');
      await expect(groups.pool.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'a bulk import with wrong lines',
    show: async ({ page }) => {
      const groups = new CallInGroupsPage(page);
      await groups.choose('pool.csv', '+14155550100,\nabc,Wrong\n+14155550100,Twice\n');
      await groups.field('Number', 2).fill('+14155550101');
      await expect(groups.lines.getByText('Right now')).toBeVisible();
    },
  },
];

/** A day that is played, and two days side by side. */
const days: typeof screens = [
  {
    name: 'a day that has not been played',
    show: async ({ page }) => {
      const centre = new CentrePage(page);
      await centre.open('A busy Tuesday');
      await centre.show('Run');
    },
  },
  { name: 'a day that was played', show: ({ page }) => new CentrePage(page).play() },
  {
    name: 'a chart as a table',
    show: async ({ page }) => {
      await expect(await new CentrePage(page).asTable('Calls and callbacks waiting')).toBeVisible();
    },
  },
  {
    name: 'two days side by side',
    show: async ({ page }) => {
      const centre = new CentrePage(page);
      await centre.show('What if');
      await centre.play();
    },
  },
];

const parts = { 'every screen': screens, 'every page under Tools': tools, 'a day at the centre': days };

for (const scheme of ['light', 'dark'] as const)
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    for (const [part, shown] of Object.entries(parts))
      test(`${part} is free of accessibility faults`, async ({ page, studio }) => {
        const found: string[] = [];
        for (const { name, show } of shown)
          await test.step(name, async () => {
            await show(studio);
            // What was clicked last would keep its tooltip.
            await page.mouse.move(0, 0);
            for (const fault of await faultsOf(page)) found.push(`${name}: ${fault}`);
          });
        expect(found).toEqual([]);
      });
  });

test('nothing moves when reduced motion is asked for', async ({ page, studio }) => {
  await studio.edit('Sales with in-queue callback');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await studio.openSimulator();
  await studio.simulator.call('+1 212-555-0110');
  await expect(studio.editor.canvas.executing).toHaveCount(1);
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1).length,
  );
  expect(moving).toBe(0);
});
