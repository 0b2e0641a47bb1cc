import { expect, it } from 'vitest';
import { places, told } from './little-rules.suite.ts';

const code = 'rules/faulty-pattern';
const rule = (blockedPatterns: string[]) => ({ numberRules: { n: { name: 'N', countries: ['US'], blockedPatterns } } });

it('finds what is no pattern, and what has no linear time', () => {
  expect(places(code, rule(['^1', '(', '^2', '(?=3)', '(4)\\1']))).toEqual([
    '/numberRules/n/blockedPatterns/1',
    '/numberRules/n/blockedPatterns/3',
    '/numberRules/n/blockedPatterns/4',
  ]);
  expect(told(code, rule(['(']))[0]).toMatch(/^error .*: \( is no pattern and blocks no number: /);
});

it('tells the first fifty', () => {
  expect(places(code, rule(Array.from({ length: 80 }, (_, index) => `(${index}`)))).toHaveLength(50);
});
