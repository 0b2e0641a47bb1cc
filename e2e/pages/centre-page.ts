import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { pick } from './controls.ts';

/** The Centre Simulator: traffic plans, and for each of them what it says, its day, and a day beside it. */
export class CentrePage {
  readonly page: Page;
  readonly plans: Locator;
  readonly run: Locator;
  readonly time: Locator;
  readonly standing: Locator;
  readonly start: Locator;
  readonly restart: Locator;
  readonly toTheEnd: Locator;
  readonly figures: Locator;
  readonly agents: Locator;
  readonly consumers: Locator;
  readonly blocked: Locator;

  constructor(page: Page) {
    this.page = page;
    this.plans = page.getByRole('table', { name: 'Traffic plans' });
    this.run = page.getByRole('region', { name: 'Run', exact: true });
    this.time = this.run.getByRole('timer', { name: 'Virtual time' });
    this.standing = this.run.getByRole('status');
    this.start = this.run.getByRole('button', { name: 'Start', exact: true });
    this.restart = this.run.getByRole('button', { name: 'Restart' });
    this.toTheEnd = this.run.getByRole('button', { name: 'Jump to the end' });
    this.figures = page.getByRole('table', { name: 'Figures', exact: true });
    this.agents = page.getByRole('table', { name: 'Agents of the day' });
    this.consumers = page.getByRole('region', { name: 'List of consumers' });
    this.blocked = page.getByRole('region', { name: 'Cannot be run' });
  }

  /** Opens a plan of the list. */
  async open(plan: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Centre Simulator' }).click();
    await this.plans.getByRole('link', { name: plan, exact: true }).click();
    await expect(this.page.getByRole('heading', { name: plan, level: 1 })).toBeVisible();
  }

  async show(tab: 'Plan' | 'Run' | 'What if'): Promise<void> {
    await this.page.getByRole('tab', { name: tab, exact: true }).click();
  }

  async speed(speed: 'Pause' | '×1' | '×60' | '×600' | '×3600' | 'As fast as it goes'): Promise<void> {
    await pick(this.run, 'Speed of the day', speed);
  }

  /** Plays what is chosen to the end of the day. */
  async play(): Promise<void> {
    await this.speed('As fast as it goes');
    await this.start.or(this.restart).click();
    await expect(this.standing).toHaveText('The day is over.', { timeout: 60_000 });
  }

  /** The text of a file that *Export* hands out. */
  async exported(entry: string): Promise<string> {
    await this.run.getByRole('button', { name: 'Export' }).click();
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('menuitem', { name: entry, exact: true }).click();
    return readFile(await (await downloading).path(), 'utf8');
  }

  chart(name: string | RegExp): Locator {
    return this.page.getByRole('figure', { name });
  }

  /** Shows a chart as a table. */
  async asTable(name: string): Promise<Locator> {
    await this.page.getByRole('button', { name: `Table: ${name}`, exact: true }).click();
    return this.page.getByRole('table', { name, exact: true });
  }

  /** A figure by its name; the first of that name. */
  figure(name: string): Locator {
    return this.figures
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) })
      .first();
  }
}
