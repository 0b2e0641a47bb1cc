import { expect, type Locator, type Page } from '@playwright/test';
import { choose } from './controls.ts';

/** Business Hours: the list, and one object with its week, exceptions and year. */
export class HoursPage {
  readonly page: Page;
  readonly table: Locator;
  readonly title: Locator;
  readonly week: Locator;
  readonly exceptions: Locator;
  readonly year: Locator;
  readonly zone: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: 'Business Hours' });
    this.title = page.getByRole('heading', { level: 1 });
    this.week = page.getByRole('region', { name: 'Weekly hours' });
    this.exceptions = page.getByRole('region', { name: 'Exceptions' });
    this.year = page.getByRole('region', { name: 'Year preview' });
    this.zone = page.getByRole('combobox', { name: 'Time zone' });
  }

  async show(): Promise<void> {
    await this.page.getByRole('link', { name: 'Business Hours' }).first().click();
    await expect(this.title).toHaveText('Business Hours');
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  async open(name: string): Promise<void> {
    await this.show();
    await this.row(name).getByRole('link', { name, exact: true }).click();
    await expect(this.title).toHaveText(name);
  }

  async create(name: string, zone: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New Business Hours' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'New Business Hours' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.searchZone(dialog.getByRole('combobox', { name: 'Time zone' }), zone.replaceAll('_', ' '), zone);
    await dialog.getByRole('button', { name: 'Create' }).click();
    await expect(this.title).toHaveText(name);
  }

  async searchZone(field: Locator, text: string, zone: string): Promise<void> {
    await field.fill(text);
    await choose(field, new RegExp(`^${zone} `));
  }

  /** A time of a day; `which` is opens or closes, with a number where the day has several intervals. */
  time(day: string, which: string): Locator {
    return this.page.getByRole('textbox', { name: `${day}: ${which}`, exact: true });
  }

  async setTime(day: string, which: string, time: string): Promise<void> {
    await this.time(day, which).fill(time);
    await this.time(day, which).press('Enter');
  }

  async copyDay(day: string, to: string): Promise<void> {
    await this.week.getByRole('button', { name: `Copy the hours of ${day} to other days` }).click();
    await this.page.getByRole('menuitem', { name: to }).click();
  }

  /** A day of the preview, such as “Thursday, November 26, 2026”. */
  day(date: string): Locator {
    return this.year.getByRole('gridcell', { name: date });
  }
}
