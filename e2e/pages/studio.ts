import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { ApplicationsPage } from './applications-page.ts';
import { Editor } from './editor.ts';
import { ImportDialog } from './import-dialog.ts';
import { Simulator } from './simulator.ts';

/** The page as a whole: rail, screens, the simulator beside them, status bar. */
export class Studio {
  readonly page: Page;
  readonly applications: ApplicationsPage;
  readonly editor: Editor;
  readonly simulator: Simulator;
  readonly rail: Locator;
  readonly notices: Locator;
  readonly announcements: Locator;
  readonly problemsCount: Locator;

  constructor(page: Page) {
    this.page = page;
    this.applications = new ApplicationsPage(page);
    this.editor = new Editor(page);
    this.simulator = new Simulator(page);
    this.rail = page.getByRole('navigation', { name: 'Areas' });
    this.notices = page.getByRole('region', { name: 'Notices' });
    this.announcements = page.getByRole('status', { name: 'Announcements' });
    this.problemsCount = page.getByRole('button', { name: /^Problems:/ });
  }

  /** Opens the list of applications. */
  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.applications.title).toBeVisible();
  }

  /** Opens an application of the workspace in the editor. */
  async edit(name: string): Promise<void> {
    await this.applications.open(name);
    await expect(this.editor.title).toHaveText(name);
  }

  async returnToApplications(): Promise<void> {
    await this.rail.getByRole('link', { name: 'Applications' }).click();
  }

  async openSimulator(): Promise<void> {
    await this.rail.getByRole('button', { name: 'Simulator' }).click();
    await expect(this.simulator.panel).toBeVisible();
  }

  /** Waits until everything has been loaded that the page loads when it has nothing else to do; JSON's worker comes last. */
  async hasLoadedAhead(): Promise<void> {
    const loaded = () => performance.getEntriesByType('resource').map(({ name }) => name);
    for (const last of ['simulation.worker', 'json.worker', 'editor.worker', 'codicon', 'jsonMode'])
      await expect.poll(async () => (await this.page.evaluate(loaded)).some((name) => name.includes(last))).toBe(true);
  }

  /** Waits until everything is kept in the browser. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole('contentinfo').getByRole('status')).toHaveText('Saved');
  }

  /** What *Export workspace* gives: the text of the file. */
  async exported(): Promise<string> {
    const downloading = this.page.waitForEvent('download');
    await this.fromWorkspaceMenu('Export workspace');
    return readFile(await (await downloading).path(), 'utf8');
  }

  async openImport(): Promise<ImportDialog> {
    await this.fromWorkspaceMenu('Import workspace…');
    const dialog = new ImportDialog(this.page);
    await expect(dialog.dialog).toBeVisible();
    return dialog;
  }

  /** A short message in the corner. */
  notification(text: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: text });
  }

  /** Runs a command of the command palette by its name. */
  async run(command: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.getByRole('textbox', { name: 'Search commands, applications and blocks' }).fill(command);
    await this.page.keyboard.press('Enter');
  }

  private async fromWorkspaceMenu(entry: string): Promise<void> {
    await this.rail.getByRole('button', { name: 'Workspace', exact: true }).click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }
}
