import { expect, test } from './test.ts';

test('a finding leads to its field, findings are filtered, and errors keep from publishing', async ({ studio }) => {
  const { editor } = studio;
  const { canvas, inspector, problems } = editor;
  await studio.edit('Sales with in-queue callback');
  await expect(problems.panel).toContainText('No problems.');

  await test.step('an error and a warning arise while editing', async () => {
    await canvas.select('Nobody is there');
    await inspector.speak('');
    await canvas.select('Route to sales');
    await inspector.source('Virtual Queue', 'Variable');
    await expect(problems.finding(/No virtual queue is chosen/)).toBeVisible();
    await expect(problems.finding(/no text/)).toBeVisible();
    await expect(studio.problemsCount).toHaveAccessibleName(/: [1-9]\d* errors, [1-9]\d* warnings/);
  });

  await test.step('a click on a finding puts the cursor into its field', async () => {
    await problems.jumpTo(/no text/);
    await expect(inspector.field('Name')).toHaveValue('Nobody is there');
    await expect(inspector.field('Prompt 1: Text to speech')).toBeFocused();
    await problems.jumpTo(/No virtual queue is chosen/);
    await expect(inspector.field('Name')).toHaveValue('Route to sales');
    await expect(inspector.block.getByRole('combobox', { name: 'Virtual Queue' })).toBeFocused();
  });

  await test.step('severities are shown and hidden', async () => {
    await problems.toggle('Errors');
    await expect(problems.finding(/chosen/)).toHaveCount(0);
    await expect(problems.finding(/no text/)).toBeVisible();
    await problems.toggle('Warnings');
    await expect(problems.panel).toContainText('No problems of the severities shown.');
    await problems.toggle('Errors');
    await problems.toggle('Warnings');
  });

  await test.step('with an error nothing is published', async () => {
    await editor.publish();
    await expect(studio.notification('Not published')).toContainText('must be mended first');
    await expect(editor.state('Draft')).toBeVisible();
  });

  await test.step('mended, it is', async () => {
    await inspector.source('Virtual Queue', 'Literal');
    await inspector.choose('Virtual Queue', 'Sales_VQ');
    await canvas.select('Nobody is there');
    await inspector.speak('Goodbye.');
    await expect(problems.panel).toContainText('No problems.');
    await editor.publish();
    await expect(editor.state('Published v1')).toBeVisible();
  });
});
