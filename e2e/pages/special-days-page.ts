import { expect, type Locator, type Page } from '@playwright/test';

/** Special Days, and the import of holidays. */
export class SpecialDaysPage {
  readonly page: Page;
  readonly table: Locator;
  readonly dialog: Locator;
  readonly preview: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: 'Special Days' });
    this.dialog = page.getByRole('dialog', { name: 'Import holidays' });
    this.preview = this.dialog.getByRole('table', { name: 'Holidays found' });
  }

  async show(): Promise<void> {
    await this.page.getByRole('link', { name: 'Special Days' }).first().click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Special Days');
  }

  /** Chooses a calendar file in the import's dialog; nothing is taken over yet. */
  async chooseFile(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Import holidays' }).click();
    const chosen = this.page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: 'iCalendar file' }).click();
    await (await chosen).setFiles({ name: 'holidays.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
  }

  found(name: string): Locator {
    return this.preview.getByRole('row').filter({ hasText: name });
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }
}
