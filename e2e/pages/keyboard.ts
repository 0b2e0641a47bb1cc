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

  /** Types as a person does who looks where the text will go: not while the focus is on its way from a button into a dialog. */
  async type(text: string): Promise<void> {
    await this.page.waitForFunction(() => document.activeElement?.matches(':not(body, button, [role="dialog"])'));
    await this.page.keyboard.type(text);
  }

  /** Presses Tab, or Shift+Tab backwards, until that has the focus. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.pressUntilFocused(target, key, farthest);
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
    await this.pressUntilFocused(target, key, 20);
  }

  /** Types into the combobox that has the focus and takes the option of that name. */
  async chooseTyped(text: string, option: string | RegExp = text): Promise<void> {
    await this.type(text);
    const wanted = this.page.getByRole('option', { name: option });
    await expect(wanted).toBeVisible();
    for (let step = 0; step < 10 && !(await isActive(wanted)); step += 1) await this.press('ArrowDown');
    await this.press('Enter');
  }

  private async pressUntilFocused(target: Locator, key: string, most: number): Promise<void> {
    await expect(target).toBeAttached();
    // Found once: looking for it by role after every key would take longer than the keys.
    const element = await target.elementHandle();
    for (let step = 0; step < most; step += 1) {
      if (await element?.evaluate((found) => found === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`not reached by ${key}: ${target}`);
  }
}

/** An option is active when the focused combobox names it. */
function isActive(option: Locator): Promise<boolean> {
  return option.evaluate(
    (element) => element.id !== '' && document.activeElement?.getAttribute('aria-activedescendant') === element.id,
  );
}
