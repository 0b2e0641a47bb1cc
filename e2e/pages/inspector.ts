import type { Locator, Page } from '@playwright/test';
import { choose, pick } from './controls.ts';

/** What is selected, and what can be set about it. */
export class Inspector {
  readonly page: Page;
  readonly block: Locator;
  readonly application: Locator;
  readonly problems: Locator;

  constructor(page: Page) {
    this.page = page;
    this.block = page.getByRole('region', { name: 'Block', exact: true });
    this.application = page.getByRole('region', { name: 'Application', exact: true });
    this.problems = this.block.getByRole('list', { name: 'Problems of the selection' });
  }

  async tab(name: string): Promise<void> {
    await this.block.getByRole('tab', { name }).click();
  }

  /** A field of the block by its label. */
  field(label: string): Locator {
    const named = { name: label, exact: true };
    return this.block.getByRole('textbox', named).or(this.block.getByRole('combobox', named));
  }

  async rename(name: string): Promise<void> {
    const field = this.block.getByRole('textbox', { name: 'Name', exact: true });
    await field.fill(name);
    await field.press('Enter');
  }

  async choose(label: string, option: string | RegExp): Promise<void> {
    await choose(this.control(label), option);
  }

  /** Keeps a result in a variable that is declared by this. */
  async createVariable(label: string, name: string): Promise<void> {
    await this.control(label).fill(name);
    await this.page.getByRole('option', { name: `Create variable “${name}”` }).click();
  }

  /** Says where a value comes from. */
  async source(label: string, from: 'Literal' | 'Variable' | 'Expression'): Promise<void> {
    await pick(this.block, `Where ${label} comes from`, from);
  }

  /** Writes the text of a prompt that is spoken. */
  async speak(text: string, number = 1): Promise<void> {
    await this.field(`Prompt ${number}: Text to speech`).fill(text);
  }

  /** Gives the application one more number to answer. */
  async assignNumber(number: string): Promise<void> {
    await choose(this.application.getByRole('combobox', { name: 'Assign a number' }), new RegExp(escaped(number)));
  }

  private control(label: string): Locator {
    return this.block.getByRole('combobox', { name: label, exact: true });
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
