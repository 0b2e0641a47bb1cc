import { expect, test } from './test.ts';

test('a block is not dropped into a phase that refuses it, and the reason is shown', async ({ page, studio }) => {
  const { canvas, palette } = studio.editor;
  const reason = /Route Call may stand in Assisted Service of an application of type Default, not in Self Service\./;
  await studio.edit('Sales with in-queue callback');
  await canvas.fit();
  const blocks = await canvas.blocks.count();

  await palette.hold('Route Call', await canvas.placeIn('Self Service', 200, 12));
  await expect(page.getByText(reason).first()).toBeVisible();
  await palette.drop();
  await expect(studio.notification(reason)).toBeVisible();
  await expect(canvas.blocks).toHaveCount(blocks);
});

test('a kind that the application’s type refuses says why in the palette', async ({ studio }) => {
  const { editor } = studio;
  await studio.applications.create('Fulfil', 'Empty application, type Callback');
  const entry = editor.palette.entry('Click-to-Call-In Match');
  await expect(entry).toBeDisabled();
  await expect(entry).toHaveAccessibleDescription('Cannot be used in an application of type Callback.');
  await entry.click({ force: true });
  await expect(editor.canvas.blocks).toHaveCount(0);
});

test('a connection back to an earlier phase is refused, and the reason is shown', async ({ page, studio }) => {
  const { canvas } = studio.editor;
  const reason = 'A call cannot go back from Assisted Service to Self Service.';
  await studio.edit('Sales with in-queue callback');
  await canvas.fit();

  await canvas.holdConnection('Nobody is there', 'Next', 'Welcome');
  await expect(page.getByText(reason).first()).toBeVisible();
  await expect(studio.announcements).toContainText(reason);
  await canvas.release();
  await expect(studio.notification(reason)).toBeVisible();
  await expect(canvas.block('Nobody is there')).toHaveAccessibleName(/Next to End the call/);
});

test('an outlet that always leads to Finalize starts no connection', async ({ studio }) => {
  const { canvas } = studio.editor;
  await studio.edit('Sales with in-queue callback');
  await canvas.fit();
  await canvas.connect('Route to sales', 'Routed', 'Nobody is there');
  await expect(canvas.block('Route to sales')).toHaveAccessibleName(/Routed to Finalize/);
});
