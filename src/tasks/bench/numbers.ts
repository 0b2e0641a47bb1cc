/** Blocked patterns: a rule of 1,000 and of 10,000 asked about numbers, against native expressions one by one; and patterns without end. */
import type { NumberRule } from '../../generated/types.ts';
import { blockedPatternsOf } from '../../numbers/blocked-patterns.ts';
import { checkNumber, judgeRule } from '../../numbers/index.ts';
import { type Figure, milliseconds, perSecond } from './measure.ts';

/** Figures of number rules. Numbers are drawn anew all the time, so that no answer is one given before. */
export function numberFigures(): Figure[] {
  const patterns = Array.from({ length: 1000 }, (_, index) => pattern(index));
  const rule: NumberRule = { name: 'Rule', countries: ['US'], blockedPatterns: patterns };
  const native = patterns.map((each) => new RegExp(each));
  const prepared = blockedPatternsOf(rule);
  const next = numbers();
  const speed = perSecond({
    ours: () => prepared.placesMatching(next()).length,
    native: () => {
      const number = next();
      let found = 0;
      for (const each of native) if (each.test(number) || each.test(number.slice(1))) found++;
      return found;
    },
    whole: () => checkNumber(rule, next()),
  });
  return [
    { name: '1,000 blocked patterns against one number', value: speed.ours, unit: '/s' },
    { name: 'against native expressions, one by one', value: speed.ours / speed.native, unit: '× as fast' },
    { name: 'whole check, the number read from text first', value: speed.whole, unit: '/s' },
    ...largeFigures(),
    ...catastrophicFigures(),
  ];
}

function largeFigures(): Figure[] {
  const patterns = Array.from({ length: 10_000 }, (_, index) => pattern(index));
  let turn = 0;
  const prepare = () => blockedPatternsOf({ blockedPatterns: [...patterns, `^99${turn++}`] });
  const judge = () => {
    let longest = 0;
    let began = performance.now();
    for (const _ of judgeRule({ countries: ['US', 'CA', 'GB'], blockedPatterns: patterns })) {
      longest = Math.max(longest, performance.now() - began);
      began = performance.now();
    }
    return longest;
  };
  return [
    { name: 'prepare 10,000 patterns', value: milliseconds(prepare, 5), unit: 'ms' },
    { name: 'judge 10,000 patterns, longest step', value: judge(), unit: 'ms', aim: 'under 50, in a worker' },
  ];
}

/**
 * `^([0-9]+)+x` on a number makes a backtracking engine try every way to cut it; fifteen digits are few enough to wait for. On
 * twenty-six it takes seconds, and each digit more doubles it.
 */
function catastrophicFigures(): Figure[] {
  const hostile = ['^(([0-9]+)+)+x', '^([0-9]|[0-9][0-9])*x', '(.*){9}x$'];
  const prepared = blockedPatternsOf({ blockedPatterns: hostile });
  const native = hostile.map((each) => new RegExp(each));
  const next = numbers();
  const speed = perSecond(
    {
      ours: () => prepared.placesMatching(next()),
      native: () => {
        const number = next();
        return native.filter((each) => each.test(number.slice(1)));
      },
    },
    { rounds: 5 },
  );
  return [
    { name: 'three catastrophic patterns, 11 digits', value: speed.ours, unit: '/s' },
    { name: 'against native expressions', value: speed.ours / speed.native, unit: '× as fast' },
  ];
}

function pattern(index: number): string {
  const digits = String(2_000_000 + ((index * 7919) % 7_999_993));
  const kinds = [
    `^1${digits}[0-9]+`,
    `^1${digits}`,
    `^\\+?1(${digits.slice(0, 3)}|${digits.slice(3, 6)})[0-9]{2}${digits.slice(0, 2)}`,
    `${digits.slice(1)}$`,
    `^44(20|7[0-9])${digits.slice(2)}`,
    `${digits.slice(0, 2)}[${digits[3]}-9]{2,3}${digits.slice(4)}`,
  ];
  return kinds[index % kinds.length] ?? digits;
}

function numbers(): () => string {
  let seed = 1;
  return () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return `+1${2_000_000_000 + (seed % 7_999_999_999)}`;
  };
}
