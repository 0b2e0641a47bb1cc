import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The screen of CALLBACK_SETTINGS. */
export class SettingsPage {
  readonly page: Page;
  readonly title: Locator;
  readonly grid: Locator;
  /** What a screen reader hears of the grid. */
  readonly spoken: Locator;
  readonly leftOut: Locator;
  readonly banners: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: 'CALLBACK_SETTINGS', level: 1 });
    this.grid = page.getByRole('grid', { name: 'CALLBACK_SETTINGS' });
    this.spoken = page.getByRole('grid').locator('xpath=following-sibling::*[@role="status"]');
    this.leftOut = page.getByRole('region', { name: 'Cells not taken' });
    this.banners = page.getByRole('alert').filter({ hasText: 'CALLBACK_SETTINGS' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'CALLBACK_SETTINGS' }).click();
    await expect(this.title).toBeVisible();
  }

  /** A cell by its own text. */
  cell(text: string): Locator {
    return this.grid.getByRole('gridcell', { name: text, exact: true });
  }

  /** A row by the name of its queue. */
  row(queue: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('gridcell', { name: queue, exact: true }) });
  }

  /** Puts a block of cells into the clipboard, as a spreadsheet does, and pastes it at the active cell. */
  async paste(rows: readonly (readonly string[])[]): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const text = rows.map((row) => row.join('\t')).join('\n');
    await this.page.evaluate((content) => navigator.clipboard.writeText(content), text);
    await this.page.keyboard.press('Control+v');
  }

  button(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true });
  }

  /** What Export CSV gives. */
  async exportedCsv(): Promise<Buffer> {
    const downloading = this.page.waitForEvent('download');
    await this.button('Export CSV').click();
    return readFile(await (await downloading).path());
  }

  /** Opens Import CSV and gives it a file; the dialog stays open with its preview. */
  async previewCsv(content: Buffer | string): Promise<Locator> {
    await this.button('Import CSV').click();
    const dialog = this.page.getByRole('dialog', { name: 'Import CSV' });
    const choosing = this.page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'CSV file' }).click();
    await (await choosing).setFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
    return dialog;
  }
}
