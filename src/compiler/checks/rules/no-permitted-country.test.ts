import { expect, it } from 'vitest';
import { places, ruled, told } from './little-rules.suite.ts';

const code = 'rules/no-permitted-country';
const rules = { numberRules: { n: { name: 'N', countries: [], blockedPatterns: [] } } };

it('finds an assigned rule that permits nothing, whatever its draft says', () => {
  const draft = { countries: ['US'], blockedPatterns: [] };
  expect(told(code, ruled({ numberRule: 'n' }, {}, { numberRules: { n: { ...rules.numberRules.n, draft } } }))).toEqual(
    ['error /virtualQueues/q/numberRule: “N” permits no country: every callback of Q is refused.'],
  );
});

it('is content with a new rule that no queue has', () => {
  expect(places(code, ruled({}, {}, rules))).toEqual([]);
});
