import type { Locator, Page } from '@playwright/test';

/** A file to import: its text, or what it holds as JSON. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** The dialog that opens a workspace file. */
export class ImportDialog {
  readonly dialog: Locator;
  readonly refusal: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Import workspace' });
    this.refusal = this.dialog.getByRole('alert');
  }

  async import({ name, text }: GivenFile): Promise<void> {
    const choosing = this.dialog.page().waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: 'Workspace file' }).click();
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await this.dialog.getByRole('button', { name: 'Import', exact: true }).click();
  }

  async cancel(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Cancel' }).click();
  }
}
