import { fileURLToPath } from 'node:url';
import { CapacityPage } from '../pages/capacity-page.ts';
import { expect, test } from '../test.ts';

test.use({ startsAt: '2026-03-03T10:00:00-05:00', colorScheme: 'light', viewport: { width: 1440, height: 720 } });

test('capacity-light: the guide’s March rule on its calendar', async ({ page, studio }) => {
  const capacity = new CapacityPage(page);
  await capacity.open();
  await capacity.list.getByRole('link', { name: /^March/ }).click();
  await expect(capacity.heading('March')).toBeVisible();
  await studio.problemsCount.click();
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await page.screenshot({ path: fileURLToPath(new URL('../../stories/pictures/capacity-light.png', import.meta.url)) });
});
