import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { compilePattern } from './compile.ts';
import { readPattern } from './read-pattern.ts';

const found = (pattern: string, text: string): boolean | string => {
  const compiled = compilePattern(pattern);
  return compiled.found ? compiled.found(text) : compiled.problem;
};

describe('a pattern', () => {
  it.each([
    ['^[0-9]{5}$', '12345', true],
    ['^[0-9]{5}$', '123456', false],
    ['b', 'abc', true],
    ['^b', 'abc', false],
    ['', '', true],
    ['^$', '', true],
    ['a|^$|c$', 'xc', true],
    ['(?i)aB[c-d]', 'xABD', true],
    ['\\x41\\x{1F600}', 'A😀', true],
    ['^.$', '😀', true],
    ['^.$', '\n', false],
    ['[^\\d\\s]', '1 2', false],
    ['[]a-]+$', 'a-]', true],
    ['[[:alpha:]_]{2,}', '1a_', true],
    ['(?P<name>a)(?:b|c){0,2}$', 'abcb', false],
    ['a{,2}', 'a{,2}', true],
    ['a*?b+?', 'b', true],
    ['^(a+)+$', `${'a'.repeat(5000)}b`, false],
  ])('%s in %s: %s', (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  it.each([
    ['(', 'missing closing )'],
    [')', 'unexpected ): there is no ( before it'],
    ['[a', 'missing closing ]'],
    ['*', 'nothing stands before * to repeat'],
    ['a**', 'two repetitions follow each other'],
    ['a{1001}', '{1001} is no repetition of at most 1000'],
    ['(a{1000}){1000}', 'the pattern repeats too much'],
    ['[b-a]', 'a range in [ ] is the wrong way round'],
    ['(?=a)', 'look-ahead has no bound and is not in the language'],
    ['(?<!a)b', 'look-behind has no bound and is not in the language'],
    ['(?>a)', 'atomic groups are not in the language'],
    ['a(?m)', 'flags inside a pattern are not in the language'],
    ['a++', 'possessive repetitions are not in the language'],
    ['\\p{L}', 'classes of Unicode are not in the language'],
    ['(a)\\1', 'back references have no bound and are not in the language'],
    ['\\bword', 'word boundaries are not in the language'],
    ['a\\', 'a \\ stands at the end'],
    ['('.repeat(60) + ')'.repeat(60), 'groups are nested more than 50 deep'],
  ])('%s is refused', (pattern, problem) => {
    expect(found(pattern, '')).toBe(problem);
  });

  it.each([
    ['1(?=2)', 1, 4],
    ['(1', 0, 1],
    ['12)', 2, 3],
    ['1[2', 1, 3],
    ['😀*+', 3, 4],
    ['(?i)a{1001}', 5, 11],
    ['1\\b', 1, 3],
    ['1**', 2, 3],
  ])('%s is refused from character %i to %i', (pattern, from, to) => {
    expect(readPattern(pattern).fault).toMatchObject({ from, to });
  });

  it('says where its parts are written', () => {
    const { tree } = readPattern('^😀(?:ab)+');
    expect(tree).toMatchObject({ kind: 'sequence', from: 0, to: 10 });
    expect(tree?.kind === 'sequence' && tree.parts.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['start', 0, 1],
      ['set', 1, 3],
      ['repeat', 3, 10],
    ]);
  });

  it('that repeats nothing a billion times is refused at once', () => {
    const began = performance.now();
    expect(found('((((){1000}){1000}){1000}){1000}', '')).toBe('the pattern repeats too much');
    expect(found(`${'('.repeat(40)}${'){1000}'.repeat(40)}`, '')).toBe('the pattern repeats too much');
    expect(performance.now() - began).toBeLessThan(100);
  });

  it('finds what RE2 finds', () => {
    const { tree } = fc.letrec<{ tree: string; atom: string }>((tie) => ({
      atom: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.constantFrom(
          'a',
          'b',
          '1',
          '.',
          '[ab]',
          '[^a]',
          '\\d',
          '\\W',
          '[a-c1]',
          '^',
          '$',
          '\\.',
          '😀',
          '\\s',
          '[\\d-]',
          '[[:alpha:]]',
        ),
        tie('tree').map((inner) => `(${inner})`),
        tie('tree').map((inner) => `(?:${inner})`),
      ),
      tree: fc
        .array(
          fc.tuple(tie('atom'), fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}', '{0,1}', '{2,}', '+?')),
          { maxLength: 4 },
        )
        .chain((parts) => fc.constantFrom('', '|').map((between) => parts.map((part) => part.join('')).join(between))),
    }));
    fc.assert(
      fc.property(
        fc.boolean(),
        tree,
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'A', '1', '.', '-', ' ', '\n', '😀'), maxLength: 8 }), {
          minLength: 1,
          maxLength: 5,
        }),
        (fold, inner, texts) => {
          const pattern = fold ? `(?i)${inner}` : inner;
          let reference: RE2JS;
          try {
            reference = RE2JS.compile(pattern);
          } catch {
            return;
          }
          const compiled = compilePattern(pattern);
          for (const text of texts) expect(compiled.found?.(text), text).toBe(reference.matcher(text).find());
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab1()[]{}|*+?^$.\\-:=<>!,é😀'.split('')), maxLength: 20 }),
        (text) => {
          compilePattern(text).found?.('ab1é😀');
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('stays linear in the text', () => {
    const nested = compilePattern('(x+x+)+y|(.*){10}z');
    const began = performance.now();
    nested.found?.('x'.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
