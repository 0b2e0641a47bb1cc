import { expect, it } from 'vitest';
import { places, ruled, told } from './little-rules.suite.ts';

const code = 'rules/default-country-not-permitted';
const permitting = (...countries: string[]) => ({ numberRules: { n: { name: 'N', countries, blockedPatterns: [] } } });

it('finds a default country to which no callback is permitted', () => {
  expect(told(code, ruled({ numberRule: 'n' }, { defaultCountry: 'DE' }, permitting('US', 'CA')))).toEqual([
    'warning /virtualQueues/q/numberRule: “N” does not permit DE, the Default Country of Q: customers who give a number without country code get no callback.',
  ]);
  expect(places(code, ruled({ numberRule: 'n' }, {}, permitting('DE')))).toHaveLength(1);
});

it('is content with one that is permitted; a rule without countries is told by another finding', () => {
  expect(places(code, ruled({ numberRule: 'n' }, {}, permitting('US')))).toEqual([]);
  expect(places(code, ruled({ numberRule: 'n' }, {}, permitting()))).toEqual([]);
});
