import type { Locator, Page } from '@playwright/test';
import { beginningWith, boxOf, middleOf } from './controls.ts';

/** The drawing: blocks as cards in the bands of their phases. */
export class Canvas {
  readonly page: Page;
  readonly blocks: Locator;
  readonly executing: Locator;

  constructor(page: Page) {
    this.page = page;
    this.blocks = page.getByRole('group').and(page.locator('[aria-roledescription="block"]'));
    this.executing = this.blocks.and(page.locator('[data-executing]'));
  }

  /** The card of a block by its name. */
  block(name: string): Locator {
    return this.blocks.and(this.page.getByRole('group', { name: beginningWith(`${name}, `) }));
  }

  async select(name: string): Promise<void> {
    await this.fit();
    await this.block(name).getByText(name, { exact: true }).first().click();
  }

  /** Selects nothing, which shows the application itself in the inspector. */
  async selectNothing(): Promise<void> {
    await this.page.keyboard.press('Escape');
  }

  /** Brings the whole drawing into view. */
  async fit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Fit into view (F)' }).click();
  }

  /** A place in a phase's band, that many pixels from its name. */
  async placeIn(phase: string, right: number, down: number): Promise<{ x: number; y: number }> {
    const { x, y } = await boxOf(this.page.getByText(phase, { exact: true }).first());
    return { x: x + right, y: y + down };
  }

  /** Begins a connection at an outlet and holds it over another block. */
  async holdConnection(from: string, outlet: string, over: string): Promise<void> {
    const card = await boxOf(this.block(from));
    const label = await middleOf(this.block(from).getByText(outlet, { exact: true }));
    const target = await boxOf(this.block(over));
    const { mouse } = this.page;
    await mouse.move(card.x + card.width, label.y);
    await mouse.down();
    await mouse.move(target.x + target.width / 2, target.y + 20, { steps: 8 });
  }

  async release(): Promise<void> {
    await this.page.mouse.up();
  }

  /** Connects an outlet to a block by pointer. */
  async connect(from: string, outlet: string, to: string): Promise<void> {
    await this.holdConnection(from, outlet, to);
    await this.release();
  }
}
