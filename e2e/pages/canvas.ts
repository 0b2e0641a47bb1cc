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

  /** A connection by what it says: From A, Next, to B. */
  connection(from: string, outlet: string, to: string): Locator {
    return this.page.getByRole('button', { name: `From ${from}, ${outlet}, to ${to}`, exact: true });
  }

  /** A place on the line of a connection, as a part of its way from its beginning. */
  async placeOn(connection: Locator, part = 0.5): Promise<{ x: number; y: number }> {
    return connection.locator('.react-flow__edge-path').evaluate((path, along) => {
      // The line is drawn as one path.
      const line = path as unknown as SVGPathElement;
      const { x, y } = line.getPointAtLength(line.getTotalLength() * along);
      const matrix = line.getScreenCTM();
      return matrix ? { x: matrix.a * x + matrix.e, y: matrix.d * y + matrix.f } : { x, y };
    }, part);
  }

  async selectConnection(connection: Locator): Promise<void> {
    const { x, y } = await this.placeOn(connection);
    await this.page.mouse.click(x, y);
  }

  /** Takes the end of a connection and drops it on another block. */
  async reconnect(connection: Locator, to: string): Promise<void> {
    const end = await this.placeOn(connection, 1);
    const target = await boxOf(this.block(to));
    const { mouse } = this.page;
    await mouse.move(end.x - 6, end.y);
    await mouse.down();
    await mouse.move(target.x + target.width / 2, target.y + 12, { steps: 8 });
    await mouse.up();
  }

  /** Selects blocks by a box drawn around them with Shift held. */
  async selectAround(...names: readonly string[]): Promise<void> {
    const boxes = await Promise.all(names.map((name) => boxOf(this.block(name))));
    const { mouse, keyboard } = this.page;
    await keyboard.down('Shift');
    await mouse.move(Math.min(...boxes.map(({ x }) => x)) - 12, Math.min(...boxes.map(({ y }) => y)) - 12);
    await mouse.down();
    await mouse.move(
      Math.max(...boxes.map(({ x, width }) => x + width)) + 12,
      Math.max(...boxes.map(({ y, height }) => y + height)) + 12,
      { steps: 8 },
    );
    await mouse.up();
    await keyboard.up('Shift');
  }

  /** Brings the selected blocks into line. */
  async align(how: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Align selected blocks' }).click();
    await this.page.getByRole('menuitem', { name: how }).click();
  }
}
