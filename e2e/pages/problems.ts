import type { Locator, Page } from '@playwright/test';

/** The list of findings. */
export class Problems {
  readonly panel: Locator;
  readonly list: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('region', { name: 'Problems', exact: true });
    this.list = this.panel.getByRole('list', { name: 'Problems' });
  }

  /** A finding that says this. */
  finding(text: string | RegExp): Locator {
    return this.list.getByRole('listitem').filter({ hasText: text });
  }

  async jumpTo(text: string | RegExp): Promise<void> {
    await this.finding(text).getByRole('button').first().click();
  }

  /** Shows or hides the findings of a severity. */
  async toggle(severity: 'Errors' | 'Warnings' | 'Hints'): Promise<void> {
    await this.panel.getByText(new RegExp(`^${severity} \\d`)).click();
  }
}
