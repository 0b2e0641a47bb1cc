import { readFile } from 'node:fs/promises';
import { CallInGroupsPage } from './pages/call-in-groups-page.ts';
import { choose } from './pages/controls.ts';
import { expect, test } from './test.ts';

test('a pool is imported from a file whose wrong lines are mended in place, and a request is given one of its numbers', async ({
  studio,
}) => {
  const groups = new CallInGroupsPage(studio.page);
  const { simulator } = studio;
  await groups.open();
  await groups.create('vip_help');
  await expect(groups.save).toBeDisabled();
  await groups.choose(
    'pool.csv',
    'DNIS,Description\r\n+14155550100,Main line\r\n+1415555010x,Typo\r\n\r\n+14155550100,Twice\r\n"+14155550102","Too long, a description of 38 letters"\r\n14155550103,\r\n',
  );
  await expect(groups.counts).toHaveText('2 right3 wrong1 of them duplicates');
  await expect(groups.lines).toContainText('+14155550100 stands in line 2 already.');
  await expect(groups.import()).toBeDisabled();
  await groups.field('Number', 3).fill('+14155550104');
  await groups.field('Number', 5).fill('+14155550101');
  await expect(groups.counts).toHaveText('4 right1 wrong');
  await groups.field('Description', 6).fill('Short');
  await expect(groups.lines.getByText('Right now')).toHaveCount(3);
  await groups.import('Import 5 numbers').click();
  await expect(groups.dialog).toBeHidden();
  await expect(groups.pool.getByRole('row')).toHaveCount(6);

  await groups.setting('Expiry (seconds)').fill('1801');
  await expect(studio.page.getByText('Expiry (seconds) is a whole number from 10 to 1800. It stays 30.')).toBeVisible();
  await groups.setting('Expiry (seconds)').fill('600');
  await groups.setting('Length').fill('8');
  await groups.save.click();
  await expect(studio.notification('vip_help is saved and in effect.')).toBeVisible();

  await studio.openSimulator();
  await simulator.speed('Pause');
  await simulator.tab('Call-In');
  await choose(simulator.panel.getByRole('combobox', { name: 'Group' }), 'vip_help');
  const request = await simulator.createRequest();
  expect(request.number).toMatch(/^\+1 415-555-010\d$/);
  expect(request.accessCode).toMatch(/^[1-9][0-9]{7}$/);
});

test('numbers are added, found, changed and removed one by one, and one undo brings back what an import replaced', async ({
  studio,
}) => {
  const { page } = studio;
  const groups = new CallInGroupsPage(page);
  await groups.open();
  await page.getByRole('link', { name: /^technical_help/ }).click();
  await groups.number.fill('+1 (212) 555-0100');
  await expect(page.getByText('+12125550100 is already in the pool.')).toBeVisible();
  await groups.number.fill('+1 (212) 555-0177');
  await groups.description.fill('x'.repeat(33));
  await expect(page.getByText('The description has 33 characters; at most 32 are allowed.')).toBeVisible();
  await groups.description.fill('Night line');
  await groups.add.click();
  await expect(groups.row('+1 212-555-0177')).toContainText('Night line');
  await expect(groups.number).toBeFocused();

  await groups.search.fill('555 0177');
  await expect(groups.pool.getByRole('row')).toHaveCount(2);
  await groups.row('+1 212-555-0177').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('+1 212-555-0100');
  await expect(groups.pool.getByRole('alert')).toHaveText('+12125550100 is already in the pool.');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('+1 212-555-0178');
  await page.keyboard.press('Enter');
  await groups.search.fill('');
  await expect(groups.row('+1 212-555-0178')).toContainText('Night line');
  await groups.row('+1 212-555-0100').focus();
  await page.keyboard.press('Delete');
  await expect(groups.row('+1 212-555-0100')).toBeHidden();
  await expect(studio.announcements).toHaveText(/^\+1 212-555-0100 removed\./);

  await groups.choose('pool.csv', '+4930123456,"=cmd|x"\nabc,\n');
  await groups.dialog.getByRole('radio', { name: /take the place of the 2 numbers/ }).check();
  await groups.dialog.getByRole('button', { name: 'Drop the wrong lines' }).click();
  await groups.import('Import 1 number').click();
  await expect(groups.pool.getByRole('row')).toHaveCount(2);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('technical_help.csv');
  expect(await readFile(await file.path(), 'utf8')).toBe("+4930123456,'=cmd|x\r\n");
  await page.keyboard.press('Control+z');
  await expect(groups.row('+1 212-555-0178')).toBeVisible();
  await groups.revert.click();
  await expect(groups.row('+1 212-555-0100')).toBeVisible();
});

test('a file that is no .csv file, or far too large, is refused with the reason, and a full pool takes no more', async ({
  studio,
}) => {
  const groups = new CallInGroupsPage(studio.page);
  await groups.open();
  await groups.create('full');
  await groups.choose('pool.xlsx', 'PK');
  await expect(groups.dialog.getByRole('alert')).toContainText('“pool.xlsx” is no .csv file.');
  await groups.choose('pool.csv', '+14155550100,x\n'.repeat(400_000));
  await expect(groups.dialog.getByRole('alert')).toContainText('The file has 6 MB, more than the 5 MB that are read');
  const numbers = Array.from({ length: 10_000 }, (_, index) => `+1415${5_000_000 + index},`);
  await groups.choose('pool.csv', numbers.join('\n'));
  await groups.import('Import 10,000 numbers').click();
  await expect(studio.page.getByText('The pool is full: it has 10,000 numbers')).toBeVisible();
  await expect(groups.add).toBeDisabled();
  await groups.row('+1 415-500-0000').focus();
  await studio.page.keyboard.press('End');
  await expect(groups.row('+1 415-500-9999')).toBeFocused();
});
