import { readFileSync } from 'node:fs';
import { CallbackQueuesPage } from './pages/callback-queues-page.ts';
import { choose } from './pages/controls.ts';
import type { Studio } from './pages/studio.ts';
import { expect, test } from './test.ts';

// Tuesday.
test.use({ startsAt: '2026-03-03T10:00:00-05:00' });

const sample = JSON.parse(
  readFileSync(new URL('../schemas/examples/sample/workspace.json', import.meta.url), 'utf8'),
) as Record<string, object>;

/** The sample with further queues and with the rules that an administrator has saved. */
const given = (queues: number) => {
  const further = Array.from({ length: queues }, (_, index) => `Branch ${index + 1}`);
  return JSON.stringify({
    ...sample,
    virtualQueues: {
      ...sample.virtualQueues,
      ...Object.fromEntries(further.map((name, index) => [`branch-${index}`, { name }])),
    },
    capacityRules: { march: { name: 'March', timeslotLength: 60, week: { tuesday: { '14:00': 10 } } } },
    numberRules: {
      ...sample.numberRules,
      france: { name: 'France', countries: ['FR'], blockedPatterns: [] },
      unsaved: { name: 'Unsaved', countries: [], blockedPatterns: [] },
    },
    directory: { ...sample.directory, regions: { north: { name: 'North' }, south: { name: 'South' } } },
    regionAffinityRules: { ns: { name: 'North first', preferred: ['north'], fallback: ['south'] } },
  });
};

async function opened(studio: Studio, queues = 0): Promise<CallbackQueuesPage> {
  const dialog = await studio.openImport();
  await dialog.import({ name: 'queues.json', text: given(queues) });
  const page = new CallbackQueuesPage(studio.page);
  await page.open();
  return page;
}

test('60 queues stand on two pages, are sorted, and are filtered by name or one by one', async ({ studio }) => {
  const queues = await opened(studio, 55);
  await expect(queues.count).toHaveText('60 queues');
  expect(await queues.names()).toHaveLength(50);
  expect((await queues.names()).slice(0, 2)).toEqual(['Branch 1', 'Branch 2']);
  await expect(queues.pages).toContainText('of 2');
  await queues.turn('Next');
  expect(await queues.names()).toEqual([
    ...['Branch 51', 'Branch 52', 'Branch 53', 'Branch 54', 'Branch 55'],
    ...['ClickToCallInDelayed_VQ', 'Sales_VQ', 'Sales_VQ_CB', 'Sales_VQ_CB_OUT', 'Support_VQ'],
  ]);
  await queues.table.getByRole('button', { name: 'Queue', exact: true }).click();
  expect((await queues.names())[0]).toBe('Support_VQ');
  await queues.filter('sales');
  await expect(queues.count).toHaveText('3 of 60 queues');
  expect(await queues.names()).toEqual(['Sales_VQ_CB_OUT', 'Sales_VQ_CB', 'Sales_VQ']);
  await queues.filter('');

  await studio.page.getByRole('button', { name: 'Filter Displayed Queues' }).click();
  await queues.dialog.getByRole('textbox', { name: 'Find queues' }).fill('branch 7');
  await queues.dialog.getByRole('checkbox', { name: 'Branch 7' }).check();
  await queues.dialog.getByRole('textbox', { name: 'Find queues' }).fill('supp');
  await queues.dialog.getByRole('checkbox', { name: 'Support_VQ' }).check();
  await queues.dialog.getByRole('button', { name: 'Display selected' }).click();
  expect(await queues.names()).toEqual(['Support_VQ', 'Branch 7']);
  // The choice lasts while one works elsewhere.
  await studio.returnToApplications();
  await queues.open();
  expect(await queues.names()).toEqual(['Support_VQ', 'Branch 7']);
  await studio.page.getByRole('button', { name: 'Show all' }).click();
  await expect(queues.count).toHaveText('60 queues');
});

test('figures are unknown until the simulator runs, and stay as they are until they are refreshed', async ({
  studio,
}) => {
  const { simulator } = studio;
  const queues = await opened(studio);
  await expect(queues.cell('Sales_VQ', 'Calls')).toHaveText('Unknown');
  await expect(queues.cell('Sales_VQ', 'Calls')).toHaveAttribute('title', /Start the simulator/);
  await expect(queues.cell('Sales_VQ', 'Open/Close Time')).toHaveText('Open, closes 18:00 EST');
  await expect(queues.row('Sales_VQ').getByRole('img')).toHaveCount(2);
  await studio.openSimulator();
  await simulator.letCallerWait();
  await expect(queues.cell('Sales_VQ', 'Calls')).toHaveText('Unknown');
  await queues.row('Sales_VQ').getByRole('button', { name: 'Refresh Sales_VQ' }).click();
  await expect(queues.cell('Sales_VQ', 'Calls')).toHaveText('1');
  await expect(queues.cell('Sales_VQ', 'Estimated Wait Time (s)')).toHaveText('90');
  await expect(queues.cell('Sales_VQ', 'Average Quitting Time (s)')).toHaveText('Unknown');
  await expect(queues.cell('Support_VQ', 'Calls')).toHaveText('Unknown');
  await queues.refresh();
  await expect(queues.cell('Support_VQ', 'Calls')).toHaveText('0');
  await simulator.hangUp();
  await queues.refresh();
  await expect(queues.cell('Sales_VQ', 'Calls')).toHaveText('0');
});

