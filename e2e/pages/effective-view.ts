import type { Locator, Page } from '@playwright/test';
import { choose } from './controls.ts';

/** What a capacity rule comes to for a queue in a week, slot by slot. */
export class EffectiveView {
  readonly page: Page;
  readonly region: Locator;
  readonly grid: Locator;
  readonly week: Locator;
  readonly notes: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Effective view' });
    this.grid = this.region.getByRole('grid', { name: /^Slots of / });
    this.week = this.region.getByRole('textbox', { name: 'Week of' });
    this.notes = this.region.getByRole('list');
  }

  async choose(queue: string): Promise<void> {
    await choose(this.region.getByRole('combobox', { name: 'Queue' }), queue);
  }

  /** A slot by its day and time, such as “Monday, March 2, 08:00”; its name goes on with the verdict and the reason. */
  slot(place: string): Locator {
    return this.grid.getByRole('gridcell', { name: new RegExp(`^${place}\\. `) });
  }
}
