import { expect, it } from 'vitest';
import { places, told } from './little-rules.suite.ts';

const code = 'rules/blocked-country';
const rule = (blockedPatterns: string[], countries = ['US', 'CA', 'DE']) => ({
  numberRules: { n: { name: 'N', countries, blockedPatterns } },
});

it('finds patterns that a permitted country begins with', () => {
  expect(told(code, rule(['^\\+1', '^49[0-9]+', '^4']))).toEqual([
    'warning /numberRules/n/blockedPatterns/0: ^\\+1 blocks every number of CA, US: no callback to there is made.',
    'warning /numberRules/n/blockedPatterns/1: ^49[0-9]+ blocks every number of DE: no callback to there is made.',
    'warning /numberRules/n/blockedPatterns/2: ^4 blocks every number of DE: no callback to there is made.',
  ]);
});

it('finds patterns that match every number', () => {
  for (const pattern of ['.', '.*', '[0-9]', '\\d+$', '^', '^\\+', '^.', '^.*$', '^\\d+', '^[0-9]+$'])
    expect(told(code, rule([pattern]))[0]).toContain('blocks every number of all permitted countries');
});

it('is content with patterns that leave numbers of each country', () => {
  const patterns = ['^1900', '^\\+1$', '^.$', '^\\d$', '1', '49', '^0', '^\\+44', '^1234[0-9]+', '1[0-9]+'];
  expect(places(code, rule(patterns))).toEqual([]);
});
