import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/generated/types.ts';
import { blockContract } from '../contract.suite.ts';
import { play } from '../example.suite.ts';
import { findings } from '../findings.suite.ts';
import { httpRest } from './index.ts';
import { valueAtPath } from './path.ts';
import { isWebAddress } from './request.ts';

const literal = (value: string) => ({ from: 'literal', value });
const variable = (name: string) => ({ from: 'variable', variable: name });
const properties = {
  ...httpRest.definition.initial('default'),
  url: literal('https://crm.example.com/customers'),
  outputs: [{ path: 'customer.tier', variable: 'tier' }],
  statusVariable: 'status',
};
const answered = (status: number, body: Json) => ({ type: 'http.responded', status, body }) as const;

blockContract(httpRest, {
  examples: [
    {
      name: 'keeps parts of the answer',
      properties,
      events: [answered(200, { customer: { tier: 'gold' } })],
      leavesBy: 'done',
      expect: ({ variables, effects }) => {
        expect(variables).toMatchObject({ tier: 'gold', status: 200 });
        expect(effects).toEqual([
          {
            type: 'http.request',
            method: 'GET',
            url: 'https://crm.example.com/customers',
            headers: {},
            timeoutSeconds: 10,
          },
        ]);
      },
    },
    {
      name: 'puts inputs into the address, leaving out those that have no value',
      properties: {
        ...properties,
        url: literal('https://crm.example.com/find?active=1#top'),
        inputs: [
          { name: 'from', value: variable('ANI') },
          { name: 'city', value: literal('São & Paulo') },
          { name: 'gone', value: variable('gone') },
        ],
      },
      variables: { ANI: '+12125550123', gone: null },
      leavesBy: null,
      expect: ({ effects }) =>
        expect(effects[0]).toMatchObject({
          url: 'https://crm.example.com/find?active=1&from=%2B12125550123&city=S%C3%A3o%20%26%20Paulo#top',
        }),
    },
    {
      name: 'puts inputs into the body of a POST as JSON',
      properties: { ...properties, method: 'POST', inputs: [{ name: 'list', value: variable('list') }] },
      variables: { list: [1, 2] },
      leavesBy: null,
      expect: ({ effects }) => expect(effects[0]).toMatchObject({ encoding: 'json', body: { list: [1, 2] } }),
    },
    {
      name: 'puts inputs into the body of a form as texts',
      properties: {
        ...properties,
        method: 'PUT',
        encoding: 'form',
        inputs: [{ name: 'count', value: variable('count') }],
      },
      variables: { count: 3 },
      leavesBy: null,
      expect: ({ effects }) => expect(effects[0]).toMatchObject({ encoding: 'form', body: { count: '3' } }),
    },
    {
      name: 'plays the fetch audio while the answer is awaited',
      properties: { ...properties, fetchAudio: [{ type: 'text', text: 'One moment.' }], disableBuffering: true },
      events: [answered(204, null)],
      leavesBy: 'done',
      expect: ({ effects, variables }) => {
        expect(effects.map(({ type }) => type)).toEqual(['call.play', 'http.request']);
        expect(effects[0]).toMatchObject({ keepDigits: false });
        expect(variables.tier).toBeNull();
      },
    },
    {
      name: 'leaves the outputs without a value when no answer comes in time',
      properties,
      variables: { tier: 'old', status: 200 },
      events: [{ type: 'http.failed', cause: 'timeout' }],
      leavesBy: 'failed',
      expect: ({ variables }) =>
        expect(variables).toMatchObject({
          tier: null,
          status: null,
          LastError: 'The web service did not answer in time.',
        }),
    },
    {
      name: 'fails by any status other than 200 to 299, and keeps the status',
      properties,
      events: [answered(404, { customer: { tier: 'gold' } })],
      leavesBy: 'failed',
      expect: ({ variables }) => expect(variables).toMatchObject({ tier: null, status: 404 }),
    },
    {
      name: 'asks nobody when the address from a variable is none of the web',
      properties: { ...properties, url: variable('address') },
      variables: { address: 'file:///etc/passwd' },
      leavesBy: 'failed',
      expect: ({ effects }) => expect(effects).toEqual([]),
    },
    {
      name: 'does not let a value start another header',
      properties: { ...properties, headers: [{ name: 'X-Name', value: variable('name') }] },
      variables: { name: 'Ann\r\nX-Admin: 1' },
      leavesBy: null,
      expect: ({ effects }) => expect(effects[0]).toMatchObject({ headers: { 'X-Name': 'Ann X-Admin: 1' } }),
    },
  ],
});

describe('an input of any text', () => {
  it('becomes an address that can be asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { effects } = play(httpRest, {
          name: 'any text',
          properties: { ...properties, inputs: [{ name: 'q', value: variable('q') }] },
          variables: { q: text },
          leavesBy: null,
        });
        const [request] = effects;
        expect(request?.type === 'http.request' && isWebAddress(request.url)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('is encoded even when it holds half a character', () => {
    const { effects } = play(httpRest, {
      name: 'half a character',
      properties: { ...properties, inputs: [{ name: 'q', value: variable('q') }] },
      variables: { q: 'a\ud800b' },
      leavesBy: null,
    });
    expect(effects[0]).toMatchObject({ url: 'https://crm.example.com/customers?q=a%EF%BF%BDb' });
  });
});

describe('a value at a path', () => {
  const body = { orders: [{ id: 7 }], 'a-b': { c: null } };

  it.each([
    ['', body],
    ['orders[0].id', 7],
    ['orders[1].id', null],
    ['orders.length', null],
    ['a-b.c', null],
    ['constructor', null],
    ['__proto__', null],
  ])('%s', (path, value) => {
    expect(valueAtPath(body, path)).toEqual(value);
  });
});

describe('findings of http-rest', () => {
  const found = (changes: object) => findings(httpRest, { ...properties, ...changes });

  it('is content with an encrypted address', () => {
    expect(found({})).toEqual([]);
  });

  it.each(['', 'ftp://example.com', 'javascript:alert(1)', 'https://', 'https://ann:pw@example.com/', '//example.com'])(
    'refuses %s as an address',
    (url) => {
      expect(found({ url: literal(url) })).toEqual(['error no-web-address at /properties/url/value']);
    },
  );

  it('hints that http is not encrypted', () => {
    expect(found({ url: literal('http://example.com') })).toEqual(['hint not-encrypted at /properties/url/value']);
  });

  it('refuses secrets that are written down, and takes them from variables', () => {
    expect(found({ headers: [{ name: 'Authorization', value: literal('Bearer abc') }] })).toEqual([
      'error secret-written-down at /properties/headers/0/value',
    ]);
    expect(found({ headers: [{ name: 'Authorization', value: variable('token') }] })).toEqual([]);
    expect(found({ inputs: [{ name: 'api_key', value: literal('abc') }] })).toEqual([
      'warning secret-written-down at /properties/inputs/0/value',
    ]);
  });

  it('refuses a name that stands twice', () => {
    const header = (name: string) => ({ name, value: literal('x') });
    expect(found({ headers: [header('Accept'), header('accept')] })).toEqual([
      'error name-twice at /properties/headers/1/name',
    ]);
  });

  it('warns of an output that is kept nowhere', () => {
    expect(found({ outputs: [{ path: 'a', variable: '' }] })).toEqual([
      'warning output-lost at /properties/outputs/0/variable',
    ]);
  });
});
