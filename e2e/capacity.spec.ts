import { CallbackQueuesPage } from './pages/callback-queues-page.ts';
import { CapacityPage } from './pages/capacity-page.ts';
import { Keyboard } from './pages/keyboard.ts';
import type { Studio } from './pages/studio.ts';
import { expect, test } from './test.ts';

// A Tuesday before the holidays.
test.use({ startsAt: '2026-11-24T10:00:00-05:00' });

const workingDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** The guide's March: 10 callbacks per slot from 8:00, 15 from noon to two, 10 until 18:00, Monday to Friday. */
const march = Object.fromEntries(
  workingDays.map((day) => [
    day,
    Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => {
        const hour = index + 8;
        return [`${String(hour).padStart(2, '0')}:00`, hour === 12 || hour === 13 ? 15 : 10];
      }),
    ),
  ]),
);

/** A rule as it stands in the exported workspace. */
async function ruleOf(studio: Studio, name: string) {
  const { capacityRules } = JSON.parse(await studio.exported());
  const rules: readonly { readonly name: string; readonly week: unknown; readonly [member: string]: unknown }[] =
    Object.values(capacityRules);
  return rules.find((rule) => rule.name === name);
}

test('the March rule of the guide is written by keyboard alone, with Set All, Set Day and ranges', async ({
  studio,
  page,
}) => {
  const keyboard = new Keyboard(page);
  const capacity = new CapacityPage(page);
  await keyboard.use(studio.rail.getByRole('link', { name: 'Capacity' }));
  await keyboard.use(page.getByRole('main').getByRole('button', { name: 'New Rule' }).first());
  await keyboard.type('Spring campaign');
  await keyboard.press('Enter');
  await keyboard.reach(capacity.grid);

  await test.step('Set All from 08:00 to 17:00, then noon to two', async () => {
    await keyboard.press('ArrowDown', 'ArrowLeft', ...Array(8).fill('ArrowDown'));
    await expect(capacity.cell('Set All 08:00')).toBeFocused();
    await keyboard.press(...Array(9).fill('Shift+ArrowDown'));
    await keyboard.type('10');
    await keyboard.press('Enter');
    await keyboard.press(...Array(4).fill('ArrowDown'), 'Shift+ArrowDown');
    await keyboard.type('15');
    await keyboard.press('Enter');
    await capacity.holds('Sunday 13:00', '15');
    await capacity.holds('Set All 17:00', '10');
  });

  await test.step('Set Day takes the weekend away', async () => {
    await keyboard.press('Control+Home', 'ArrowUp');
    await keyboard.arrowTo(capacity.cell('Set Day Sunday'));
    await keyboard.press('Delete', ...Array(6).fill('ArrowRight'));
    await expect(capacity.cell('Set Day Saturday')).toBeFocused();
    await keyboard.type('0');
    await keyboard.press('Enter');
    await capacity.holds('Saturday 12:00', '0');
    await capacity.holds('Friday 12:00', '15');
  });

  await test.step('it has an effect when it is saved', async () => {
    expect(await ruleOf(studio, 'Spring campaign')).toMatchObject({ week: {}, draft: { week: march } });
    await capacity.cell('Friday 12:00').click();
    await keyboard.press('Control+s');
    await expect(capacity.save).toBeDisabled();
    const saved = await ruleOf(studio, 'Spring campaign');
    expect(saved).toMatchObject({ timeslotLength: 60, week: march });
    expect(saved).not.toHaveProperty('draft');
  });

  await test.step('Escape, then Tab leave the grid', async () => {
    await capacity.cell('Monday 09:00').click();
    await keyboard.press('Escape');
    await expect(capacity.grid).toBeFocused();
    await expect(capacity.grid.locator('[aria-selected="true"]')).toHaveCount(0);
    await keyboard.press('Tab');
    await expect(capacity.grid).not.toBeFocused();
  });
});

