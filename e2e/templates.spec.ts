import { expect, test } from './test.ts';

test('every template can be added and compiles', async ({ page, studio }) => {
  const { applications, editor } = studio;
  const templates = (await applications.startingPoints()).filter((title) => !title.startsWith('Empty application'));
  expect(templates.length).toBeGreaterThanOrEqual(6);
  for (const template of templates)
    await test.step(template, async () => {
      const name = `From ${template}`;
      await applications.create(name, template);
      await expect(editor.title).toHaveText(name);
      await expect(editor.canvas.blocks.first()).toBeVisible();
      await expect(editor.problems.panel).toContainText('Errors 0');
      await editor.publish();
      await expect(editor.state('Published v1')).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'Applications' }).click();
      await expect(applications.row(name)).toContainText('Published v1');
    });
});
