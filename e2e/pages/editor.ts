import { expect, type Locator, type Page } from '@playwright/test';
import { Canvas } from './canvas.ts';
import { pick } from './controls.ts';
import { Inspector } from './inspector.ts';
import { Outline } from './outline.ts';
import { Palette } from './palette.ts';
import { Problems } from './problems.ts';
import { Variables } from './variables.ts';

/** The editor of one application. */
export class Editor {
  readonly page: Page;
  readonly title: Locator;
  readonly bar: Locator;
  readonly palette: Palette;
  readonly canvas: Canvas;
  readonly outline: Outline;
  readonly inspector: Inspector;
  readonly variables: Variables;
  readonly problems: Problems;
  readonly json: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('toolbar', { name: 'Editor' });
    this.title = page.getByRole('main').getByRole('heading', { level: 1 });
    this.palette = new Palette(page);
    this.canvas = new Canvas(page);
    this.outline = new Outline(page);
    this.inspector = new Inspector(page);
    this.variables = new Variables(page);
    this.problems = new Problems(page);
    this.json = page.getByRole('region', { name: 'JSON' });
  }

  /** Draft, Published v1, or Changed since v1. */
  state(text: string): Locator {
    return this.page.getByRole('main').getByText(text, { exact: true });
  }

  async publish(): Promise<void> {
    await this.bar.getByRole('button', { name: 'Publish' }).click();
  }

  /** Shows the application in another way. */
  async show(view: 'Canvas' | 'Outline' | 'JSON'): Promise<void> {
    await pick(this.bar, 'View', view);
  }

  /** Undoes the newest step. */
  async undo(): Promise<void> {
    await this.bar.getByRole('button', { name: /^Undo:/ }).click();
  }

  /** Undoes until nothing is left; gives how many steps there were. */
  async undoAll(): Promise<number> {
    const nothing = this.bar.getByRole('button', { name: 'Nothing to undo' });
    let steps = 0;
    while ((await nothing.count()) === 0) {
      await this.undo();
      steps += 1;
    }
    return steps;
  }

  /** Redoes that many steps; there are no more. */
  async redoAll(steps: number): Promise<void> {
    for (let step = 0; step < steps; step += 1) await this.bar.getByRole('button', { name: /^Redo:/ }).click();
    await expect(this.bar.getByRole('button', { name: 'Nothing to redo' })).toBeVisible();
  }

  /** Shows the tab beside the drawing. */
  async side(tab: 'Properties' | 'Variables'): Promise<void> {
    await this.page.getByRole('tab', { name: tab, exact: true }).first().click();
  }
}
