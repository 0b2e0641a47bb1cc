import { CallbackQueuesPage } from './pages/callback-queues-page.ts';
import { DirectoryPage } from './pages/directory-page.ts';
import { Keyboard } from './pages/keyboard.ts';
import { RegionAffinityPage } from './pages/region-affinity-page.ts';
import { expect, test } from './test.ts';

test.use({ startsAt: '2026-03-03T10:00:00-05:00' });

test('the guide’s rule is put together by dragging, and a call goes to the first region that is healthy', async ({
  page,
  studio,
}) => {
  const regions = new RegionAffinityPage(page);
  const queues = new CallbackQueuesPage(page);
  const { simulator } = studio;
  await regions.open();
  await regions.create('California first');
  expect(await regions.names('Ignored Regions')).toEqual(['N. California', 'Oregon', 'S. California']);
  await regions.drag('Oregon', 'Fallback Regions');
  await expect(
    page.getByText('It cannot be saved yet. There must be at least one region in Preferred Regions.'),
  ).toBeVisible();
  await expect(regions.list('Preferred Regions')).toContainText('cannot be saved without a preferred region');
  await regions.drag('S. California', 'Preferred Regions');
  await regions.drag('N. California', 'Preferred Regions', 'S. California');
  await expect(regions.order.getByRole('listitem')).toHaveText([
    /1N\. CaliforniaPreferred/,
    /2S\. CaliforniaPreferred/,
    /3OregonFallback/,
  ]);
  await regions.save.click();

  await queues.open();
  await queues.assign('Region Affinity Rule', 'Sales_VQ', 'California first');
  await studio.openSimulator();
  await simulator.speed('Pause');
  await regions.open();
  await page.getByRole('link', { name: /^California first/ }).click();
  await expect(regions.choice).toContainText('would connect to N. California');
  await simulator.tab('Agents');
  await simulator.panel.getByRole('button', { name: 'Log in: Ana Ruiz' }).click();
  await simulator.panel.getByRole('switch', { name: 'N. California is healthy' }).click({ force: true });
  await expect(regions.choice).toContainText(
    'would connect to S. California: N. California is not healthy; S. California is the next preferred region.',
  );
  await simulator.call('+1 212-555-0110');
  await simulator.jumpUntil(simulator.state.filter({ hasText: 'Waiting in Sales_VQ' }));
  await expect(simulator.step(/N\. California is not healthy; S\. California is the next/)).toBeVisible();
});

test('regions are moved by keys alone, each step is said, and a rule may be put back', async ({ page, studio }) => {
  const regions = new RegionAffinityPage(page);
  const keys = new Keyboard(page);
  await keys.use(studio.rail.getByRole('link', { name: 'Region Affinity' }));
  await keys.use(page.getByRole('main').getByRole('button', { name: 'New Rule' }));
  await keys.type('By keys');
  await keys.press('Enter');
  await expect(regions.heading('By keys')).toBeVisible();

  await keys.reach(regions.region('N. California'));
  await keys.press('Space');
  await expect(studio.announcements).toHaveText(/^N\. California lifted from Ignored Regions\./);
  await keys.press('ArrowLeft', 'ArrowLeft');
  await expect(studio.announcements).toHaveText(/^N\. California: Preferred Regions, position 1 of 1\./);
  await keys.press('Escape');
  await expect(studio.announcements).toHaveText(/^N\. California put back: Ignored Regions\./);
  await expect(regions.region('N. California')).toBeFocused();
  await expect(regions.save).toBeDisabled();
  await keys.press('Enter', 'ArrowLeft', 'ArrowLeft', 'Enter');
  await expect(studio.announcements).toHaveText(/^N\. California dropped: Preferred Regions, position 1 of 1\./);

  await keys.reach(regions.region('S. California'));
  await keys.press('Space', 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'Space');
  await keys.reach(regions.region('Oregon'));
  await keys.press('Space', 'ArrowLeft', 'Space');
  expect(await regions.names('Preferred Regions')).toEqual(['N. California', 'S. California']);
  expect(await regions.names('Fallback Regions')).toEqual(['Oregon']);
  await keys.press('Control+s');
  await expect(studio.notification('By keys is saved and in effect.')).toBeVisible();

  await keys.reach(regions.region('N. California'), 'Shift+Tab');
  await keys.press('Space', 'ArrowDown', 'Space');
  expect(await regions.names('Preferred Regions')).toEqual(['S. California', 'N. California']);
  await keys.use(regions.revert, 'Shift+Tab');
  expect(await regions.names('Preferred Regions')).toEqual(['N. California', 'S. California']);
});

test('a menu moves regions too, a rule in use is not deleted, and a region of a rule neither', async ({ studio }) => {
  const { page } = studio;
  const regions = new RegionAffinityPage(page);
  const queues = new CallbackQueuesPage(page);
  const directory = new DirectoryPage(page);
  await regions.open();
  await page.getByRole('link', { name: /^West Coast/ }).click();
  await regions.moveTo('Oregon', 'Preferred Regions');
  await regions.moveTo('Oregon', 'First');
  expect(await regions.names('Preferred Regions')).toEqual(['Oregon', 'N. California', 'S. California']);
  await regions.save.click();
  await queues.open();
  await queues.assign('Region Affinity Rule', 'Sales_VQ', 'West Coast');
  await regions.open();
  await page.getByRole('link', { name: /^West Coast/ }).click();
  await page.getByRole('button', { name: 'More actions for West Coast' }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  const refusal = page.getByRole('dialog', { name: '“West Coast” cannot be deleted' });
  await expect(refusal).toContainText('Sales_VQ');
  await refusal.getByRole('button', { name: 'Close' }).last().click();
  await directory.show('Regions');
  await directory.regionMenu('Oregon', 'Delete…');
  await expect(page.getByRole('dialog')).toContainText('West Coast');
});
