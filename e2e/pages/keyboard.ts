import { expect, type Locator, type Page } from '@playwright/test';

/** Most steps from one part of a screen to another. */
const farthest = 150;

/** Work without a pointer: what cannot be reached by Tab does not exist. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses Tab, or Shift+Tab backwards, until that has the focus. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let step = 0; step < farthest; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`not reached by ${key}: ${target}`);
  }

  /** Reaches something and presses Enter on it. */
  async use(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.reach(target, key);
    await this.press('Enter');
  }

  /** Moves along a row of tabs or choices with the arrow keys until that has the focus. */
  async arrowTo(
    target: Locator,
    key: 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'ArrowUp' = 'ArrowRight',
  ): Promise<void> {
    for (let step = 0; step < 20; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`not reached by ${key}: ${target}`);
  }

  /** Types into the combobox that has the focus and takes the option of that name. */
  async chooseTyped(text: string, option: string | RegExp = text): Promise<void> {
    await this.type(text);
    const wanted = this.page.getByRole('option', { name: option });
    await expect(wanted).toBeVisible();
    for (let step = 0; step < 10 && !(await isActive(wanted)); step += 1) await this.press('ArrowDown');
    await this.press('Enter');
  }
}

/** An option is active when the focused combobox names it. */
function isActive(option: Locator): Promise<boolean> {
  return option.evaluate(
    (element) => element.id !== '' && document.activeElement?.getAttribute('aria-activedescendant') === element.id,
  );
}
