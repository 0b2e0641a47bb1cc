import { expect, type Locator, type Page } from '@playwright/test';
import { choose } from './controls.ts';

/** Tools › Capacity: the scheduled capacity rules, and the open one on its calendar. */
export class CapacityPage {
  readonly page: Page;
  readonly title: Locator;
  readonly list: Locator;
  /** The calendar that is shown: the week's, or that of an exception. */
  readonly grid: Locator;
  readonly timeslotLength: Locator;
  readonly save: Locator;
  readonly revert: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: 'Capacity', level: 1, exact: true });
    this.list = page.getByRole('navigation', { name: 'Scheduled Capacity Rules' });
    this.grid = page.getByRole('grid', { name: /^Capacity (of|during) / });
    this.timeslotLength = page.getByRole('combobox', { name: 'Timeslot Length' });
    // A finding below the screen offers to save as well.
    this.save = page.getByRole('button', { name: 'Save Changes', exact: true }).and(page.getByTitle('Ctrl+S'));
    this.revert = page.getByRole('button', { name: 'Revert', exact: true });
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Areas' }).getByRole('link', { name: 'Capacity' }).click();
    await expect(this.title).toBeVisible();
  }

  /** Makes a rule and opens it. */
  async create(name: string): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'New Rule' }).first().click();
    await this.page.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.page.getByRole('button', { name: 'Create Rule' }).click();
    await expect(this.heading(name)).toBeVisible();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, level: 2, exact: true });
  }

  async show(view: 'Calendar' | 'Exceptions' | 'JSON' | 'Effective view'): Promise<void> {
    await this.page.getByRole('tab', { name: view }).click();
  }

  /** A cell by its place, such as “Monday 09:00”, “Set Day Monday” or “Set All 09:00”, whatever it holds. */
  cell(place: string): Locator {
    return this.grid.getByRole('gridcell', { name: new RegExp(`^${place},`) });
  }

  async holds(place: string, value: string): Promise<void> {
    await expect(this.cell(place)).toHaveText(value);
  }

  /** Drags over cells. */
  async paint(from: string, to: string): Promise<void> {
    await this.cell(from).hover();
    await this.page.mouse.down();
    await this.cell(to).hover();
    await this.page.mouse.up();
  }

  /** Puts a text into the clipboard, as a spreadsheet does, and pastes it where the focus is. */
  async paste(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((content) => navigator.clipboard.writeText(content), text);
    await this.page.keyboard.press('Control+v');
  }

  async switchTo(length: 'Hour' | 'Half hour'): Promise<void> {
    await choose(this.timeslotLength, length);
  }

  /** Something of the menu beside Save Changes. */
  async act(rule: string, action: string): Promise<void> {
    await this.page.getByRole('button', { name: `More actions for ${rule}` }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }
}
