import { expect, type Locator } from '@playwright/test';
import { choose, pick } from './controls.ts';
import type { Simulator } from './simulator.ts';

/** The consumer's phone in the simulator: asks for callbacks, shows push notifications, calls in. */
export class ConsumerPhone {
  readonly simulator: Simulator;
  readonly phone: Locator;
  readonly number: Locator;
  readonly answer: Locator;
  readonly freeSlots: Locator;
  readonly notifications: Locator;
  readonly callbacks: Locator;
  readonly accept: Locator;
  readonly callNow: Locator;
  readonly callByHand: Locator;
  readonly validFor: Locator;

  constructor(simulator: Simulator) {
    this.simulator = simulator;
    this.phone = simulator.panel.getByRole('region', { name: 'Consumer’s phone' });
    this.number = this.phone.getByRole('textbox', { name: 'Consumer’s number' });
    this.answer = this.phone.getByRole('status', { name: 'Answer' });
    this.freeSlots = this.phone.getByRole('list', { name: 'Free slots' }).getByRole('button');
    this.notifications = this.phone.getByRole('log', { name: 'Notifications' }).getByRole('article');
    this.callbacks = this.phone.getByRole('list', { name: 'My callbacks' }).getByRole('listitem');
    this.accept = this.phone.getByRole('button', { name: 'Accept', exact: true });
    this.callNow = this.phone.getByRole('button', { name: 'Call now' });
    this.callByHand = this.phone.getByRole('button', { name: 'Call and key the code by hand' });
    this.validFor = this.phone.getByRole('timer', { name: 'Valid for' });
  }

  async show(): Promise<void> {
    await this.simulator.tab('Consumer');
    await expect(this.phone).toBeVisible();
  }

  /** Asks for a callback with push notifications; `at` is local time as an input of date and time takes it. */
  async request(queue: string, at?: string): Promise<void> {
    await this.show();
    await choose(this.phone.getByRole('combobox', { name: 'Service Name' }), queue);
    await pick(this.phone, 'Desired Callback Time', at === undefined ? 'As soon as possible' : 'At a time');
    if (at !== undefined) await this.phone.getByLabel('Date and time').fill(at);
    await this.phone.getByRole('button', { name: 'Request callback' }).click();
  }

  /** The access code that the app shows. */
  async accessCode(): Promise<string> {
    return (await this.phone.getByRole('definition').nth(1).textContent()) ?? '';
  }

  async reschedule(at: string): Promise<void> {
    await this.callbacks.first().getByRole('button', { name: 'Reschedule' }).click();
    await this.phone.getByLabel('New date and time').fill(at);
    await this.phone.getByRole('button', { name: 'Save time' }).click();
  }

  async cancel(): Promise<void> {
    await this.callbacks.first().getByRole('button', { name: 'Cancel callback' }).click();
  }
}
