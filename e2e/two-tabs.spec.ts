import { Studio } from './pages/studio.ts';
import { expect, test } from './test.ts';

test('a second tab says so, overwrites nothing, and may take over', async ({ context, studio: first }) => {
  const name = 'Click-To-Call-In Match';
  const second = new Studio(await context.newPage());

  await test.step('the second tab is read only', async () => {
    await second.open();
    await expect(second.notices.getByRole('alert')).toContainText('Another tab is editing this workspace.');
    await second.edit(name);
    await second.editor.canvas.select('No record found');
    await second.editor.inspector.rename('Written by the second tab');
    await expect(second.editor.canvas.block('No record found')).toBeVisible();
    await expect(second.page.getByText(/Another tab is editing this workspace/).last()).toBeVisible();
  });

  await test.step('the first tab goes on', async () => {
    await first.page.bringToFront();
    await first.edit(name);
    await first.editor.canvas.select('No record found');
    await first.editor.inspector.rename('Written by the first tab');
    await first.saved();
  });

  await test.step('the second takes over with the work of the first', async () => {
    await second.page.bringToFront();
    await second.notices.getByRole('button', { name: 'Take over' }).click();
    await expect(second.notices.getByRole('alert')).toHaveCount(0);
    await expect(second.editor.canvas.block('Written by the first tab')).toBeVisible();
    await expect(first.notices.getByRole('alert')).toContainText('Another tab is editing this workspace.');
    const taken = await second.exported();
    await first.page.bringToFront();
    expect(await first.exported()).toBe(taken);
  });

  await test.step('now the first can only read, and shows the work of the second when it takes over again', async () => {
    await second.page.bringToFront();
    await second.editor.canvas.select('Written by the first tab');
    await second.editor.inspector.rename('Written by the second tab');
    await second.saved();
    await first.page.bringToFront();
    await first.editor.inspector.rename('Overwritten');
    await expect(first.editor.canvas.block('Written by the first tab')).toBeVisible();
    await first.notices.getByRole('button', { name: 'Take over' }).click();
    await expect(first.editor.canvas.block('Written by the second tab')).toBeVisible();
    const taken = await first.exported();
    expect(JSON.parse(taken).applications.match.blocks.sorry.name).toBe('Written by the second tab');
  });
});
