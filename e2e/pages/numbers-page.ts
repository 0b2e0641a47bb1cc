import { expect, type Locator, type Page } from '@playwright/test';

/** Tools › Permitted & Blocked Numbers: the rules, and the open one with what to try it on. */
export class NumbersPage {
  readonly page: Page;
  readonly title: Locator;
  readonly countries: Locator;
  readonly searchCountries: Locator;
  readonly permitted: Locator;
  readonly pattern: Locator;
  readonly add: Locator;
  readonly patterns: Locator;
  readonly test: Locator;
  readonly answer: Locator;
  readonly samples: Locator;
  readonly sampleVerdicts: Locator;
  readonly laboratory: Locator;
  readonly compared: Locator;
  readonly save: Locator;
  readonly revert: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: 'Permitted & Blocked Numbers', level: 1 });
    this.countries = page.getByRole('listbox', { name: 'Countries' });
    this.searchCountries = page.getByRole('combobox', { name: 'Search countries' });
    this.permitted = page.getByRole('list', { name: 'Permitted countries' });
    this.pattern = page.getByRole('textbox', { name: 'Blocked number pattern', exact: true });
    this.add = page.getByRole('button', { name: 'Add', exact: true });
    this.patterns = page.getByRole('grid', { name: 'Blocked number patterns' });
    this.test = page.getByRole('textbox', { name: 'Test Phone Number' });
    this.answer = page.getByRole('status', { name: 'Answer' });
    this.samples = page.getByRole('textbox', { name: 'Sample numbers' });
    this.sampleVerdicts = page.getByRole('list', { name: 'Sample verdicts' });
    this.laboratory = page.getByRole('textbox', { name: 'Numbers to compare' });
    this.compared = page.getByRole('table', { name: 'Compared numbers' });
    // A finding below the screen offers to save as well.
    this.save = page.getByRole('button', { name: 'Save Changes', exact: true }).and(page.getByTitle('Ctrl+S'));
    this.revert = page.getByRole('button', { name: 'Revert', exact: true });
  }

  async open(rule?: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Areas' })
      .getByRole('link', { name: 'Permitted & Blocked Numbers' })
      .click();
    await expect(this.title).toBeVisible();
    if (rule === undefined) return;
    await this.page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^${rule}`) })
      .click();
    await expect(this.heading(rule)).toBeVisible();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, level: 2, exact: true });
  }

  /** Makes a rule and opens it. */
  async create(name: string): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'New Rule' }).click();
    await this.page.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.page.getByRole('button', { name: 'Create Rule' }).click();
    await expect(this.heading(name)).toBeVisible();
  }

  async permit(country: string): Promise<void> {
    await this.searchCountries.fill(country);
    await this.countries.getByRole('option').first().click();
    await this.searchCountries.fill('');
  }

  async block(pattern: string): Promise<void> {
    await this.pattern.fill(pattern);
    await this.add.click();
    await expect(this.pattern).toHaveValue('');
  }

  row(pattern: string): Locator {
    return this.patterns.getByRole('row').filter({ has: this.page.getByText(pattern, { exact: true }) });
  }

  /** What the rule says of a number, as Test Phone Number tells it. */
  async answerTo(number: string, answer: string | RegExp): Promise<void> {
    await this.test.fill(number);
    await expect(this.answer).toContainText(answer);
  }

  async showLaboratory(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Laboratory' }).click();
  }
}
