import { expect, test } from './test.ts';

test('with the network cut, calls go on, and the studio edits, publishes and saves', async ({ context, studio }) => {
  const { editor, simulator } = studio;
  await studio.edit('Click-To-Call-In Match');
  await studio.openSimulator();
  await expect(simulator.time).toBeVisible();
  // What is being loaded when the network is cut is told on the console.
  await studio.hasLoadedAhead();
  await context.setOffline(true);

  await simulator.call('+1 212-555-0100');
  await simulator.press('999999#');
  await expect(simulator.transcript).toContainText('We could not find your request.');
  await editor.canvas.select('No record found');
  await editor.inspector.speak('Nothing was found.');
  await editor.publish();
  await expect(editor.state('Published v1')).toBeVisible();
  await editor.undo();
  await expect(editor.state('Changed since v1')).toBeVisible();
  await studio.saved();
  expect(await studio.exported()).toContain('We could not find your request.');
});

test('with the network cut, JSON is shown that was never shown before', async ({ context, studio }) => {
  const { editor } = studio;
  await studio.edit('Click-To-Call-In Match');
  await studio.hasLoadedAhead();
  await context.setOffline(true);
  await editor.show('JSON');
  await expect(editor.json.locator('.view-lines')).toContainText('Please enter your access code');
  // Folding is worked out by a worker.
  await editor.json.locator('.margin').hover();
  await expect(editor.json.locator('.codicon-folding-expanded').first()).toBeVisible();
  await editor.show('Canvas');
  await editor.show('JSON');
  await expect(editor.json.locator('.view-lines')).toContainText('Please enter your access code');
});

test('a simulation that never finishes is ended, and Restart goes on, with the network cut, too', async ({
  page,
  context,
  studio,
}) => {
  const { simulator } = studio;
  await studio.edit('Click-To-Call-In Match');
  await studio.openSimulator();
  await simulator.call('+1 212-555-0100');
  await studio.hasLoadedAhead();
  await context.setOffline(true);

  const worker = page.workers().find((each) => each.url().includes('simulation.worker'));
  await worker?.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  await expect(simulator.failed).toContainText('It did not answer for 5 seconds');
  await simulator.restart();
  await expect(simulator.failed).toBeHidden();
  await simulator.call('+1 212-555-0100');
  await simulator.press('999999#');
  await expect(simulator.transcript).toContainText('We could not find your request.');
});

test('a part that cannot be loaded says so, and takes nothing else away', async ({ page, context, faults, studio }) => {
  const { editor } = studio;
  await context.route(/\/JsonEditor-/, (route) => route.abort());
  await page.reload();
  await studio.edit('Click-To-Call-In Match');
  await editor.show('JSON');
  const failed = page.getByRole('alert', { name: 'JSON has failed' });
  await expect(failed.getByRole('button', { name: 'Copy report' })).toBeVisible();
  await editor.show('Canvas');
  await editor.canvas.select('No record found');
  await editor.inspector.rename('Nothing found');
  await expect(editor.canvas.block('Nothing found')).toBeVisible();
  await studio.saved();
  expect(faults.length).toBeGreaterThan(0);
  faults.splice(0);
});

test('the page forbids eval to itself', async ({ page, studio }) => {
  await expect(studio.applications.title).toBeVisible();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe-eval');
});
