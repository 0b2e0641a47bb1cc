import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression, type TypeEnvironment } from './index.ts';

describe('agreement with another CEL engine', () => {
  const reference = new Environment({ unlistedVariablesAreDyn: false })
    .registerVariable('s', 'string')
    .registerVariable('i', 'int')
    .registerVariable('d', 'double')
    .registerVariable('b', 'bool');
  const ours: TypeEnvironment = { variables: { s: 'string', i: 'integer', d: 'number', b: 'boolean' } };

  const { expression } = fc.letrec<{ expression: string; whole: string; real: string; text: string; truth: string }>(
    (tie) => ({
      whole: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom('i', '0', '1', '7', '12'),
        fc
          .tuple(tie('whole'), fc.constantFrom('+', '-', '*', '/', '%'), tie('whole'))
          .map((each) => `(${each.join(' ')})`),
        tie('text').map((text) => `size(${text})`),
        fc.tuple(tie('truth'), tie('whole'), tie('whole')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
      ),
      real: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom('d', '1.5', '0.25', '-2.0'),
        fc.tuple(tie('real'), fc.constantFrom('+', '-', '*'), tie('real')).map((each) => `(${each.join(' ')})`),
        tie('whole').map((whole) => `double(${whole})`),
      ),
      text: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom('s', '"a"', "'b c'", '""', '"12"'),
        fc.tuple(tie('text'), tie('text')).map(([a, b]) => `(${a} + ${b})`),
        tie('text').map((text) => `${text}.trim()`),
        tie('whole').map((whole) => `string(${whole})`),
      ),
      truth: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom('b', 'true', 'false'),
        fc.tuple(tie('truth'), fc.constantFrom('&&', '||', '=='), tie('truth')).map((each) => `(${each.join(' ')})`),
        tie('truth').map((truth) => `!${truth}`),
        fc
          .tuple(tie('whole'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('whole'))
          .map((each) => `(${each.join(' ')})`),
        fc.tuple(tie('whole'), fc.constantFrom('<', '>'), tie('real')).map((each) => `(${each.join(' ')})`),
        fc.tuple(tie('text'), fc.constantFrom('<', '==', '!='), tie('text')).map((each) => `(${each.join(' ')})`),
        fc
          .tuple(tie('text'), fc.constantFrom('contains', 'startsWith', 'endsWith'), tie('text'))
          .map(([a, f, b]) => `${a}.${f}(${b})`),
      ),
      expression: fc.oneof(tie('whole'), tie('real'), tie('text'), tie('truth')),
    }),
  );

  it('gives the same value, or fails as well', () => {
    fc.assert(
      fc.property(
        expression,
        fc.record({
          s: fc.string({ maxLength: 5 }),
          i: fc.integer({ min: -20, max: 20 }),
          d: fc.constantFrom(0.5, 2, -3.25),
          b: fc.boolean(),
        }),
        (text, given) => {
          let expected: unknown;
          try {
            const value: unknown = reference.evaluate(text, { ...given, i: BigInt(given.i) });
            expected = typeof value === 'bigint' ? Number(value) : value;
          } catch {
            expected = undefined;
          }
          // Beyond 2^53 ours fails on purpose.
          if (typeof expected === 'number' && Math.abs(expected) > 1e12) return;
          const result = compileExpression(text, ours).evaluate((name) => given[name as keyof typeof given]);
          if (expected === undefined) expect(result.ok).toBe(false);
          else expect(result).toEqual({ ok: true, value: Object.is(expected, -0) ? expect.closeTo(0) : expected });
        },
      ),
      { numRuns: 2000 },
    );
  });
});
