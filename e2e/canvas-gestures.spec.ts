import { boxOf } from './pages/controls.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ studio }) => {
  await studio.edit('Click-To-Call-In Match');
  await studio.editor.canvas.fit();
});

test('a block dropped onto a connection stands between its ends', async ({ studio }) => {
  const { canvas, palette } = studio.editor;
  const connection = canvas.connection('Show it to the agent', 'Next', 'Route to an agent');
  await palette.hold('Play Message', await canvas.placeOn(connection));
  await palette.drop();
  await expect(connection).toHaveCount(0);
  await expect(canvas.block('Show it to the agent')).toHaveAccessibleName(/Next to Play Message/);
  await expect(canvas.block('Play Message')).toHaveAccessibleName(/Next to Route to an agent/);
});

test('the + of a selected connection puts a block into it', async ({ page, studio }) => {
  const { canvas } = studio.editor;
  await canvas.selectConnection(canvas.connection('No record found', 'Next', 'End the call'));
  await page.getByRole('button', { name: 'Insert a block on this connection' }).click();
  await page.getByRole('option', { name: /^Play Message/ }).click();
  await expect(canvas.block('No record found')).toHaveAccessibleName(/Next to Play Message/);
  await expect(canvas.block('Play Message')).toHaveAccessibleName(/Next to End the call/);
});

test('the end of a connection is taken to another block, and back by one undo', async ({ studio }) => {
  const { canvas } = studio.editor;
  const connection = canvas.connection('Show it to the agent', 'Next', 'Route to an agent');
  await canvas.reconnect(connection, 'No record found');
  await expect(canvas.block('Show it to the agent')).toHaveAccessibleName(/Next to No record found/);
  await studio.editor.undo();
  await expect(connection).toHaveCount(1);
});

test('blocks inside a box are selected, brought into line, and moved back by one undo', async ({ studio }) => {
  const { canvas } = studio.editor;
  const names = ['Show it to the agent', 'Route to an agent', 'No record found'];
  await canvas.selectAround(...names);
  await expect(canvas.blocks.and(canvas.page.locator('[aria-current]'))).toHaveCount(names.length);
  await canvas.align('Align top');
  const tops = await Promise.all(names.map(async (name) => (await boxOf(canvas.block(name))).y));
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(1);
  await studio.editor.undo();
  const before = await Promise.all(names.map(async (name) => (await boxOf(canvas.block(name))).y));
  expect(Math.max(...before) - Math.min(...before)).toBeGreaterThan(10);
});

test('copies are pasted where the pointer is', async ({ page, studio }) => {
  const { canvas } = studio.editor;
  await canvas.select('No record found');
  await page.keyboard.press('ControlOrMeta+c');
  const { x, y } = await canvas.placeIn('Self Service', 260, 24);
  await page.mouse.move(x, y);
  await page.keyboard.press('ControlOrMeta+v');
  const copy = canvas.block('No record found 2');
  await expect(copy).toHaveAccessibleName(/Self Service/);
  const box = await boxOf(copy);
  expect(Math.abs(box.x - x)).toBeLessThan(12);
  expect(Math.abs(box.y - y)).toBeLessThan(12);
});
