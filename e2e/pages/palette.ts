import type { Locator, Page } from '@playwright/test';
import { middleOf } from './controls.ts';

/** The kinds of blocks beside the drawing. */
export class Palette {
  readonly region: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Palette' });
    this.search = this.region.getByRole('textbox', { name: 'Search blocks' });
  }

  entry(title: string): Locator {
    return this.region.getByRole('button', { name: title, exact: true });
  }

  /** Puts a block after the selected one. */
  async add(title: string): Promise<void> {
    await this.entry(title).click();
  }

  /** Takes a block out of the palette and holds it over a place of the window. */
  async hold(title: string, over: { x: number; y: number }): Promise<void> {
    const { mouse } = this.region.page();
    const from = await middleOf(this.entry(title));
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(over.x, over.y, { steps: 8 });
  }

  async drop(): Promise<void> {
    await this.region.page().mouse.up();
  }
}
