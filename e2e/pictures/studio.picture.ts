import { fileURLToPath } from 'node:url';
import { expect, test } from '../test.ts';

test.use({ startsAt: '2026-03-03T10:00:00-05:00', colorScheme: 'light' });

test('studio-light: the sample Match application with the simulator in a call', async ({ page, studio }) => {
  const { editor, simulator } = studio;
  await studio.edit('Click-To-Call-In Match');
  await studio.openSimulator();
  await simulator.speed('Pause');
  const request = await simulator.createRequest();
  await simulator.call(request.number);
  await simulator.jumpUntil(simulator.state.filter({ hasText: 'Asked to press keys' }));
  await simulator.press(`${request.accessCode}#`);
  await expect(editor.canvas.executing).toHaveAccessibleName(/^Route to an agent/);
  await studio.problemsCount.click();
  await editor.bar.getByRole('button', { name: 'Inspector' }).click();
  await editor.canvas.fit();
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await page.screenshot({ path: fileURLToPath(new URL('../../stories/pictures/studio-light.png', import.meta.url)) });
});
