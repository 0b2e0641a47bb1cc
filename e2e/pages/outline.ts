import type { Locator, Page } from '@playwright/test';
import { beginningWith } from './controls.ts';

/** The application as a tree. */
export class Outline {
  readonly tree: Locator;

  constructor(page: Page) {
    this.tree = page.getByRole('tree', { name: /^Outline of/ });
  }

  row(name: string): Locator {
    return this.tree.getByRole('treeitem', { name: beginningWith(name) });
  }
}
