import type { CallInRequest } from '../generated/types.ts';
import { type CallInOffer, digitsOf, lastDigits } from '../runtime/call-in/index.ts';
import { Lookup } from './lookup.ts';
import type { Store } from './ports.ts';
import type { Transaction } from './transaction.ts';

/** Requests that are open, or that are used or expired and kept for a while. */
export type Part = 'open' | 'over';

type By = (request: CallInRequest) => string;

/**
 * Call-In requests by what a caller may offer, and open ones by their group. Numbers are found by their last digits, so that
 * more may be found than agree.
 */
export class CallInIndex {
  private readonly groups: Lookup<'callInRequests'>;
  private readonly offered: { readonly [C in keyof CallInOffer]-?: Lookup<'callInRequests'> };

  constructor(store: Store) {
    const lookup = (by: By) =>
      new Lookup(store, 'callInRequests', (request) => {
        const name = by(request);
        return name === '' ? undefined : nameOf(request.state === 'open' ? 'open' : 'over', name);
      });
    this.groups = new Lookup(store, 'callInRequests', ({ state, groupName }) =>
      state === 'open' ? groupName : undefined,
    );
    this.offered = {
      accessCode: lookup(({ accessCode }) => digitsOf(accessCode)),
      ani: lookup(({ fromPhoneNumber }) => lastDigits(fromPhoneNumber)),
      dnis: lookup(({ toPhoneNumber }) => lastDigits(toPhoneNumber)),
    };
  }

  /** Takes over what a transaction has changed; to be called once it is committed. */
  follow(tx: Transaction): void {
    this.groups.follow(tx);
    for (const each of Object.values(this.offered)) each.follow(tx);
  }

  /** Requests of a group whose records say that they are open. */
  openIn(tx: Transaction, group: string): CallInRequest[] {
    return this.groups.of(tx, group);
  }

  /** Requests that may share a criterion with what is offered: all of those that do are among them, each once. */
  candidates(tx: Transaction, part: Part, { accessCode, ani, dnis }: CallInOffer): CallInRequest[] {
    const found = new Map<string, CallInRequest>();
    const take = (lookup: Lookup<'callInRequests'>, name: string) => {
      if (name === '') return;
      for (const request of lookup.of(tx, nameOf(part, name))) found.set(request.id, request);
    };
    take(this.offered.accessCode, digitsOf(accessCode));
    take(this.offered.ani, lastDigits(ani));
    take(this.offered.dnis, lastDigits(dnis));
    return [...found.values()];
  }
}

function nameOf(part: Part, name: string): string {
  return `${part} ${name}`;
}
