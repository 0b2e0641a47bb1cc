import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallInGroup, CallInRequest } from '../../generated/types.ts';
import { comparable } from './compare.ts';
import { createCallInRequest, lastDigits, matchCallIn } from './index.ts';

const request = (id: string, more: Partial<CallInRequest> = {}): CallInRequest => ({
  ...{
    id,
    groupName: 'help',
    toPhoneNumber: '+12125550100',
    createdAt: 0,
    expiresAt: 1000,
    state: 'open',
    userData: {},
  },
  ...more,
});

describe('a caller', () => {
  const requests = [
    request('old', { accessCode: '1234', createdAt: 1 }),
    request('new', { accessCode: '1234', createdAt: 2 }),
    request('both', { accessCode: '5678', fromPhoneNumber: '+12125550199' }),
    request('used', { accessCode: '4711', state: 'matched' }),
    request('late', { accessCode: '4712', expiresAt: 500 }),
  ];
  const match = (offer: Parameters<typeof matchCallIn>[1]) => matchCallIn(requests, offer, 500);

  it('is matched to the newest of the requests that agree equally', () => {
    expect(match({ accessCode: '1234' })).toMatchObject({ request: { id: 'new' }, matched: ['accessCode'] });
  });

  it('is matched to the request with the most criteria before the newest', () => {
    const offer = { accessCode: '5678', ani: '(212) 555-0199', dnis: '+12125550100' };
    expect(match(offer)).toMatchObject({ request: { id: 'both' }, matched: ['accessCode', 'ani', 'dnis'] });
  });

  it('is compared by digits: 212-555-0199 is +1 212 555 0199', () => {
    expect(match({ ani: '212-555-0199' })).toMatchObject({ request: { id: 'both' }, matched: ['ani'] });
    expect(match({ ani: '+442125550199' })).toHaveProperty('reasons');
  });

  it('is not matched to a request that was used, or at the very moment it expires', () => {
    expect(match({ accessCode: '4711' })).toEqual({
      reasons: ['1 Call-In request would match, but is used or expired.'],
    });
    expect(match({ accessCode: '4712' })).toHaveProperty('reasons');
    expect(matchCallIn(requests, { accessCode: '4712' }, 499)).toHaveProperty('request');
  });

  it('is matched by nothing when nothing is offered', () => {
    for (const offer of [{}, { accessCode: '' }, { ani: '', dnis: '' }]) expect(match(offer)).toHaveProperty('reasons');
  });
});

describe('a new request', () => {
  const group: CallInGroup = {
    ...{ name: 'help', dnisPool: [{ number: '+1200' }, { number: '+1201' }], generateAccessCode: true },
    ...{ accessCodeLength: 4, expirySeconds: 30, uniqueDnis: false },
  };
  const create = (open: CallInRequest[], more: Partial<CallInGroup> = {}, digits = '5555') =>
    createCallInRequest({ ...group, ...more }, open, { id: 'r' }, 1000, () => digits);

  it('gets a number, a code and the time to use them', () => {
    expect(create([])).toEqual({
      request: {
        ...{
          id: 'r',
          groupName: 'help',
          toPhoneNumber: '+1200',
          accessCode: '5555',
          createdAt: 1000,
          expiresAt: 31_000,
        },
        ...{ state: 'open', userData: {} },
      },
    });
  });

  it('gets the number with the fewest open requests', () => {
    const taken = [request('a', { toPhoneNumber: '+1200', expiresAt: 9000 })];
    expect(create(taken)).toMatchObject({ request: { toPhoneNumber: '+1201' } });
  });

  it('gets no code from a group that gives none', () => {
    expect(create([], { generateAccessCode: false })).not.toHaveProperty('request.accessCode');
  });

  it('is refused when every number of a Unique DNIS group is taken, until a request expires', () => {
    const taken = ['+1200', '+1201'].map((toPhoneNumber) => request(toPhoneNumber, { toPhoneNumber, expiresAt: 9000 }));
    expect(create(taken, { uniqueDnis: true })).toHaveProperty('refused');
    const [first, second] = taken;
    const freed = [
      { ...request('x'), ...first, expiresAt: 1000 },
      { ...request('y'), ...second },
    ];
    expect(create(freed, { uniqueDnis: true })).toMatchObject({ request: { toPhoneNumber: '+1200' } });
  });

  it('is refused when no code is free on its number', () => {
    const one = { dnisPool: [{ number: '+1200' }] };
    const taken = [request('a', { toPhoneNumber: '+1200', accessCode: '5555', expiresAt: 9000 })];
    expect(create(taken, one)).toHaveProperty('refused');
    expect(create(taken, one, '5556')).toMatchObject({ request: { accessCode: '5556' } });
  });
});

it('the last digits of a number are those of the number that is read, however it is written', () => {
  const piece = fc.constantFrom(
    ...'0123456789',
    '011',
    '+',
    '1',
    '44',
    '54',
    '55',
    ' ',
    '-',
    '(',
    ')',
    '.',
    'x',
    'A',
    ';',
  );
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  const country = fc.constantFrom('US', 'GB', 'AR', 'BR', 'MX', 'SM', 'RU', 'AG');
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        text.map((digits) => `+${digits}`),
      ),
      country,
      (number, where) => {
        expect(lastDigits(number, where)).toBe(comparable(number, where).slice(-4));
      },
    ),
    { numRuns: 5000 },
  );
});
