import { Keyboard } from './pages/keyboard.ts';
import { expect, test } from './test.ts';

test('a flow is drawn, mended and called without a pointer', async ({ page, studio }) => {
  const { editor, simulator } = studio;
  const { palette, canvas, inspector, problems } = editor;
  const keys = new Keyboard(page);
  await page.evaluate(() => {
    addEventListener('pointerdown', () => console.error('a pointer was used'), true);
  });

  await test.step('an empty application', async () => {
    await keys.use(page.getByRole('button', { name: 'New application' }));
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await keys.type('By keyboard');
    await keys.press('Enter');
    await expect(editor.title).toHaveText('By keyboard');
  });

  await test.step('blocks from the palette, each after the one before', async () => {
    for (const kind of ['User Input', 'Segmentation', 'Play Message', 'Terminate Call']) {
      await keys.reach(palette.search);
      await keys.press('Control+a');
      await keys.type(kind);
      await keys.press('Enter');
      await expect(canvas.block(kind)).toBeVisible();
    }
    await expect(canvas.block('User Input')).toHaveAccessibleName(/Collected to Segmentation/);
  });

  await test.step('what is asked, and where the answer is kept', async () => {
    await keys.use(canvas.block('User Input'));
    await keys.reach(inspector.block.getByRole('tab', { name: 'Prompts' }));
    await keys.reach(inspector.field('Prompt 1: Text to speech'));
    await keys.type('Please enter your PIN.');
    await keys.reach(inspector.block.getByRole('tab', { name: 'Prompts' }), 'Shift+Tab');
    await keys.arrowTo(inspector.block.getByRole('tab', { name: 'Results' }));
    await keys.reach(inspector.block.getByRole('combobox', { name: 'Result variable' }));
    await keys.chooseTyped('pin', 'Create variable “pin”');
  });

  await test.step('a condition, written with completion', async () => {
    await keys.use(canvas.block('Segmentation'));
    await keys.reach(inspector.field('Label'));
    await keys.press('Control+a');
    await keys.type('Knows the PIN');
    await keys.reach(inspector.field('Condition'));
    await keys.press('Control+a');
    await keys.type('pi');
    await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
    await keys.press('Enter');
    await keys.type(' == "1234"');
    await keys.press('Escape');
    await expect(inspector.field('Condition')).toHaveValue('pin == "1234"');
  });

  await test.step('the message', async () => {
    await keys.use(canvas.block('Play Message'));
    await keys.reach(inspector.field('Prompt 1: Text to speech'));
    await keys.type('Welcome back.');
  });

  await test.step('connections', async () => {
    await keys.use(canvas.block('Segmentation'));
    await keys.press('c');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('combobox', { name: 'Leads to' })).toBeFocused();
    await keys.reach(dialog.getByRole('radio', { checked: true }), 'Shift+Tab');
    await keys.arrowTo(dialog.getByRole('radio', { name: /^Knows the PIN/ }), 'ArrowDown');
    await keys.reach(dialog.getByRole('combobox', { name: 'Leads to' }));
    await keys.type('Play');
    await keys.press('Enter');
    await expect(dialog).toBeHidden();
    await keys.press('c');
    await keys.reach(dialog.getByRole('radio', { checked: true }), 'Shift+Tab');
    await keys.arrowTo(dialog.getByRole('radio', { name: /^Otherwise/ }), 'ArrowUp');
    await keys.reach(dialog.getByRole('combobox', { name: 'Leads to' }));
    await keys.type('Terminate');
    await keys.press('Enter');
    await keys.reach(canvas.block('User Input'));
    await keys.press('Enter', 'c');
    await expect(dialog.getByRole('radio', { name: /^Timeout/ })).toBeChecked();
    await keys.type('Terminate');
    await keys.press('Enter');
    await expect(canvas.block('Segmentation')).toHaveAccessibleName(/Knows the PIN to Play Message/);
    await expect(canvas.block('User Input')).toHaveAccessibleName(/Timeout or retries used up to Terminate Call/);
  });

  await test.step('a reported problem is mended by its own button', async () => {
    await keys.reach(page.getByRole('tab', { name: 'Properties', exact: true }).first());
    await keys.arrowTo(page.getByRole('tab', { name: 'Variables', exact: true }));
    await keys.reach(editor.variables.panel.getByRole('textbox', { name: 'Name of the new variable' }));
    await keys.type('spare');
    await keys.press('Enter');
    await keys.use(problems.finding('spare').getByRole('button', { name: 'Remove “spare”' }), 'Shift+Tab');
    await expect(studio.announcements).toContainText('Fixed');
    await expect(problems.finding('spare')).toHaveCount(0);
  });

  await test.step('a phone number', async () => {
    await keys.reach(canvas.block('Terminate Call'), 'Shift+Tab');
    await keys.press('Escape');
    await keys.reach(page.getByRole('tab', { name: 'Variables', exact: true }));
    await keys.arrowTo(page.getByRole('tab', { name: 'Properties', exact: true }), 'ArrowLeft');
    await keys.reach(inspector.application.getByRole('combobox', { name: 'Assign a number' }));
    await keys.chooseTyped('0120', /0120/);
    await expect(problems.panel).toContainText('No problems.');
  });

  await test.step('the call', async () => {
    await studio.run('Show or hide the simulator');
    await expect(simulator.panel).toBeVisible();
    await keys.reach(simulator.panel.getByRole('combobox', { name: 'Phone number' }));
    await keys.press('ArrowDown');
    await keys.chooseTyped('', /0120/);
    await keys.use(simulator.panel.getByRole('button', { name: 'Call', exact: true }));
    await expect(simulator.transcript).toContainText('Please enter your PIN.');
    await keys.reach(simulator.transcript);
    await keys.press('1', '2', '3', '4', '#');
    await expect(simulator.transcript).toContainText('Welcome back.');
    await expect(simulator.step('Segmentation → Knows the PIN')).toBeVisible();
  });
});
