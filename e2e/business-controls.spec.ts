import { DirectoryPage } from './pages/directory-page.ts';
import { HoursPage } from './pages/hours-page.ts';
import { Keyboard } from './pages/keyboard.ts';
import { QueuesPage } from './pages/queues-page.ts';
import { SpecialDaysPage } from './pages/special-days-page.ts';
import { expect, test } from './test.ts';

// A Tuesday afternoon, on which the office is open until six.
test.use({ startsAt: '2026-11-24T17:30:00-05:00' });

const sales = '+1 212-555-0110';

const calendar = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'SUMMARY:Founders Day',
  'DTSTART;VALUE=DATE:20261124',
  'DTEND;VALUE=DATE:20261125',
  'RRULE:FREQ=YEARLY',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'SUMMARY:Company picnic',
  'DTSTART;VALUE=DATE:20260612',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20260612',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

test('hours that end earlier send the caller of half past five away by Closed, and undo lets the next one in', async ({
  studio,
  page,
}) => {
  const hours = new HoursPage(page);
  const { simulator } = studio;
  await studio.openSimulator();
  await simulator.speed('Pause');
  await simulator.call(sales);
  await expect(simulator.step('Open? → Open')).toBeVisible();
  await simulator.hangUp();

  await hours.open('Office hours');
  await expect(page.getByText('Open now; closes at 18:00 (America/New_York)')).toBeVisible();
  await hours.setTime('Tuesday', 'closes', '5pm');
  await expect(hours.time('Tuesday', 'closes')).toHaveValue('17:00');
  await expect(page.getByText('Closed now; opens tomorrow at 09:00 (America/New_York)')).toBeVisible();

  await simulator.call(sales);
  await simulator.jumpUntil(simulator.state.filter({ hasText: /^Ended/ }));
  await expect(simulator.step('Open? → Closed')).toBeVisible();
  await expect(simulator.transcript).toContainText('Our office is closed.');

  await hours.title.click();
  await page.keyboard.press('Control+z');
  await expect(hours.time('Tuesday', 'closes')).toHaveValue('18:00');
  await simulator.call(sales);
  await expect(simulator.step('Open? → Open').first()).toBeVisible();
});

test('the line on top goes on with the clock', async ({ studio, page }) => {
  const hours = new HoursPage(page);
  await expect(studio.applications.title).toBeVisible();
  await hours.open('Office hours');
  await expect(page.getByText(/^in (29|30) min$/)).toBeVisible();
  await page.clock.setSystemTime('2026-11-24T18:00:00-05:00');
  await expect(page.getByText('Closed now; opens tomorrow at 09:00 (America/New_York)')).toBeVisible();
});

test('a week is written by keyboard: several intervals, over midnight, copied to other days', async ({
  studio,
  page,
}) => {
  const hours = new HoursPage(page);
  await expect(studio.applications.title).toBeVisible();
  await hours.show();
  await hours.create('Helpline', 'Asia/Kolkata');
  await expect(hours.zone).toHaveValue('Asia/Kolkata');
  const keyboard = new Keyboard(page);

  await test.step('what is no time is told at the field and not taken', async () => {
    await keyboard.reach(hours.time('Monday', 'opens'));
    await keyboard.type('25:99');
    await keyboard.press('Enter');
    await expect(hours.week).toContainText('“25:99” is no time.');
    await keyboard.press('Escape');
    await expect(hours.time('Monday', 'opens')).toHaveValue('09:00');
  });
  await test.step('arrows go by a quarter of an hour', async () => {
    await keyboard.press('ArrowUp', 'ArrowUp');
    await expect(hours.time('Monday', 'opens')).toHaveValue('09:30');
  });
  await test.step('a second interval that overlaps is a problem at the field', async () => {
    await keyboard.use(hours.week.getByRole('button', { name: 'Add hours to Monday' }));
    await expect(hours.time('Monday', 'opens 2')).toBeFocused();
    await keyboard.type('16');
    await keyboard.press('Tab');
    await keyboard.type('2am');
    await keyboard.press('Enter');
    await expect(hours.time('Monday', 'opens 2')).toHaveValue('16:00');
    await expect(hours.week).toContainText('next day');
    await expect(hours.week.getByText(/16:00–02:00 overlaps 09:30–17:00/)).toBeVisible();
    await keyboard.reach(hours.time('Monday', 'opens 2'), 'Shift+Tab');
    await keyboard.type('20');
    await keyboard.press('Enter');
    await expect(hours.week.getByText(/16:00–02:00 overlaps 09:30–17:00/)).toBeHidden();
  });
  await test.step('Monday is copied to the others', async () => {
    await keyboard.use(hours.week.getByRole('button', { name: 'Copy the hours of Monday to other days' }));
    await keyboard.arrowTo(page.getByRole('menuitem', { name: 'All other days' }), 'ArrowDown');
    await keyboard.press('Enter');
    await expect(hours.time('Sunday', 'closes 2')).toHaveValue('02:00');
  });
  await test.step('the year shows it, and is gone through by arrows', async () => {
    await keyboard.reach(hours.day('Wednesday, November 25, 2026'));
    await keyboard.press('ArrowRight');
    await expect(hours.day('Thursday, November 26, 2026')).toBeFocused();
    await expect(hours.day('Thursday, November 26, 2026')).toHaveAccessibleName(
      /00:00–02:00, 09:30–17:00, 20:00–24:00/,
    );
  });
});

