import { CallbackQueuesPage } from './pages/callback-queues-page.ts';
import { CapacityPage } from './pages/capacity-page.ts';
import { CapacityStatement } from './pages/capacity-statement.ts';
import { pick } from './pages/controls.ts';
import { EffectiveView } from './pages/effective-view.ts';
import { HoursPage } from './pages/hours-page.ts';
import { expect, test } from './test.ts';

const hours = Array.from({ length: 10 }, (_, index) => index + 8);
const time = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const workingDay = Object.fromEntries(hours.map((hour) => [time(hour), hour === 12 || hour === 13 ? 15 : 10]));
const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
/** The guide's March: 10, then 15 from noon to two, then 10. */
const march = Object.fromEntries(days.map((day) => [day, workingDay]));

test('the March statement of the guide is previewed, applied, saved and compiled', async ({ studio, page }) => {
  const capacity = new CapacityPage(page);
  const statement = new CapacityStatement(page);
  await capacity.open();
  await capacity.create('Spring');

  await test.step('what it drops is told before it is done', async () => {
    await capacity.paste(JSON.stringify({ ...march, wed: { ...workingDay, '09:30': 3 } }, null, 2));
    await expect(statement.dialog).toContainText('50 timeslots will change. 1 half hour is dropped.');
    await expect(statement.notices).toContainText('Wednesday 09:30: 3 is dropped');
    await expect(statement.change('09:30 – – 3')).toBeVisible();
    await statement.cancel();
    await capacity.holds('Monday 08:00', '0');
  });

  await test.step('applying it is one step', async () => {
    await capacity.paste(JSON.stringify(march));
    await expect(statement.changes.getByRole('row')).toHaveCount(1 + 5 + 50);
    await statement.applied();
    await capacity.holds('Friday 12:00', '15');
    await page.keyboard.press('Control+z');
    await capacity.holds('Friday 12:00', '0');
    await page.keyboard.press('Control+y');
    await capacity.holds('Friday 12:00', '15');
    await capacity.save.click();
  });

  await test.step('timeslots that are not in the next one become 0, unless it is merged', async () => {
    await capacity.paste('{"Tuesday": {"9": 5}}');
    await expect(statement.dialog).toContainText('50 timeslots will change');
    await pick(statement.dialog, 'How the statement is taken', 'Merge');
    await expect(statement.dialog).toContainText('1 timeslot will change');
    await expect(statement.change('09:00 10 5')).toBeVisible();
    await statement.applied();
    await capacity.holds('Tuesday 09:00', '5');
    await capacity.holds('Tuesday 10:00', '10');
    await capacity.revert.click();
    await capacity.holds('Tuesday 09:00', '10');
  });

  await test.step('the configuration has it once a queue does', async () => {
    const queues = new CallbackQueuesPage(page);
    await queues.open();
    await queues.assign('Capacity Rule', 'Sales_VQ', 'Spring');
    await studio.returnToApplications();
    await studio.edit('Sales with in-queue callback');
    await studio.editor.show('JSON');
    await pick(studio.editor.json, 'What to show', 'Compiled configuration');
    await expect(studio.editor.json.locator('.view-lines')).toContainText('"agents"');
    await studio.editor.json.locator('.view-lines').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    const { capacityRules } = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    const [{ week }] = Object.values<{ week: unknown }>(capacityRules) as [{ week: unknown }];
    expect(week).toEqual({
      monday: workingDay,
      tuesday: workingDay,
      wednesday: workingDay,
      thursday: workingDay,
      friday: workingDay,
    });
  });
});

test('a statement that is wrong is refused whole, with line, column, path and reason', async ({ studio, page }) => {
  const capacity = new CapacityPage(page);
  const statement = new CapacityStatement(page);
  await capacity.open();
  await capacity.create('Spring');
  await capacity.paste('{"mon": {"08:00": 4}}');
  await statement.applied();
  const before = await studio.exported();

  await capacity.paste('{"mon": {"08:00": 10,\n  "08:15": 5},\n "someday": {}}');
  await expect(statement.faults.getByRole('listitem')).toHaveCount(2);
  await expect(statement.faults.getByRole('listitem').first()).toContainText(
    'Line 2, column 3/mon/08:15“08:15” is no timeslot',
  );
  await expect(statement.apply).toBeHidden();
  await statement.cancel();
  await capacity.holds('Monday 08:00', '4');
  expect(await studio.exported()).toBe(before);

  await capacity.paste('{"mon": {"08:00": 10}');
  await expect(statement.faults).toContainText('The text ends too early: a comma or } is missing.');
  await statement.dialog.getByRole('button', { name: 'Edit Text' }).click();
  await statement.text.fill('{"mon": {"08:00": 10}}');
  await statement.dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(statement.change('08:00 4 10')).toBeVisible();
  await statement.applied();
  await capacity.holds('Monday 08:00', '10');
});

test('a statement is previewed from every view of the open rule, and a text beside it keeps what is pasted', async ({
  studio,
  page,
}) => {
  const capacity = new CapacityPage(page);
  const statement = new CapacityStatement(page);
  const view = new EffectiveView(page);
  await capacity.open();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^March/ })
    .click();
  const before = await studio.exported();
  for (const name of ['Exceptions', 'JSON', 'Effective view']) {
    const tab = page.getByRole('tab', { name });
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await capacity.paste('{"mon": {"08:00": 4}}');
    await expect(statement.change('08:00 10 4')).toBeVisible();
    await statement.cancel();
  }
  await view.week.focus();
  await capacity.paste('{"mon": {"08:00": 4}}');
  await expect(statement.dialog).toBeHidden();
  expect(await studio.exported()).toBe(before);
});

