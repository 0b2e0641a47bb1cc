import { expect, type Locator, type Page } from '@playwright/test';

/** The preview of a pasted capacity statement, and the editor of a rule's own. */
export class CapacityStatement {
  readonly page: Page;
  readonly dialog: Locator;
  readonly changes: Locator;
  readonly notices: Locator;
  readonly faults: Locator;
  readonly text: Locator;
  readonly apply: Locator;
  readonly editor: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: /^Paste a capacity statement into / });
    this.changes = this.dialog.getByRole('table', { name: 'What the paste changes' });
    this.notices = this.dialog.getByRole('list', { name: 'Notices' });
    this.faults = this.dialog.getByRole('list', { name: 'Faults' });
    this.text = this.dialog.getByRole('textbox', { name: 'Capacity statement' });
    this.apply = this.dialog.getByRole('button', { name: 'Apply' });
    this.editor = page.getByRole('region', { name: 'JSON' });
  }

  /** The line of the preview for a timeslot, by what it says: “08:00 0 10”. */
  change(line: string): Locator {
    return this.changes.getByRole('row', { name: line, exact: true });
  }

  async applied(): Promise<void> {
    await this.apply.click();
    await expect(this.dialog).toBeHidden();
  }

  async cancel(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** Puts the caret into the text, after everything else is gone. */
  async write(text: string): Promise<void> {
    await this.editor.locator('.view-lines').click();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
  }

  /** What completion offers. */
  suggestion(label: string): Locator {
    return this.page.locator('.suggest-widget').getByRole('option', { name: new RegExp(`^${label}`) });
  }

  async button(name: string): Promise<void> {
    await this.editor.getByRole('button', { name }).click();
  }
}