test('holidays of a calendar are seen before they are taken, close the office, and one undo takes them back', async ({
  studio,
  page,
}) => {
  const days = new SpecialDaysPage(page);
  const hours = new HoursPage(page);
  const { simulator } = studio;
  await days.show();
  await days.chooseFile(calendar);
  await expect(days.found('Founders Day')).toContainText('Nov 24 every year');
  await expect(days.dialog.getByRole('alert')).toContainText('An event has no SUMMARY');
  await days.found('Company picnic').getByRole('checkbox').uncheck();
  await days.dialog.getByRole('checkbox', { name: 'Office hours' }).check();
  await days.dialog.getByRole('button', { name: 'Import 1' }).click();
  await expect(days.row('Founders Day')).toContainText('Business Hours “Office hours”');
  await expect(days.row('Company picnic')).toBeHidden();

  await hours.open('Office hours');
  await expect(hours.day('Tuesday, November 24, 2026')).toHaveAccessibleName(/closed, special day Founders Day/);
  await expect(hours.day('Sunday, November 1, 2026')).toHaveAccessibleName(/clocks go back 60 minutes/);
  await studio.openSimulator();
  await simulator.call(sales);
  await expect(simulator.step('Open? → Closed')).toBeVisible();

  await hours.title.click();
  await page.keyboard.press('Control+z');
  await expect(hours.day('Tuesday, November 24, 2026')).toHaveAccessibleName(/09:00–18:00/);
  await days.show();
  await expect(days.row('Founders Day')).toBeHidden();
});