test('a statement is written with completion, marked where it is wrong, and copied in its canonical form', async ({
  studio,
  page,
}) => {
  const capacity = new CapacityPage(page);
  const statement = new CapacityStatement(page);
  await capacity.open();
  await capacity.create('Spring');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await capacity.show('JSON');
  await expect(statement.editor.locator('.view-lines')).toContainText('"sun"');

  await statement.write('{"t');
  await expect(statement.suggestion('thu')).toBeVisible();
  await expect(statement.suggestion('tue')).toBeVisible();
  await statement.write('{"tue": {"08:15": 5}}');
  await expect(statement.editor.getByRole('status')).toHaveText('There is a fault in it.');
  await expect(statement.editor.locator('.squiggly-error')).toBeVisible();

  await statement.write('{"tue": {"09-11": 5}}');
  await expect(statement.editor.getByRole('status')).toHaveText('It differs in 2 timeslots.');
  await statement.button('Apply…');
  await statement.applied();
  await expect(statement.editor.getByRole('status')).toHaveText('It says the same as the calendar.');
  await statement.button('Copy as JSON');
  await expect(studio.notification('The capacity statement of Spring is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '{"mon":{},"tue":{"09:00":5,"10:00":5},"wed":{},"thu":{},"fri":{},"sat":{},"sun":{}}',
  );
});

test.describe('in March', () => {
  // A Friday, two days before clocks are put forward in New York.
  test.use({ startsAt: '2026-03-06T10:00:00-05:00' });

  test('the effective view explains why a service that opens at 07:50 is booked from 08:00 on, and draws days of 23 and 25 hours', async ({
    studio,
    page,
  }) => {
    const capacity = new CapacityPage(page);
    const statement = new CapacityStatement(page);
    const view = new EffectiveView(page);
    const businessHours = new HoursPage(page);
    await expect(studio.applications.title).toBeVisible();
    await businessHours.open('Office hours');
    await businessHours.setTime('Monday', 'opens', '07:50');
    await capacity.open();
    await capacity.create('Spring');
    await capacity.switchTo('Half hour');
    await capacity.paste('{"mon": {"07:30-08:30": 10}, "sun": {"00:00-24:00": 1}}');
    await statement.applied();
    await capacity.show('Effective view');
    await view.choose('Sales_VQ');
    await expect(view.notes).toContainText('Sales_VQ does not have this rule');
    await expect(view.notes).toContainText('Times in America/New_York, the zone of “Office hours”.');
    await expect(view.notes).toContainText('No simulation runs: nothing is booked.');

    await view.week.fill('2026-03-09');
    await expect(view.slot('Monday, March 9, 07:30')).toHaveAccessibleName(/Closed at 07:30/);
    await expect(view.slot('Monday, March 9, 07:45')).toHaveAccessibleName(
      /the hours of Monday are 07:50–18:00\. Only the start of a slot counts/,
    );
    await expect(view.slot('Monday, March 9, 08:00')).toHaveText('10/10');
    await expect(view.slot('Monday, March 9, 08:15')).toHaveAccessibleName(
      /Bookable, 10\/10 left\. Capacity Rule “Spring”, monday 08:00: 10 per slot, 0 booked\./,
    );
    await expect(view.slot('Monday, March 9, 08:30')).toHaveAccessibleName(/No capacity/);

    await test.step('arrow keys go from slot to slot, and the line below says why', async () => {
      await view.slot('Monday, March 9, 07:30').click();
      await page.keyboard.press('ArrowDown');
      await expect(view.slot('Monday, March 9, 07:45')).toBeFocused();
      await page.mouse.move(0, 0);
      await expect(view.region.getByText('Monday, March 9, 07:45')).toBeVisible();
    });

    await test.step('what is not saved can be left out', async () => {
      await pick(view.region, 'Which state of the rule', 'As saved');
      await expect(view.slot('Monday, March 9, 08:00')).toHaveAccessibleName(/No capacity/);
    });

    await test.step('clocks skip an hour on Sunday', async () => {
      await view.region.getByRole('switch', { name: 'All 24 hours' }).click();
      await expect(view.grid.getByRole('columnheader', { name: 'Sun Mar 8' })).toContainText('23 h');
      await expect(view.slot('Sunday, March 8, 02:15')).toHaveText('skipped');
      await expect(view.slot('Sunday, March 8, 03:00')).not.toHaveText('skipped');
    });

    await test.step('and show one twice in autumn', async () => {
      await view.week.fill('2026-11-01');
      await expect(view.slot('Sunday, November 1, 01:15 again')).toBeVisible();
      await expect(view.slot('Monday, November 2, 01:15 again')).toHaveAccessibleName(/Clocks show this time once/);
    });

    await test.step('a running simulation says what is booked, and which time it is', async () => {
      await studio.openSimulator();
      await expect(studio.simulator.time).toBeVisible();
      await expect(view.notes).toContainText('0 callbacks are booked in the running simulation, where it is ');
    });
  });
});
