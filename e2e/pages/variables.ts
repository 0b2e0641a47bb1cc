import type { Locator, Page } from '@playwright/test';
import { choose } from './controls.ts';

/** The variables of the application being edited. */
export class Variables {
  readonly panel: Locator;
  readonly own: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('region', { name: 'Variables', exact: true });
    this.own = this.panel.getByRole('list', { name: 'User variables' });
  }

  /** The line of a variable. */
  entry(name: string, type: string): Locator {
    return this.own.getByRole('button', { name: new RegExp(`^${name} ${type}`) });
  }

  async add(name: string, type: string): Promise<void> {
    const form = this.panel.getByRole('form', { name: 'New variable' });
    await form.getByRole('textbox', { name: 'Name of the new variable' }).fill(name);
    await choose(form.getByRole('combobox', { name: 'Type of the new variable' }), type);
    await form.getByRole('button', { name: 'Add' }).click();
  }
}
