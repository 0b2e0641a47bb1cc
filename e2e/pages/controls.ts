import type { Locator } from '@playwright/test';

/** Picks one of several written choices that stand side by side. */
export async function pick(scope: Locator, group: string, choice: string): Promise<void> {
  await scope.getByRole('radiogroup', { name: group, exact: true }).getByText(choice, { exact: true }).click();
}

/** Chooses an option of a drop-down list; its list lies at the end of the page. */
export async function choose(control: Locator, option: string | RegExp): Promise<void> {
  await control.click();
  await control.page().getByRole('option', { name: option, exact: true }).click();
}

/** A pattern that a name begins with. */
export function beginningWith(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** The middle of what is drawn, in pixels of the window. Throws when it is not drawn. */
export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where something is drawn. Throws when it is not. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`not drawn: ${locator}`);
  return box;
}
