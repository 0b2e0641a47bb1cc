import type { Locator, Page } from '@playwright/test';
import { beginningWith } from './controls.ts';

/** The list of applications. */
export class ApplicationsPage {
  readonly page: Page;
  readonly title: Locator;
  readonly table: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: 'Applications', level: 1 });
    this.table = page.getByRole('table', { name: 'Applications' });
  }

  /** The line of an application. */
  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  async open(name: string): Promise<void> {
    await this.row(name).getByRole('link', { name, exact: true }).click();
  }

  /** What can be started with under *New application*, by title. */
  async startingPoints(): Promise<readonly string[]> {
    const dialog = await this.openNew();
    const titles = await dialog.getByRole('radio').locator('b').allTextContents();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    return titles;
  }

  /** Makes an application and opens it. `start` is the title of a template, or of an empty application. */
  async create(name: string, start: string): Promise<void> {
    const dialog = await this.openNew();
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('radio', { name: beginningWith(start) }).click();
    await dialog.getByRole('button', { name: 'Create' }).click();
  }

  private async openNew(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'New application' }).click();
    return this.page.getByRole('dialog', { name: 'New application' });
  }
}
