import sample from '../schemas/examples/sample/workspace.json' with { type: 'json' };
import { Keyboard } from './pages/keyboard.ts';
import { SettingsPage } from './pages/settings-page.ts';
import type { Studio } from './pages/studio.ts';
import { expect, test } from './test.ts';

/** Opens a changed copy of the sample, and its table. */
async function open(studio: Studio, change: (workspace: Record<string, unknown>) => void): Promise<SettingsPage> {
  const workspace: Record<string, unknown> = structuredClone(sample);
  change(workspace);
  const dialog = await studio.openImport();
  await dialog.import({ name: 'workspace.json', text: JSON.stringify(workspace) });
  await expect(dialog.dialog).toBeHidden();
  const settings = new SettingsPage(studio.page);
  await settings.open();
  return settings;
}

const queueNames = Array.from({ length: 200 }, (_, index) => `Queue_${String(index + 1).padStart(3, '0')}_VQ`);

/** The sample with two hundred more queues, none of which has a row. */
function withQueues(workspace: Record<string, unknown>): void {
  const made = queueNames.map((name, index): [string, { name: string }] => [`queue-${index + 1}`, { name }]);
  workspace.virtualQueues = { ...sample.virtualQueues, ...Object.fromEntries(made) };
}

test('without an application of type Callback the table is read only, without Business Hours nothing of it is saved', async ({
  studio,
}) => {
  const settings = await open(studio, (workspace) => {
    Object.assign(workspace, {
      ...{ applications: {}, phoneNumbers: {}, businessHours: {}, callbackSettings: { default: {}, rows: {} } },
    });
  });
  await expect(settings.banners).toHaveCount(2);
  await expect(settings.button('New row')).toBeDisabled();
  await settings.cell('DEFAULT').click();
  await studio.page.keyboard.press('Control+ArrowRight');
  await studio.page.keyboard.type('x');
  await expect(settings.spoken).toContainText('as soon as there is an application of type Callback');
  await expect(settings.button('Publish Table')).toBeDisabled();

  await test.step('the banner makes the application, and what is missing still is told', async () => {
    await settings.button('Create Callback application').click();
    const dialog = studio.page.getByRole('dialog', { name: 'New Callback application' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Calls back');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await expect(settings.banners).toHaveCount(1);
    await expect(settings.banners).toContainText('Business Hours');
    await expect(settings.button('New row')).toBeDisabled();
    await expect(settings.button('Publish Table')).toBeDisabled();
  });

  await test.step('the other makes Business Hours, and the table can be published', async () => {
    await settings.button('Create Business Hours').click();
    const dialog = studio.page.getByRole('dialog', { name: /Business Hours/ });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Office');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await expect(settings.banners).toHaveCount(0);
    await expect(settings.button('New row')).toBeEnabled();
    await settings.button('Publish Table').click();
    await expect(studio.page.getByRole('dialog', { name: 'Publish CALLBACK_SETTINGS' })).toBeVisible();
  });
});

/** What is wrong in the pasted block: where, the text, and what it should have been. */
const mistakes = [
  { line: 5, column: 0, wrong: 'Nobody_VQ', right: 'Queue_006_VQ' },
  { line: 30, column: 0, wrong: 'Queue_001_VQ', right: 'Queue_031_VQ' },
  { line: 60, column: 14, wrong: '7,5', right: '10' },
  { line: 90, column: 15, wrong: '99999', right: '100' },
  { line: 120, column: 9, wrong: 'perhaps', right: 'true' },
  { line: 150, column: 3, wrong: 'Sales >', right: 'Sales > 4' },
  { line: 180, column: 10, wrong: 'Nowhere', right: 'Office hours' },
];

/** Two hundred rows as a spreadsheet holds them, wrong in seven places. */
function pastedRows(): string[][] {
  const rows = queueNames.map((name) => {
    const row = Array.from({ length: 16 }, () => '');
    Object.assign(row, { 0: name, 3: 'Sales > 2', 9: 'true', 10: 'Office hours', 14: '15', 15: '8' });
    return row;
  });
  for (const { line, column, wrong } of mistakes) Object.assign(rows[line] ?? [], { [column]: wrong });
  return rows;
}

test('seven mistakes among two hundred pasted rows are found and put right by keyboard alone', async ({ studio }) => {
  const keyboard = new Keyboard(studio.page);
  const settings = await open(studio, withQueues);
  await keyboard.reach(settings.cell('DEFAULT'));
  await keyboard.press('Control+End', 'Home');
  await settings.paste(pastedRows());
  await expect(settings.leftOut).toContainText('7 cells were not taken');
  await expect(settings.grid).toHaveAttribute('aria-rowcount', '207');

  const left = new Map(mistakes.map((mistake) => [mistake.wrong, mistake]));
  await keyboard.press('Control+Home');
  for (let step = 0; step < 40 && left.size > 0; step += 1) {
    await keyboard.press('F8');
    await expect(settings.spoken).toContainText(/Error|Warning|Hint/);
    const heard = (await settings.spoken.textContent()) ?? '';
    const found = heard.includes('Not taken')
      ? [...left.values()].find(({ wrong }) => heard.includes(`: ${wrong}. Error`))
      : undefined;
    if (!found) continue;
    await keyboard.type(found.right);
    await keyboard.press('Enter');
    left.delete(found.wrong);
    if (left.size > 0) await expect(settings.leftOut).toContainText(`${left.size} cell`);
  }
  await expect(settings.leftOut).toBeHidden();
  await expect(studio.problemsCount).toContainText(/^Problems:\s+0 errors/);

  await test.step('every row is there with what was meant', async () => {
    const { callbackSettings } = JSON.parse(await studio.exported());
    const rows: readonly { readonly virtualQueue?: string; readonly slotDurationMin?: number }[] = Object.values(
      callbackSettings.rows,
    );
    expect(new Set(rows.map(({ virtualQueue }) => virtualQueue)).size).toBe(203);
    expect(rows.filter(({ slotDurationMin }) => slotDurationMin === 10)).toHaveLength(1);
  });
});

test('what was not taken is put right in its list, by keyboard, and a missing queue is made there', async ({
  studio,
}) => {
  const keyboard = new Keyboard(studio.page);
  const settings = new SettingsPage(studio.page);
  await settings.open();
  await keyboard.reach(settings.cell('DEFAULT'));
  await keyboard.press('Control+ArrowDown', 'ArrowDown');
  await settings.paste([['Night_VQ'], ['Sales_VQ_CB', '', '', 'Sales >']]);
  await expect(settings.leftOut).toContainText('2 cells were not taken');
  await keyboard.press('Escape', 'Escape');
  await keyboard.use(settings.leftOut.getByRole('button', { name: 'Create the virtual queue “Night_VQ”' }));
  await expect(settings.row('Night_VQ')).toBeVisible();
  await expect(settings.leftOut.getByRole('textbox', { name: 'Sales_VQ_CB, Skill Expression' })).toBeFocused();
  await keyboard.press('End');
  await keyboard.type(' 5');
  await keyboard.press('Enter');
  await expect(settings.leftOut).toBeHidden();
  await expect(settings.cell('Sales > 5')).toBeVisible();
  await expect(settings.grid.locator(':focus')).toHaveCount(1);
});

test('one undo takes a paste back, with what it got wrong', async ({ studio }) => {
  const settings = await open(studio, withQueues);
  const before = await settings.exportedCsv();
  await settings.cell('DEFAULT').click();
  await studio.page.keyboard.press('Control+End');
  await studio.page.keyboard.press('Home');
  await settings.paste(pastedRows());
  await expect(settings.leftOut).toBeVisible();
  await studio.page.keyboard.press('Control+z');
  await expect(settings.leftOut).toBeHidden();
  expect(await settings.exportedCsv()).toEqual(before);
});

test('what was exported can be imported again, row by row, and is the same byte for byte', async ({ studio }) => {
  const settings = new SettingsPage(studio.page);
  await settings.open();
  const csv = await settings.exportedCsv();

  await test.step('unchanged, it changes nothing', async () => {
    const dialog = await settings.previewCsv(csv);
    await expect(dialog.getByText('Same 4')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('changed, it shows each cell, and takes what is chosen and right', async () => {
    const header = 'Virtual Queue,Slot Capacity,Skill Expression';
    const dialog = await settings.previewCsv(
      `\uFEFF${header}\r\nSales_VQ,9,Sales > 1\r\nSupport_VQ,many,Support > 3\r\nSales_VQ_CB,4,\r\nNobody_VQ,1,\r\n`,
    );
    await expect(dialog.getByText('Wrong 2')).toBeVisible();
    await expect(dialog.getByRole('row', { name: /Nobody_VQ/ })).toContainText('There is no Virtual Queue');
    await expect(dialog.getByRole('checkbox', { name: /Nobody_VQ/ })).toBeDisabled();
    await dialog.getByRole('checkbox', { name: /Sales_VQ_CB/ }).uncheck();
    await dialog.getByRole('button', { name: 'Import 2 rows' }).click();
    await expect(settings.leftOut).toContainText('1 cell was not taken');
    await expect(settings.row('Support_VQ')).toContainText('Support > 3');
    await expect(settings.cell('Sales_VQ_CB')).toHaveCount(1);
  });

  await test.step('one undo takes the import back', async () => {
    await settings.cell('DEFAULT').click();
    await studio.page.keyboard.press('Control+z');
    await expect(settings.row('Support_VQ')).toContainText('Support > 2');
    expect(await settings.exportedCsv()).toEqual(csv);
  });
});

test('the table is published with its differences, and rolled back to an earlier version', async ({ studio }) => {
  const settings = new SettingsPage(studio.page);
  for (const name of ['Callback', 'Click-To-Call-In (Delayed)']) {
    await studio.applications
      .row(name)
      .getByRole('button', { name: `Publish ${name}` })
      .click();
    await expect(studio.notification(`${name} is published`)).toBeVisible();
  }
  await settings.open();
  const publish = async (version: number) => {
    await settings.button('Publish Table').click();
    const dialog = studio.page.getByRole('dialog', { name: 'Publish CALLBACK_SETTINGS' });
    await dialog.getByRole('textbox', { name: 'Who publishes' }).fill('Ana Ruiz');
    await expect(dialog.getByRole('table')).toBeVisible();
    const differences = await dialog.getByRole('table').getByRole('row').allInnerTexts();
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(studio.notification(`CALLBACK_SETTINGS is published as version ${version}`)).toBeVisible();
    return differences;
  };
  await publish(1);
  await settings.row('Support_VQ').getByText('Support > 2').click();
  await studio.page.keyboard.type('Support > 5');
  await studio.page.keyboard.press('Enter');
  await expect(settings.row('Support_VQ')).toContainText('Support > 5');
  const differences = await publish(2);
  expect(differences).toHaveLength(2);
  expect(differences[1]).toContain('Support > 5');

  await settings.button('View History').click();
  const history = studio.page.getByRole('dialog', { name: 'History of CALLBACK_SETTINGS' });
  await expect(history.getByRole('button', { name: /^Version 2 by Ana Ruiz/ })).toBeVisible();
  await expect(history.getByRole('table')).toContainText('Support > 5');
  await history.getByRole('button', { name: /^Version 1 by Ana Ruiz/ }).click();
  await history.getByRole('button', { name: 'Roll back to version 1' }).click();
  await expect(settings.row('Support_VQ')).toContainText('Support > 2');
  await settings.cell('DEFAULT').click();
  await studio.page.keyboard.press('Control+z');
  await expect(settings.row('Support_VQ')).toContainText('Support > 5');
});

test('a problem of the table leads to its cell', async ({ studio }) => {
  const settings = await open(studio, (workspace) => {
    const rows = structuredClone(sample.callbackSettings.rows);
    Object.assign(rows['row-support'], { slotDurationMin: 7 });
    workspace.callbackSettings = { ...sample.callbackSettings, rows };
  });
  await studio.page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Directory' }).click();
  await studio.page
    .getByRole('region', { name: 'Problems', exact: true })
    .getByText(/Support_VQ › Slot Duration/)
    .click();
  await expect(settings.grid.locator(':focus')).toHaveText(/^7/);
});

test('on a narrow screen a row is a form with the editors of its cells: what is missing is created, skills are completed', async ({
  page,
  studio,
}) => {
  const settings = new SettingsPage(page);
  await settings.open();
  await page.setViewportSize({ width: 640, height: 900 });
  await page.getByRole('button', { name: /Support_VQ/ }).click();
  const form = page.getByRole('region', { name: 'Support_VQ' });

  const routingPoint = form.getByRole('combobox', { name: 'Routing Point', exact: true });
  await routingPoint.fill('RP_New');
  await page.getByRole('option', { name: 'Create “RP_New”' }).click();
  await expect(routingPoint).toHaveValue('RP_New');

  const skills = form.getByRole('combobox', { name: 'Skill Expression', exact: true });
  await skills.fill('Eng');
  await page.getByRole('option', { name: /English/ }).click();
  await skills.pressSequentially(' > 5');
  await skills.press('Enter');
  await expect(skills).toHaveValue('English > 5');

  const direction = form.getByRole('combobox', { name: 'Call Direction', exact: true });
  await direction.focus();
  await direction.press('ArrowDown');
  await direction.pressSequentially('USERORIGINATED');
  await direction.press('Escape');
  await expect(direction).toHaveValue('');

  const { callbackSettings, directory } = JSON.parse(await studio.exported());
  const row = callbackSettings.rows['row-support'];
  expect(row.skillExpression).toBe('English > 5');
  expect(directory.routingPoints[row.routingPoint].name).toBe('RP_New');
  expect(row.callDirection).toBeUndefined();
});
