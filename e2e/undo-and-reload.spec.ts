import { expect, test } from './test.ts';

test('everything is undone to the byte, and redone to the byte', async ({ page, studio }) => {
  const { editor } = studio;
  const { canvas, palette, inspector, variables } = editor;
  await studio.edit('Click-To-Call-In Match');
  const before = await studio.exported();

  await canvas.select('No record found');
  await inspector.rename('Nothing found');
  await inspector.speak('Please try again.');
  await palette.add('Play Message');
  await canvas.select('Show it to the agent');
  await page.keyboard.press('Delete');
  await expect(canvas.block('Show it to the agent')).toHaveCount(0);
  await canvas.select('Route to an agent');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await editor.side('Variables');
  await variables.add('extra', 'list');
  await editor.bar.getByRole('button', { name: 'Auto layout' }).click();
  await expect(editor.bar.getByRole('button', { name: /^Undo: .*(arrange|layout)/i })).toBeVisible();
  const after = await studio.exported();
  expect(after).not.toBe(before);

  const steps = await editor.undoAll();
  expect(steps).toBeGreaterThanOrEqual(7);
  expect(await studio.exported()).toBe(before);
  await editor.redoAll(steps);
  expect(await studio.exported()).toBe(after);
});

test('what was edited is there after a reload', async ({ page, studio }) => {
  const { editor } = studio;
  await studio.edit('Click-To-Call-In Match');
  await editor.canvas.select('No record found');
  await editor.inspector.rename('Nothing found');
  await editor.inspector.speak('Please try again.');
  await studio.saved();
  const before = await studio.exported();

  await page.reload();
  await expect(editor.canvas.block('Nothing found')).toBeVisible();
  expect(await studio.exported()).toBe(before);
  await expect(editor.bar.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
});

test('the JSON view shows what the export holds', async ({ studio }) => {
  const { editor } = studio;
  await studio.edit('Click-To-Call-In Match');
  await editor.canvas.select('No record found');
  await editor.inspector.rename('Nothing found');
  await editor.show('JSON');
  await expect(editor.json).toContainText('"Ask for access code"');
  await editor.undo();
  await editor.show('Canvas');
  await expect(editor.canvas.block('No record found')).toBeVisible();
});
