import { expect, type Locator, type Page } from '@playwright/test';
import { choose } from './controls.ts';

/** Tools › Queues: figures of queues, and the rules assigned to them. */
export class CallbackQueuesPage {
  readonly page: Page;
  readonly table: Locator;
  readonly pages: Locator;
  readonly count: Locator;
  readonly dialog: Locator;
  readonly refreshed: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: 'Queues', exact: true });
    this.pages = page.getByRole('navigation', { name: 'Pages' });
    this.count = page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /queues$/ });
    this.dialog = page.getByRole('dialog', { name: 'Filter Displayed Queues' });
    this.refreshed = page.getByText(/^Refreshed /);
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Areas' })
      .getByRole('link', { name: 'Queues', exact: true })
      .click();
    await expect(this.table).toBeVisible();
  }

  /** Names of the queues on the page, in their order. */
  names(): Promise<string[]> {
    return this.table.getByRole('rowheader').getByRole('link').allTextContents();
  }

  row(queue: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('link', { name: queue, exact: true }) });
  }

  /** What stands in a column of a queue's row. */
  cell(queue: string, column: string): Locator {
    const place = columns.indexOf(column);
    if (place < 0) throw new Error(`there is no column ${column}`);
    return this.row(queue).getByRole('cell').nth(place);
  }

  rule(label: string, queue: string): Locator {
    return this.table.getByRole('combobox', { name: `${label} of ${queue}`, exact: true });
  }

  async assign(label: string, queue: string, rule: string): Promise<void> {
    await choose(this.rule(label, queue), rule);
    await expect(this.rule(label, queue)).toHaveText(rule);
  }

  async filter(criterion: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Queue name' }).fill(criterion);
    await this.page.getByRole('button', { name: 'Filter', exact: true }).click();
  }

  async refresh(): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'Refresh', exact: true }).click();
  }

  async turn(to: 'First' | 'Previous' | 'Next' | 'Last'): Promise<void> {
    await this.pages.getByRole('button', { name: to, exact: true }).click();
  }
}

/** Columns that are cells, in their order: the name of the queue is the header of its row. */
const columns = [
  '',
  'Estimated Wait Time (s)',
  'Calls',
  'Average Quitting Time (s)',
  'Queued Callbacks',
  'Scheduled Callbacks',
  'Open/Close Time',
];
