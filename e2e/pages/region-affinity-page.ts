import { expect, type Locator, type Page } from '@playwright/test';
import { beginningWith, boxOf, middleOf } from './controls.ts';

/** The three lists of a region affinity rule. */
export type RegionList = 'Preferred Regions' | 'Fallback Regions' | 'Ignored Regions';

/** Tools › Region Affinity: the rules, and the open one's three lists. */
export class RegionAffinityPage {
  readonly page: Page;
  readonly title: Locator;
  readonly order: Locator;
  readonly choice: Locator;
  readonly save: Locator;
  readonly revert: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: 'Region Affinity Rules', level: 1 });
    this.order = page.getByRole('list', { name: 'Connection order' });
    this.choice = page.getByRole('status').filter({ hasText: /would connect to/ });
    // A finding below the screen offers to save as well.
    this.save = page.getByRole('button', { name: 'Save Changes', exact: true }).and(page.getByTitle('Ctrl+S'));
    this.revert = page.getByRole('button', { name: 'Revert', exact: true });
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Region Affinity' }).click();
    await expect(this.title).toBeVisible();
  }

  /** Makes a rule and opens it. */
  async create(name: string): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'New Rule' }).click();
    await this.page.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.page.getByRole('button', { name: 'Create Rule' }).click();
    await expect(this.heading(name)).toBeVisible();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, level: 2, exact: true });
  }

  list(list: RegionList): Locator {
    return this.page.getByRole('region', { name: list, exact: true });
  }

  /** What is dragged or lifted of a region, wherever it stands. */
  region(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name: beginningWith(`${name}, `) });
  }

  /** Names in a list, from the top down. */
  async names(list: RegionList): Promise<readonly string[]> {
    return this.list(list)
      .getByRole('listitem')
      .getByRole('button', { name: /, (Preferred|Fallback|Ignored)/ })
      .allTextContents();
  }

  /** Drags a region to the end of a list, or to just before another region. */
  async drag(name: string, list: RegionList, before?: string): Promise<void> {
    const from = await middleOf(this.region(name));
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    const { x, y, width, height } = await boxOf(before === undefined ? this.list(list) : this.region(before));
    await mouse.move(x + width / 2, y + (before === undefined ? height - 4 : 3), { steps: 5 });
    await mouse.up();
  }

  /** Moves a region by its menu. */
  async moveTo(name: string, choice: string): Promise<void> {
    await this.page.getByRole('button', { name: `Move ${name} to…` }).click();
    await this.page.getByRole('menuitem', { name: choice, exact: true }).click();
  }
}