test('cells are painted, filled and copied, what is no capacity is not taken, and each step is undone', async ({
  page,
  studio,
}) => {
  const capacity = new CapacityPage(page);
  await expect(studio.applications.title).toBeVisible();
  await capacity.open();
  await capacity.create('Painted');
  await capacity.paint('Monday 09:00', 'Tuesday 11:00');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await capacity.holds('Tuesday 11:00', '7');
  await expect(page.getByText('6 cells selected, sum 42')).toBeVisible();

  await test.step('a number that cannot be is told at the cell', async () => {
    await capacity.cell('Monday 09:00').click();
    for (const [text, why] of [
      ['10001', 'not from 0 to 10,000'],
      ['-3', 'negative'],
      ['2.5', 'point or comma'],
    ] as const) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expect(capacity.grid.getByRole('alert')).toContainText(why);
      await page.keyboard.press('Escape');
    }
    await capacity.holds('Monday 09:00', '7');
  });

  await test.step('a day is copied to others', async () => {
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Copy Monday to…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Copy Monday to other days' });
    await dialog.getByRole('button', { name: 'Monday to Friday' }).click();
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await capacity.holds('Friday 11:00', '7');
    await expect(capacity.cell('Monday 09:00')).toBeFocused();
  });

  await test.step('and undo takes one step after the other back', async () => {
    await page.keyboard.press('Control+z');
    await capacity.holds('Friday 11:00', '0');
    await page.keyboard.press('Control+z');
    await capacity.holds('Monday 09:00', '0');
  });
});

test('a spreadsheet is pasted whole or not at all, and Revert returns to what was saved', async ({ page, studio }) => {
  const capacity = new CapacityPage(page);
  await expect(studio.applications.title).toBeVisible();
  await capacity.open();
  await capacity.create('Pasted');
  await capacity.cell('Monday 08:00').click();

  await test.step('one word among the numbers refuses all of them', async () => {
    await capacity.paste('10\t10\n10\tmany');
    await expect(page.getByText(/Row 2, column 2 of the block \(Tuesday 09:00\): “many” is no number/)).toBeVisible();
    await capacity.holds('Monday 08:00', '0');
  });

  await test.step('ten hours of five days become the week', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => Array(5).fill(index === 4 || index === 5 ? '15' : '10'));
    await capacity.paste(rows.map((row) => row.join('\t')).join('\r\n'));
    await capacity.holds('Friday 13:00', '15');
    await capacity.save.click();
    await expect(capacity.save).toBeDisabled();
    expect((await ruleOf(studio, 'Pasted'))?.week).toEqual(march);
  });

  await test.step('what sticks out is left out and told', async () => {
    await capacity.cell('Saturday 23:00').click();
    await capacity.paste('1\t2\n3\t4');
    await expect(page.getByText('1 row and 1 column of the block had no room.')).toBeVisible();
    await capacity.holds('Saturday 23:00', '1');
  });

  await test.step('a statement into a selected cell changes that cell alone', async () => {
    await capacity.cell('Monday 08:00').click();
    await capacity.paste('{"mon": {"08:00": 3, "09:00": 4}, "sun": {"10:00": 5}}');
    await capacity.holds('Monday 08:00', '3');
    await capacity.holds('Monday 09:00', '10');
    await capacity.holds('Sunday 10:00', '0');
  });

  await test.step('Revert drops what was not saved', async () => {
    await capacity.revert.click();
    await capacity.holds('Saturday 23:00', '0');
    await capacity.holds('Monday 08:00', '10');
    await expect(capacity.revert).toBeDisabled();
  });
});

test('switching to hours tells which half hours are dropped before it drops them', async ({ page, studio }) => {
  const capacity = new CapacityPage(page);
  await expect(studio.applications.title).toBeVisible();
  await capacity.open();
  await capacity.create('Halves');
  await capacity.cell('Monday 09:00').click();
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await capacity.switchTo('Half hour');
  await expect(studio.announcements).toContainText('Timeslots are half hours now');
  await capacity.holds('Monday 09:30', '8');

  await capacity.cell('Monday 09:30').click();
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await capacity.switchTo('Hour');
  const question = page.getByRole('dialog', { name: 'Switch the Timeslot Length to Hour?' });
  await expect(question.getByRole('list', { name: 'What is dropped' })).toHaveText('Monday 09:30: 10 becomes 8');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await capacity.holds('Monday 09:30', '10');

  await capacity.switchTo('Hour');
  await question.getByRole('button', { name: 'Switch to Hour' }).click();
  await capacity.holds('Monday 09:00', '8');
  await expect(capacity.cell('Monday 09:30')).toHaveCount(0);
});

