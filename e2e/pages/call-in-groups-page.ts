import { expect, type Locator, type Page } from '@playwright/test';

/** Tools › Click-To-Call-In Config: the groups, the open one's pool and settings, and the import. */
export class CallInGroupsPage {
  readonly page: Page;
  readonly title: Locator;
  readonly number: Locator;
  readonly description: Locator;
  readonly add: Locator;
  readonly pool: Locator;
  readonly search: Locator;
  readonly save: Locator;
  readonly revert: Locator;
  readonly dialog: Locator;
  readonly counts: Locator;
  readonly lines: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: 'Click-To-Call-In Config', level: 1 });
    this.number = page.getByRole('textbox', { name: 'DNIS number' });
    this.description = page.getByRole('textbox', { name: 'Description (optional)' });
    this.add = page.getByRole('button', { name: 'Add', exact: true });
    this.pool = page.getByRole('grid', { name: 'DNIS pool' });
    this.search = page.getByRole('textbox', { name: 'Search the pool' });
    // A finding below the screen offers to save as well.
    this.save = page.getByRole('button', { name: 'Save Changes', exact: true }).and(page.getByTitle('Ctrl+S'));
    this.revert = page.getByRole('button', { name: 'Revert', exact: true });
    this.dialog = page.getByRole('dialog', { name: /^Bulk import into / });
    this.counts = this.dialog.getByRole('status', { name: 'What the file holds' });
    this.lines = this.dialog.getByRole('list', { name: 'Lines to be mended' });
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Areas' })
      .getByRole('link', { name: 'Click-To-Call-In Config' })
      .click();
    await expect(this.title).toBeVisible();
  }

  /** Makes a group and opens it. */
  async create(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Create New Group' }).click();
    await this.page.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.page.getByRole('button', { name: 'Save Group' }).click();
    await expect(this.page.getByRole('heading', { name, level: 2, exact: true })).toBeVisible();
  }

  /** A number's row, by the number as people read it. */
  row(number: string): Locator {
    return this.pool.getByRole('row').filter({ hasText: number });
  }

  setting(name: string): Locator {
    return this.page.getByRole('region', { name: 'Settings', exact: true }).getByLabel(name, { exact: true });
  }

  /** Opens the import and gives it a file. */
  async choose(name: string, text: string): Promise<void> {
    if (!(await this.dialog.isVisible()))
      await this.page.getByRole('button', { name: 'Bulk Import From File' }).click();
    const choosing = this.page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: 'CSV file' }).click();
    await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  }

  /** A field of a line that is to be mended. */
  field(field: 'Number' | 'Description', line: number): Locator {
    return this.dialog.getByRole('textbox', { name: `${field} in line ${line}`, exact: true });
  }

  import(name: string | RegExp = /^Import/): Locator {
    return this.dialog.getByRole('button', { name });
  }
}
