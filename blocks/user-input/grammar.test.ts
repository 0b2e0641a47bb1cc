import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GrammarName, grammars, keyed } from './grammar.ts';

const read = (grammar: GrammarName, entry: string) => grammars[grammar].read(entry);
const heard = (grammar: GrammarName, said: string) => read(grammar, keyed(grammar, said));

describe('keyed input', () => {
  it.each([
    ['digits', '0042', '0042'],
    ['digits', '4*2', undefined],
    ['number', '12', 12],
    ['number', '12*5', 12.5],
    ['number', '*5', 0.5],
    ['number', '*', undefined],
    ['number', '1*2*3', undefined],
    ['currency', '12*50', 12.5],
    ['currency', '12*505', undefined],
    ['date', '20240229', '2024-02-29'],
    ['date', '20250229', undefined],
    ['date', '20251301', undefined],
    ['date', '20250600', undefined],
    ['time', '0905', '09:05'],
    ['time', '2400', undefined],
    ['time', '1260', undefined],
    ['phone', '2125550123', '2125550123'],
    ['phone', '12', undefined],
    ['boolean', '1', true],
    ['boolean', '2', false],
    ['boolean', '3', undefined],
  ] as const)('as %s: %s is %s', (grammar, entry, value) => {
    expect(read(grammar, entry)).toBe(value);
  });

  it('never gives anything but a value of the grammar’s type, whatever is entered', () => {
    const grammar = fc.constantFrom(...(Object.keys(grammars) as GrammarName[]));
    fc.assert(
      fc.property(grammar, fc.string({ unit: fc.constantFrom(...'0123456789*#x.') }), (name, entry) => {
        const value = read(name, entry);
        if (value !== undefined) expect(typeof value).toBe(grammars[name].type);
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('spoken input', () => {
  it.each([
    ['digits', 'one two oh four', '1204'],
    ['digits', 'my code is 12 34', '1234'],
    ['number', '12.5', 12.5],
    ['number', 'three point five', 3.5],
    ['currency', '$1,250.75', 1250.75],
    ['date', '2025-06-10', '2025-06-10'],
    ['time', '14:30', '14:30'],
    ['phone', '+1 (212) 555-0123', '12125550123'],
    ['boolean', 'Yes, please', true],
    ['boolean', 'no thanks', false],
    ['boolean', 'maybe', undefined],
  ] as const)('as %s: “%s” is %s', (grammar, said, value) => {
    expect(heard(grammar, said)).toBe(value);
  });
});
