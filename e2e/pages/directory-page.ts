import { expect, type Locator, type Page } from '@playwright/test';

/** The directory: skills, agents with their levels, routing points. */
export class DirectoryPage {
  readonly page: Page;
  readonly skills: Locator;
  readonly levels: Locator;

  constructor(page: Page) {
    this.page = page;
    this.skills = page.getByRole('table', { name: 'Skills' });
    this.levels = page.getByRole('grid', { name: 'Levels of agents by skill' });
  }

  async show(tab: 'Skills' | 'Agents' | 'Routing Points'): Promise<void> {
    await this.page.getByRole('link', { name: 'Directory' }).click();
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
}
