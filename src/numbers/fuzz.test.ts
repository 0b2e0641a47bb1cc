import { expect, it } from 'vitest';
import { blockedPatternsOf } from './blocked-patterns.ts';
import { explainPattern, judgePattern, matchIn, patternProblem } from './index.ts';

const alphabet = [
  ...'0123456789',
  ...'0123456789',
  ...'^$.*+?|()[]{}\\-,:=!<>P ',
  'a',
  'é',
  '😀',
  '[0-9]',
  '\\d',
  '{2}',
  '(?:',
  '(?=',
];
const seeds = [
  '^1234[0-9]+',
  '^\\+?1(900|976)',
  '([0-9])\\1',
  '^44(2[0-9]|7\\d{3}){1,3}$',
  '(a{1000}){1000}',
  '((1?){9}){9}$',
];

/** A generator of its own: the same patterns in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) % below;
  };
}

it('one hundred thousand random and mutated patterns are read, explained, judged and asked without an exception', () => {
  const below = random(20261122);
  const character = () => alphabet[below(alphabet.length)] ?? '1';
  let usable = 0;
  for (let turn = 0; turn < 100_000; turn++) {
    let pattern = '';
    if (turn % 2 === 0) for (let length = below(9); length > 0; length--) pattern += character();
    else {
      const seed = seeds[below(seeds.length)] ?? '';
      const at = below(seed.length + 1);
      pattern = seed.slice(0, at) + character() + seed.slice(at + below(3));
    }
    const { problem, summary, parts } = explainPattern(pattern);
    if ((problem === undefined) !== (patternProblem(pattern) === undefined)) throw new Error(pattern);
    if (problem) continue;
    usable++;
    if (summary === '' || parts.some(({ start, end }) => start > end || end > pattern.length)) throw new Error(pattern);
    if (turn % 8 === 0) {
      const blocks = blockedPatternsOf({ blockedPatterns: [pattern] }).matching('+12125550123').length > 0;
      if ((matchIn(pattern, '+12125550123') !== undefined) !== blocks) throw new Error(`${pattern}: ${blocks}`);
    }
    if (turn % 200 === 0) judgePattern(pattern, ['US']);
  }
  expect(usable).toBeGreaterThan(20_000);
}, 60_000);
