import type { Callback } from '../../generated/types.ts';
import type { Notification, Notifier } from '../ports.ts';
import type { Runtime } from '../runtime.ts';
import type { ConsumerLog } from './consumer-log.ts';
import type { Customer, Requester } from './customers.ts';
import type { RequestFigures } from './day-figures.ts';
import type { DialIn } from './dial-in.ts';

/** What requests need to know. */
export interface RequestsOptions {
  readonly runtime: () => Runtime;
  readonly now: () => number;
  readonly log: ConsumerLog;
  readonly dialIn: DialIn;
  /** Makes a customer known to those who may call. */
  readonly know: (customer: Customer) => void;
}

/** Customers who ask without calling, and what their telephones show them afterwards. */
export class Requests implements Notifier {
  private readonly options: RequestsOptions;
  private readonly counts = { made: 0, accepted: 0 };
  private readonly refused = new Map<string, number>();
  private readonly pushed = new Map<string, number>();
  /** Those who wait for something, by number. */
  private readonly waiting = new Map<string, Requester>();

  constructor(options: RequestsOptions) {
    this.options = options;
  }

  /** A customer asks for a callback, or for a number to dial at once. */
  ask(customer: Requester): void {
    const { log, dialIn, know } = this.options;
    const { number, request } = customer;
    know(customer);
    if (request.push === true || request.dialIn) log.enter(number);
    if (request.virtualQueue === undefined) {
      log.note(number, 'requested', 'Asks for a number to dial.');
      dialIn.immediate(customer);
    } else this.askForCallback(customer, request.virtualQueue);
  }

  notify(notification: Notification): void {
    if (notification.about === 'push') this.push(notification);
    else if (notification.about === 'callback') this.follow(notification.callback);
  }

  figures(): RequestFigures {
    return { ...this.counts, refused: sorted(this.refused) };
  }

  /** How many push notifications were sent, by event. */
  pushes(): Readonly<Record<string, number>> {
    return sorted(this.pushed);
  }

  private askForCallback(customer: Requester, virtualQueue: string): void {
    const { runtime, now, log } = this.options;
    const { number, request, desiredAfter } = customer;
    const { by = 'api', push = false, alwaysCheckCapacity = false } = request;
    log.note(number, 'requested', `Asks for a callback at ${virtualQueue}.`);
    this.counts.made += 1;
    this.waiting.set(number, customer);
    const order = {
      ...{ virtualQueue, phoneNumber: number },
      // Whoever wants to be called as soon as possible was told the wait before.
      ...(desiredAfter === undefined
        ? { estimatedWaitTime: runtime().queues.figures(virtualQueue).estimatedWaitTime }
        : { desiredTime: now() + desiredAfter }),
      ...(push ? { pushTargets: [{ channel: 'FCM' as const, target: `app of ${number}` }] } : {}),
    };
    const created = runtime().callbacks.create(order, { by, alwaysCheckCapacity });
    if (created instanceof Promise) throw new Error('the store of a simulated day takes its time');
    if (!('refused' in created)) {
      this.counts.accepted += 1;
      return;
    }
    this.waiting.delete(number);
    count(this.refused, created.refused);
    log.note(number, 'refused', created.message);
  }

  private push({ event, callback: id, targets }: Extract<Notification, { about: 'push' }>): void {
    // Without an app there is nothing that could show it.
    if (targets.length === 0) return;
    count(this.pushed, event);
    const callback = this.options.runtime().callbacks.get(id);
    if (!callback) return;
    // That a number came is told with the number itself, as it is for those without a callback.
    if (event !== 'CALL_IN_CREATED') this.options.log.note(callback.phoneNumber, 'push', event, id);
    const customer = this.waiting.get(callback.phoneNumber);
    if (customer && event === 'CALLBACK_READY') this.options.dialIn.ready(customer, id);
  }

  /** The record of a callback has changed. */
  private follow({ id, phoneNumber, state, reason = 'COMPLETED' }: Callback): void {
    if (state !== 'COMPLETED' || !this.waiting.delete(phoneNumber)) return;
    this.options.dialIn.forget(phoneNumber);
    this.options.log.note(phoneNumber, 'ended', `The callback is over: ${reason}.`, id);
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