test('a capacity rule that is assigned while the simulator runs decides the next slot that is offered', async ({
  studio,
}) => {
  const { simulator } = studio;
  const queues = await opened(studio);
  await studio.openSimulator();
  await simulator.speed('Pause');
  await simulator.tab('Agents');
  await simulator.panel.getByRole('button', { name: 'Log in: Chi Okafor' }).click();
  // Somebody waits already, so that a callback is worth offering. This call goes on all the time.
  await simulator.call('+1 212-555-0111');
  await simulator.jumpUntil(simulator.state.filter({ hasText: 'Waiting in Support_VQ, place 1' }));
  await queues.assign('Capacity Rule', 'Support_VQ', 'March');
  await simulator.tab('Phone');
  await expect(simulator.step('New rules are in effect')).toContainText(
    'Support_VQ has the rules “North America”, “March”.',
  );
  await simulator.call('+1 212-555-0111');
  await simulator.jumpUntil(simulator.transcript.getByText(/press 2/i).first());
  await simulator.press('2');
  await simulator.jumpUntil(simulator.transcript.getByText(/We will call you at|call you at/i).first());
  await simulator.press('1');
  // Without the rule it would be 10:15.
  await simulator.jumpUntil(simulator.transcript.getByText(/2:00 PM/).first());
  await simulator.press('1');
  await simulator.jumpUntil(simulator.state.filter({ hasText: 'Ended' }));
  await expect(simulator.panel.getByRole('navigation', { name: 'Calls' })).toContainText('Call 1');
  await queues.refresh();
  await expect(queues.cell('Support_VQ', 'Scheduled Callbacks')).toHaveText('1');
  await expect(queues.cell('Support_VQ', 'Calls')).toHaveText('1');
});

test('a number rule that is assigned meanwhile lets no callback be dialled; None lets it again', async ({ studio }) => {
  const { simulator } = studio;
  const queues = await opened(studio);
  await studio.openSimulator();
  await simulator.speed('Pause');
  await simulator.tab('Callbacks');
  await choose(simulator.panel.getByRole('combobox', { name: 'Service Name' }), 'Sales_VQ');
  await simulator.panel.getByRole('button', { name: 'Carry out now' }).click();
  await queues.assign('Number Validation Rule', 'Sales_VQ', 'France');
  // Its turn comes: the number is checked once more before it is dialled.
  await simulator.ready('Ana Ruiz');
  await simulator.tab('Phone');
  await expect(simulator.transcript).toContainText('Not dialled:');
  await expect(simulator.step(/→ Rejected/)).toBeVisible();
  // A rule that permits nothing yet cannot be chosen, and says why.
  await queues.rule('Number Validation Rule', 'Sales_VQ').click();
  const unsaved = studio.page.getByRole('option', { name: /^Unsaved/ });
  await expect(unsaved).toBeDisabled();
  await expect(unsaved).toContainText('Save Changes');
  await studio.page.keyboard.press('Escape');
  await queues.rule('Number Validation Rule', 'Sales_VQ').press('Delete');
  await expect(queues.rule('Number Validation Rule', 'Sales_VQ')).toHaveText('None');
});

test('a region affinity rule for several queues is assigned at once, and a call falls back when a region fails', async ({
  studio,
}) => {
  const { simulator } = studio;
  const queues = await opened(studio);
  await queues.table.getByRole('checkbox', { name: 'Select Sales_VQ', exact: true }).check();
  await queues.table.getByRole('checkbox', { name: 'Select Support_VQ' }).check();
  const bar = studio.page.getByRole('region', { name: 'Selected queues' });
  await bar.getByRole('combobox', { name: 'Region Affinity Rule of the selected queues' }).click();
  await studio.page.getByRole('option', { name: 'North first' }).click();
  for (const queue of ['Sales_VQ', 'Support_VQ'])
    await expect(queues.rule('Region Affinity Rule', queue)).toHaveText('North first');
  await studio.page.keyboard.press('Control+z');
  await expect(queues.rule('Region Affinity Rule', 'Support_VQ')).toHaveText('None');
  await studio.page.keyboard.press('Control+Shift+z');

  await studio.openSimulator();
  await simulator.speed('Pause');
  await simulator.panel.getByRole('switch', { name: 'North is healthy' }).uncheck();
  await simulator.call('+1 212-555-0110');
  await simulator.jumpUntil(simulator.state.filter({ hasText: /Waiting in Sales_VQ.*in South/ }));
  await expect(simulator.step('North is not healthy; South is the first fallback region.')).toBeVisible();
});

test('a rule that cannot count at a queue is marked there, and its finding leads to the field', async ({
  studio,
  page,
}) => {
  const queues = await opened(studio);
  await queues.assign('Capacity Rule', 'Sales_VQ_CB', 'March');
  await queues.assign('Number Validation Rule', 'Support_VQ', 'France');
  await expect(
    page.getByRole('combobox', { name: 'Capacity Rule of Sales_VQ_CB', exact: true }),
  ).toHaveAccessibleDescription(/has no row in CALLBACK_SETTINGS/);
  await expect(
    page.getByRole('combobox', { name: 'Number Validation Rule of Support_VQ' }),
  ).toHaveAccessibleDescription(/does not permit US/);
  const { problems } = studio.editor;
  await problems.jumpTo(/does not permit US, the Default Country of Support_VQ/);
  await expect(page.getByRole('heading', { name: 'Support_VQ', level: 1 })).toBeVisible();
  const field = page.getByRole('combobox', { name: 'Number Validation Rule' });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/does not permit US/);
});
