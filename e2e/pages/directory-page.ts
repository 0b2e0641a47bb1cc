import { expect, type Locator, type Page } from '@playwright/test';
import { choose } from './controls.ts';

/** The directory: skills, agents with their levels, routing points, regions, phone numbers. */
export class DirectoryPage {
  readonly page: Page;
  readonly skills: Locator;
  readonly levels: Locator;
  readonly regions: Locator;
  readonly phoneNumbers: Locator;

  constructor(page: Page) {
    this.page = page;
    this.skills = page.getByRole('table', { name: 'Skills' });
    this.levels = page.getByRole('grid', { name: 'Levels of agents by skill' });
    this.regions = page.getByRole('table', { name: 'Regions' });
    this.phoneNumbers = page.getByRole('table', { name: 'Phone numbers' });
  }

  async show(tab: 'Skills' | 'Agents' | 'Routing Points' | 'Regions' | 'Phone Numbers'): Promise<void> {
    await this.page.getByRole('link', { name: 'Directory', exact: true }).click();
    await this.page.getByRole('tab', { name: new RegExp(`^${tab} `) }).click();
    await expect(this.page.getByRole('tab', { name: new RegExp(`^${tab} `) })).toHaveAttribute('aria-selected', 'true');
  }

  /** Level of an agent in a skill. */
  level(agent: string, skill: string): Locator {
    return this.levels.getByRole('gridcell', { name: `${agent}, ${skill}:` });
  }

  skill(name: string): Locator {
    return this.skills.getByRole('row').filter({ hasText: name });
  }

  region(name: string): Locator {
    return this.regions.getByRole('row').filter({ hasText: name });
  }

  /** Chooses what can be done with a region. */
  async regionMenu(name: string, entry: string): Promise<void> {
    await this.region(name)
      .getByRole('button', { name: `More actions for ${name}` })
      .click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  /** Writes a name into the dialog that asks for it. */
  async answer(title: string, name: string, action: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: title });
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('button', { name: action }).click();
  }

  phoneNumber(number: string): Locator {
    return this.phoneNumbers.getByRole('row').filter({ hasText: number });
  }

  /** Writes a number and what it is for, and adds it. */
  async addPhoneNumber(number: string, description: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'New phone number', exact: true }).fill(number);
    await this.page.getByRole('textbox', { name: 'Description of the new phone number' }).fill(description);
    await this.page.getByRole('button', { name: 'Add number' }).click();
  }

  /** Lets an application answer a number. */
  async assign(number: string, application: string): Promise<void> {
    await choose(this.page.getByRole('combobox', { name: `Application that answers ${number}` }), application);
  }
}