test('a holiday takes no bookings, and a day of a campaign other timeslots', async ({ page, studio }) => {
  const capacity = new CapacityPage(page);
  await expect(studio.applications.title).toBeVisible();
  await capacity.open();
  await capacity.create('Holidays');
  await capacity.cell('Thursday 09:00').click();
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await capacity.show('Exceptions');
  const add = page.getByRole('button', { name: 'Add exception' });
  const effect = page.getByRole('status', { name: 'Effect', exact: true });

  await test.step('nothing at Christmas', async () => {
    await add.click();
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type('Christmas');
    await page.keyboard.press('Enter');
    await page.getByLabel('From', { exact: true }).fill('2026-12-24');
    await page.keyboard.press('Enter');
    await page.getByLabel('To', { exact: true }).fill('2026-12-26');
    await page.keyboard.press('Enter');
    await expect(effect).toHaveText('Dec 24 – Dec 26, 2026: 0 in every timeslot, so nothing can be booked.');
  });

  await test.step('a shorter one on the same days counts more', async () => {
    await add.click();
    await page.keyboard.type('Late shift');
    await page.keyboard.press('Enter');
    await page.getByLabel('From', { exact: true }).fill('2026-12-24');
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Single timeslots' }).check();
    await expect(capacity.cell('Thursday 09:00')).toHaveAccessibleName('Thursday 09:00, 10 as the week');
    await capacity.cell('Thursday 09:00').click();
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await expect(effect).toHaveText('Dec 24, 2026: Thursday 09:00 10 becomes 4.');
    await page
      .getByRole('list', { name: 'Exceptions of Holidays' })
      .getByRole('button', { name: /Christmas/ })
      .click();
    await expect(page.getByText('Dec 24, 2026: “Late shift” counts instead.')).toBeVisible();
  });

  await test.step('saved, they are part of the rule', async () => {
    await capacity.save.click();
    await expect(capacity.save).toBeDisabled();
    const exceptions = Object.values((await ruleOf(studio, 'Holidays'))?.exceptions ?? {});
    // They are kept by opaque ids, which have an order of their own.
    expect(exceptions.sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'Christmas', from: '2026-12-24', to: '2026-12-26', change: { type: 'fixed', capacity: 0 } },
      {
        name: 'Late shift',
        from: '2026-12-24',
        to: '2026-12-24',
        change: { type: 'timeslots', week: { thursday: { '09:00': 4 } } },
      },
    ]);
  });
});

test('a rule cannot be deleted while a queue has it, and says what its numbers are counted in', async ({
  page,
  studio,
}) => {
  const capacity = new CapacityPage(page);
  const queues = new CallbackQueuesPage(page);
  await expect(studio.applications.title).toBeVisible();
  await capacity.open();
  await capacity.create('Assigned');
  await queues.open();
  await queues.assign('Capacity Rule', 'Sales_VQ', 'Assigned');
  await capacity.open();
  await capacity.list.getByRole('link', { name: /Assigned/ }).click();
  await expect(page.getByText('15 min Sales_VQ')).toBeVisible();
  await capacity.act('Assigned', 'Delete…');
  const refused = page.getByRole('dialog', { name: '“Assigned” cannot be deleted' });
  await expect(refused).toContainText('Sales_VQ');
  await refused.getByRole('button', { name: 'Close' }).last().click();

  await queues.open();
  await queues.assign('Capacity Rule', 'Sales_VQ', 'None');
  await capacity.open();
  await capacity.list.getByRole('link', { name: /Assigned/ }).click();
  await capacity.act('Assigned', 'Delete…');
  await expect(studio.notification('Assigned is deleted')).toBeVisible();
});
