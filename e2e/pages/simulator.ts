import { expect, type Locator, type Page } from '@playwright/test';
import { choose, pick } from './controls.ts';

/** The simulated centre: phone, agents, Call-In requests, callbacks, clock and trace. */
export class Simulator {
  readonly page: Page;
  readonly panel: Locator;
  readonly phone: Locator;
  readonly state: Locator;
  readonly transcript: Locator;
  readonly clock: Locator;
  readonly time: Locator;
  readonly jump: Locator;
  readonly trace: Locator;
  readonly callbacks: Locator;
  readonly blocked: Locator;
  readonly failed: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('region', { name: 'Simulator', exact: true });
    this.phone = this.panel.getByRole('region', { name: 'Phone', exact: true });
    this.state = this.phone.getByRole('status').first();
    this.transcript = this.phone.getByRole('log', { name: 'Transcript' });
    this.clock = this.panel.getByRole('region', { name: 'Virtual clock' });
    this.time = this.clock.getByRole('timer', { name: 'Virtual time' });
    this.jump = this.clock.getByRole('button', { name: 'Jump to next timer' });
    this.trace = this.panel.getByRole('list', { name: 'Steps, newest first' });
    this.callbacks = this.panel.getByRole('table', { name: 'Callbacks' });
    this.failed = this.panel.getByRole('alert', { name: 'The simulation has failed' });
    this.blocked = this.panel.getByRole('region', { name: 'Cannot be run' });
  }

  async tab(name: 'Phone' | 'Agents' | 'Call-In' | 'Consumer' | 'Callbacks'): Promise<void> {
    await this.panel.getByRole('tab', { name }).click();
  }

  /** Runs the draft, or what was published. */
  async source(source: 'Draft' | 'Published'): Promise<void> {
    await pick(this.panel, 'What is run', source);
  }

  async restart(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Restart' }).click();
  }

  async speed(speed: 'Pause' | '×1' | '×60'): Promise<void> {
    await pick(this.clock, 'Speed of the clock', speed);
  }

  /** Chooses the number to dial; `number` is how its choice begins. */
  async choosePhone(number: string): Promise<void> {
    await choose(
      this.panel.getByRole('combobox', { name: 'Phone number' }),
      new RegExp(`^${number.replace('+', '\\+')} `),
    );
  }

  /** Dials a number. */
  async call(number: string): Promise<void> {
    await this.tab('Phone');
    const another = this.panel.getByRole('button', { name: 'New call' });
    if (await another.isVisible()) await another.click();
    await this.choosePhone(number);
    await this.panel.getByRole('button', { name: 'Call', exact: true }).click();
    await expect(this.phone).toBeVisible();
  }

  async press(keys: string): Promise<void> {
    const names: Readonly<Record<string, string>> = { '*': 'star', '#': 'hash' };
    for (const key of keys)
      await this.phone.getByRole('button', { name: `Press ${names[key] ?? key}`, exact: true }).click();
  }

  async hangUp(): Promise<void> {
    await this.phone.getByRole('button', { name: 'Hang up' }).click();
  }

  /** Logs an agent in and makes the agent ready. */
  async ready(agent: string): Promise<void> {
    await this.tab('Agents');
    await this.panel.getByRole('button', { name: `Log in: ${agent}` }).click();
    await this.panel.getByRole('button', { name: `Ready: ${agent}`, exact: true }).click();
    await expect(this.agent(agent)).toContainText('Ready');
  }

  agent(name: string): Locator {
    return this.panel.getByRole('table', { name: 'Agents' }).getByRole('row').filter({ hasText: name });
  }

  async endConversation(agent: string): Promise<void> {
    await this.tab('Agents');
    await this.panel.getByRole('button', { name: `End the conversation: ${agent}` }).click();
  }

  /** Creates a Call-In request as an app would; gives what the app would show. */
  async createRequest(): Promise<{ readonly number: string; readonly accessCode: string }> {
    await this.tab('Call-In');
    const requests = this.panel.getByRole('region', { name: /^Call-In request/ });
    const before = await requests.count();
    await this.panel.getByRole('button', { name: 'Create request' }).click();
    await expect(requests).toHaveCount(before + 1);
    const [number = '', accessCode = ''] = await requests.first().getByRole('strong').allTextContents();
    return { number, accessCode };
  }

  /** Lets time pass from one thing that happens by itself to the next, until the locator shows. */
  async jumpUntil(locator: Locator): Promise<void> {
    await expect(async () => {
      if (!(await locator.isVisible())) {
        await this.jump.click();
        await expect(locator).toBeVisible({ timeout: 100 });
      }
    }).toPass({ intervals: [20], timeout: 20_000 });
  }

  /** Logs an agent in who is not ready yet, and lets a caller wait first in the line of Sales_VQ. Time stands still. */
  async letCallerWait(): Promise<void> {
    await this.speed('Pause');
    await this.tab('Agents');
    await this.panel.getByRole('button', { name: 'Log in: Ana Ruiz' }).click();
    await this.call('+1 212-555-0110');
    await this.jumpUntil(this.state.filter({ hasText: 'Waiting in Sales_VQ, place 1' }));
  }

  /** A step of the trace that says this. */
  step(text: string | RegExp): Locator {
    return this.trace.getByRole('listitem').filter({ hasText: text });
  }
}
