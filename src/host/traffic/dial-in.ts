import type { CallInRequest } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import { atOnce } from '../at-once.ts';
import type { RequestMade } from '../call-in.ts';
import type { Clock, StoreChange } from '../ports.ts';
import type { Runtime } from '../runtime.ts';
import { milliseconds } from './chance.ts';
import type { ConsumerLog } from './consumer-log.ts';
import type { Requester } from './customers.ts';
import type { CallInFigures } from './day-figures.ts';

/** What dialling in needs to know. */
export interface DialInOptions {
  readonly clock: Clock;
  readonly runtime: () => Runtime;
  readonly log: ConsumerLog;
  /** The customer calls; false when the number is busy. */
  readonly call: (customer: Requester, to: string, accessCode: string | undefined) => boolean;
}

/** Seconds that customers take when nothing else is said. */
const usual = { mean: 5, distribution: 'constant' } as const;

/** Customers who take a number, dial it, and are matched or not; each of them with the chance of their own turn. */
export class DialIn {
  private readonly options: DialInOptions;
  private readonly counts = { asked: 0, refused: 0, matched: 0, dialled: 0, notMatched: 0 };
  /** Turns that each customer had. */
  private readonly turns = new Map<string, number>();
  /** Requests that wait for their call, with the moment until which they do. */
  private readonly waiting = new Map<string, Instant>();
  /** Requests for which nobody called in time. */
  private expired = 0;
  /** Requests by the number of the customer who is dialling in. */
  private readonly calling = new Map<string, string>();
  private readonly matched = new Set<string>();

  constructor(options: DialInOptions) {
    this.options = options;
  }

  /** It is the turn of a callback: its customer accepts after a while, or never. */
  ready(customer: Requester, callback: string): void {
    const { dialIn } = customer.request;
    if (!dialIn) return;
    const turns = (this.turns.get(customer.number) ?? 0) + 1;
    this.turns.set(customer.number, turns);
    const { chance, accepts } = drawn(customer, turns);
    const after = milliseconds(dialIn.after ?? usual, chance);
    const callAfter = milliseconds(dialIn.callAfter ?? usual, chance);
    if (!accepts) return;
    this.later(after, () => {
      this.options.log.note(customer.number, 'accepted', 'Accepts, and asks for a number to dial.', callback);
      const request = this.take(customer, dialIn.group, callback);
      if (request) this.later(callAfter, () => this.dial(customer, request));
    });
  }

  /** The customer asks for a number at once, without a callback, and dials it after a while, or never. */
  immediate(customer: Requester): void {
    const { dialIn } = customer.request;
    if (!dialIn) return;
    const { chance, accepts } = drawn(customer, 1);
    const callAfter = milliseconds(dialIn.callAfter ?? usual, chance);
    const request = this.take(customer, dialIn.group, undefined);
    if (request && accepts) this.later(callAfter, () => this.dial(customer, request));
  }

  /** A call of somebody is over: when it was one to a number that was handed out, it has found its request by now, or never will. */
  over(number: string): void {
    const request = this.calling.get(number);
    if (request === undefined) return;
    this.calling.delete(number);
    if (this.matched.delete(request)) return;
    this.counts.notMatched += 1;
    this.options.log.note(number, 'refused', 'The call was not matched to the request.');
  }

  /** The customer has nothing to come for any more. */
  forget(number: string): void {
    this.turns.delete(number);
  }

  look(changes: readonly StoreChange[]): void {
    for (const { collection, id, value } of changes) {
      if (collection !== 'callInRequests') continue;
      if (value?.state === 'open') this.waiting.set(id, value.expiresAt);
      else if (this.waiting.delete(id)) {
        if (value?.state === 'matched') {
          this.counts.matched += 1;
          this.matched.add(id);
        } else this.expired += 1;
      }
    }
  }

  figures(now: Instant): CallInFigures {
    let open = 0;
    for (const expiresAt of this.waiting.values()) if (expiresAt > now) open += 1;
    return { ...this.counts, expired: this.expired + this.waiting.size - open, open };
  }

  private take({ number }: Requester, groupName: string, callback: string | undefined): CallInRequest | undefined {
    const { runtime, log } = this.options;
    const wish = { groupName, fromPhoneNumber: number, ...(callback === undefined ? {} : { callback }) };
    const made = atOnce<RequestMade>(runtime().callIn.createRequest(wish));
    this.counts.asked += 1;
    if ('refused' in made) {
      this.counts.refused += 1;
      log.note(number, 'refused', made.refused, callback);
      return undefined;
    }
    const { toPhoneNumber, accessCode } = made.request;
    const code = accessCode === undefined ? '' : `, access code ${accessCode}`;
    log.note(number, 'codeReceived', `Gets the number ${toPhoneNumber}${code}.`, callback);
    return made.request;
  }

  private dial(customer: Requester, { id, toPhoneNumber, accessCode, callback }: CallInRequest): void {
    const { number } = customer;
    this.counts.dialled += 1;
    this.options.log.note(number, 'dialled', `Dials ${toPhoneNumber}.`, callback);
    this.calling.set(number, id);
    if (this.options.call(customer, toPhoneNumber, accessCode)) return;
    this.options.log.note(number, 'refused', 'The number is busy.', callback);
    this.over(number);
  }

  private later(wait: number, then: () => void): void {
    const { clock } = this.options;
    clock.wakeAt(clock.now() + wait, then);
  }
}

/** The chance of a turn, and whether the customer takes it: drawn in any case, so that another share changes nothing else. */
function drawn({ turn, request }: Requester, number: number) {
  const chance = turn(number);
  const first = chance();
  return { chance, accepts: first < (request.dialIn?.share ?? 1) };
}
