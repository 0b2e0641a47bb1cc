import { expect, type Locator, type Page } from '@playwright/test';

/** Virtual Queues: the list, and what is asked before one is made, renamed or deleted. */
export class QueuesPage {
  readonly page: Page;
  readonly table: Locator;
  readonly trio: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: 'Virtual Queues' });
    this.trio = page.getByRole('dialog', { name: 'New trio of virtual queues' });
  }

  async show(): Promise<void> {
    await this.page.getByRole('link', { name: 'Virtual Queues' }).first().click();
    await expect(this.table).toBeVisible();
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  async menu(name: string, entry: string): Promise<void> {
    await this.row(name)
      .getByRole('button', { name: `More actions for ${name}` })
      .click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  async rename(name: string, to: string): Promise<void> {
    await this.menu(name, 'Rename…');
    const dialog = this.page.getByRole('dialog', { name: 'Rename virtual queue' });
    await expect(dialog).toContainText(/keep it/);
    await dialog.getByRole('textbox', { name: 'Name' }).fill(to);
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await expect(this.row(to)).toBeVisible();
  }
}