test('hours that are used are not deleted, and say by whom', async ({ studio, page }) => {
  const hours = new HoursPage(page);
  await expect(studio.applications.title).toBeVisible();
  await hours.show();
  await hours.row('Office hours').getByRole('button', { name: 'More actions for Office hours' }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog', { name: '“Office hours” cannot be deleted' });
  await expect(dialog).toContainText('block “Open?” of “Sales with in-queue callback”');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(hours.row('Office hours')).toBeVisible();
});

test('a trio is made in one step, a renamed queue keeps its callers, a deleted one says what breaks', async ({
  studio,
  page,
}) => {
  const queues = new QueuesPage(page);
  const { simulator } = studio;
  await queues.show();

  await test.step('three queues and their row, and one undo', async () => {
    await page.getByRole('button', { name: 'New trio' }).click();
    await queues.trio.getByRole('textbox', { name: 'Name of the service' }).fill('Billing');
    await expect(queues.trio.getByRole('listitem')).toContainText(['Billing_VQ', 'Billing_VQ_CB', 'Billing_VQ_CB_OUT']);
    await queues.trio.getByRole('button', { name: 'Create trio' }).click();
    await expect(queues.row('Billing_VQ')).toContainText('Yes');
    await expect(queues.row('Billing_VQ_CB_OUT')).toContainText('CALLBACK_SETTINGS row of Billing_VQ');
    await page.keyboard.press('Control+z');
    await expect(queues.row('Billing_VQ')).toBeHidden();
    await expect(queues.row('Billing_VQ_CB_OUT')).toBeHidden();
  });

  await test.step('a renamed queue keeps its callers', async () => {
    await queues.rename('Sales_VQ', 'Orders_VQ');
    await studio.openSimulator();
    await simulator.speed('Pause');
    await simulator.call(sales);
    await simulator.jumpUntil(simulator.state.filter({ hasText: 'Waiting in Orders_VQ' }));
    await simulator.hangUp();
  });

  await test.step('deleting asks, and what breaks becomes a problem', async () => {
    await queues.menu('Orders_VQ', 'Delete…');
    const dialog = page.getByRole('dialog', { name: 'Delete “Orders_VQ”?' });
    await expect(dialog).toContainText('block “Route to sales” of “Sales with in-queue callback”');
    await dialog.getByRole('button', { name: 'Delete anyway' }).click();
    await expect(queues.row('Orders_VQ')).toBeHidden();
    await expect(studio.problemsCount).not.toHaveText(/Problems: *0 errors/);
    await page.keyboard.press('Control+z');
    await expect(queues.row('Orders_VQ')).toBeVisible();
    await expect(studio.problemsCount).toHaveText(/Problems: *0 errors/);
  });
});

test('levels are given by keyboard, a renamed skill is rewritten where it is asked for, and calls find the agent', async ({
  studio,
  page,
}) => {
  const directory = new DirectoryPage(page);
  const keyboard = new Keyboard(page);
  const { simulator } = studio;
  await directory.show('Skills');
  await directory.skill('Sales').getByRole('button', { name: 'More actions for Sales' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rename skill' });
  await expect(dialog).toContainText(/\d skill expressions? that names? it (is|are) rewritten/);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Selling');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(directory.skill('Selling')).toBeVisible();
  await expect(studio.problemsCount).toHaveText(/Problems: *0 errors, *0 warnings/);

  await directory.show('Agents');
  await keyboard.reach(directory.level('Ana Ruiz', 'English'));
  await keyboard.press('ArrowDown', 'ArrowDown', 'ArrowRight');
  await expect(directory.level('Chi Okafor', 'Selling')).toBeFocused();
  await keyboard.type('9');
  await keyboard.press('Enter');
  await expect(directory.level('Chi Okafor', 'Selling')).toHaveText('9');
  await expect(directory.level('Dee Novak', 'Selling')).toBeFocused();
  await keyboard.press('Delete');
  await expect(directory.level('Dee Novak', 'Selling')).toHaveText('');

  await studio.openSimulator();
  await simulator.speed('Pause');
  await simulator.ready('Dee Novak');
  await simulator.ready('Chi Okafor');
  await simulator.call(sales);
  await simulator.jumpUntil(simulator.state.filter({ hasText: 'Connected to Chi Okafor' }));
});

test('a region is made, has a name of its own, is renamed, deleted and brought back', async ({ studio, page }) => {
  const directory = new DirectoryPage(page);
  await studio.run('New region');
  await expect(page).toHaveURL(/#\/directory\/regions$/);
  await directory.answer('New region', 'Europe', 'Create');
  await expect(directory.region('Europe')).toContainText('Nothing');

  await page.getByRole('button', { name: 'New region' }).click();
  await directory.answer('New region', 'EUROPE', 'Create');
  await expect(page.getByRole('dialog', { name: 'New region' })).toContainText(/already taken/);
  await page.keyboard.press('Escape');

  await directory.regionMenu('Europe', 'Rename…');
  await directory.answer('Rename region', 'Frankfurt', 'Rename');
  await expect(directory.region('Frankfurt')).toBeVisible();
  await directory.regionMenu('Frankfurt', 'Delete…');
  await expect(directory.region('Frankfurt')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(directory.region('Frankfurt')).toBeVisible();
  await expect(studio.problemsCount).toHaveText(/Problems: *0 errors, *0 warnings/);
});

test('a new phone number, assigned, is offered by the simulator and answered', async ({ studio, page }) => {
  const directory = new DirectoryPage(page);
  const { simulator } = studio;
  await directory.show('Phone Numbers');

  await directory.addPhoneNumber('12', '');
  await expect(page.getByRole('textbox', { name: 'New phone number', exact: true })).toHaveAccessibleDescription(
    'The number is too short.',
  );
  await directory.addPhoneNumber('(212) 555-0177', 'Evening line');
  await expect(directory.phoneNumber('+1 212-555-0177')).toContainText('Evening line');
  await directory.assign('+1 212-555-0177', 'Sales with in-queue callback');

  await studio.openSimulator();
  await simulator.speed('Pause');
  await simulator.call('+1 212-555-0177');
  await expect(simulator.step('Open? → Open')).toBeVisible();
  await simulator.hangUp();

  await directory.phoneNumber('+1 212-555-0177').getByRole('button', { name: 'Remove' }).click();
  await expect(directory.phoneNumber('+1 212-555-0177')).toBeHidden();
  await studio.run('New phone number');
  await expect(page.getByRole('textbox', { name: 'New phone number', exact: true })).toBeFocused();
});

test('every action is a command, and every object has an address', async ({ studio, page }) => {
  await studio.run('New trio of virtual queues');
  await expect(page.getByRole('dialog', { name: 'New trio of virtual queues' })).toBeVisible();
  await page.keyboard.press('Escape');
  await studio.run('Night desk');
  await expect(page).toHaveURL(/#\/business-hours\/night-desk$/);
  await studio.run('Duplicate “Night desk”');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Night desk /);
  await page.goto('/#/special-days/holidays');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Public holidays');
  await page.goto('/#/virtual-queues/nowhere');
  await expect(page.getByRole('heading', { name: 'There is no such virtual queue' })).toBeVisible();
});
