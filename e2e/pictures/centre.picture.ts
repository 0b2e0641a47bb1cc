import { fileURLToPath } from 'node:url';
import { CentrePage } from '../pages/centre-page.ts';
import { expect, test } from '../test.ts';

test.use({ startsAt: '2026-03-03T10:00:00-05:00', colorScheme: 'light', viewport: { width: 1440, height: 1000 } });

test('centre-light: a busy Tuesday at the centre, played to its end', async ({ page, studio }) => {
  const centre = new CentrePage(page);
  await centre.open('A busy Tuesday');
  await centre.show('Run');
  await centre.play();
  await studio.problemsCount.click();
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await page.screenshot({ path: fileURLToPath(new URL('../../stories/pictures/centre-light.png', import.meta.url)) });
});
