import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Callback, CallInRequest } from '../generated/types.ts';
import { type CallInOffer, createCallInRequest, matchCallIn } from '../runtime/call-in/index.ts';
import { mayDialIn } from '../runtime/callbacks/life/index.ts';
import { findRequest } from './call-in.ts';
import { CallInIndex } from './call-in-index.ts';
import { createMemoryStore } from './memory-store.ts';
import { Transaction } from './transaction.ts';

const codes = ['1234', '12-34', '9999', '', '__proto__'];
const numbers = [
  ...[
    '+12125550100',
    '(212) 555-0100',
    '212 555 0100 ext. 7',
    '+442071830100',
    '0100',
    '1-800-555-HELP',
    '',
    'anonymous',
  ],
  ...['+12125550199', '+1 212 555 0199;ext=0100', '011 44 20 7183 0100', '+54 11 15 2345-0100', '555-0100', '+'],
];
const groups = ['help', 'sales', '__proto__', ''];
const callbacks: readonly Callback[] = (['QUEUED', 'COMPLETED'] as const).map((state) => ({
  ...{ id: state, virtualQueue: 'Sales', phoneNumber: '+12125550100', offerType: 'ASAP', language: 'en-US', state },
  ...{ priority: { start: 0, increment: 0, interval: 60, limit: 0 }, userData: {}, createdAt: 0 },
  callDirection: 'USERORIGINATED',
}));

const id = fc.nat(15).map((each) => `r${each}`);
const request: fc.Arbitrary<CallInRequest> = fc
  .record(
    {
      id,
      groupName: fc.constantFrom(...groups),
      toPhoneNumber: fc.constantFrom(...numbers),
      accessCode: fc.constantFrom(...codes),
      fromPhoneNumber: fc.constantFrom(...numbers),
      createdAt: fc.nat(3),
      expiresAt: fc.integer({ min: 5, max: 15 }),
      state: fc.constantFrom('open', 'open', 'matched', 'expired'),
      callback: fc.constantFrom('QUEUED', 'COMPLETED', 'gone'),
    },
    { requiredKeys: ['id', 'groupName', 'toPhoneNumber', 'createdAt', 'expiresAt', 'state'] },
  )
  .map((each) => ({ ...each, userData: {} }));
const offer: fc.Arbitrary<CallInOffer> = fc.record(
  { accessCode: fc.constantFrom(...codes), ani: fc.constantFrom(...numbers), dnis: fc.constantFrom(...numbers) },
  { requiredKeys: [] },
);

function filled(requests: readonly CallInRequest[]) {
  const store = createMemoryStore();
  store.commit(callbacks.map((value) => ({ collection: 'callbacks', id: value.id, value })));
  store.commit(requests.map((value) => ({ collection: 'callInRequests', id: value.id, value })));
  return { store, index: new CallInIndex(store) };
}

describe('the index of Call-In requests', () => {
  it('lets match and create what going through all requests does, within transactions and after every commit', () => {
    const work = fc.array(fc.oneof({ weight: 4, arbitrary: request }, id), { maxLength: 12 });
    const offers = fc.array(offer, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 8 }),
        fc.array(work, { maxLength: 5 }),
        offers,
        (first, works, asked) => {
          const { store, index } = filled(first);
          for (const changes of works) {
            const tx = new Transaction(store);
            for (const change of changes)
              if (typeof change === 'string') tx.remove('callInRequests', change);
              else tx.put('callInRequests', change);
            const all = [...tx.all('callInRequests')];
            const isAlive = ({ callback }: CallInRequest) => {
              const record = callback === undefined ? undefined : tx.get('callbacks', callback);
              return callback === undefined || (record !== undefined && mayDialIn(record));
            };
            for (const each of asked)
              expect(findRequest(index, tx, each, 10)).toEqual(matchCallIn(all.filter(isAlive), each, 10));
            for (const name of groups) {
              const group = {
                ...{ name, dnisPool: numbers.map((number) => ({ number })), generateAccessCode: true },
                ...{ accessCodeLength: 4, expirySeconds: 30, uniqueDnis: true },
              };
              const create = (from: readonly CallInRequest[]) =>
                createCallInRequest(group, from, { id: 'new' }, 10, () => '1234');
              expect(create(index.openIn(tx, name))).toEqual(create(all));
            }
            tx.commit();
            index.follow(tx);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reads no request but those that a caller may have come for, of 20,000 open and 20,000 used ones', () => {
    let reads = 0;
    const requests = Array.from({ length: 40_000 }, (_, number): CallInRequest => {
      const made: CallInRequest = {
        ...{ id: `r${number}`, groupName: 'help', toPhoneNumber: '+12125550100', accessCode: String(100_000 + number) },
        ...{ fromPhoneNumber: `+1212${2_000_000 + number}`, createdAt: number, expiresAt: 1_000_000, userData: {} },
        state: number % 2 === 0 ? 'open' : 'matched',
      };
      return Object.defineProperty(made, 'expiresAt', {
        get: () => {
          reads += 1;
          return 1_000_000;
        },
      });
    });
    const { store, index } = filled(requests);
    const find = (each: CallInOffer) => findRequest(index, new Transaction(store), each, 100_000);
    const caller = { accessCode: '130000', ani: '+12122030000' };
    expect(find(caller)).toMatchObject({ request: { id: 'r30000' }, matched: ['accessCode', 'ani'] });
    expect(find({ ...caller, dnis: '+12125550100' })).toMatchObject({ matched: ['accessCode', 'ani', 'dnis'] });
    expect(find({ accessCode: '130001' })).toHaveProperty('reasons');
    expect(find({ accessCode: '999999', ani: '+12129999999' })).toHaveProperty('reasons');
    expect(reads).toBeLessThan(100);
  });
});
