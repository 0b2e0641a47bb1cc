import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellFault } from './cell-fault.ts';
import { settingText } from './cell-text.ts';
import { settingsColumns } from './columns.ts';
import { settingsWorkspace } from './little-settings.suite.ts';
import { parseCell } from './parse-cell.ts';

const workspace = settingsWorkspace();
const value = (column: string, text: string) => {
  const parsed = parseCell(workspace, column, text);
  return 'problem' in parsed ? `refused: ${parsed.problem}` : parsed.value;
};
const refusal = (column: string, text: string) => {
  const parsed = parseCell(workspace, column, text);
  return 'problem' in parsed ? parsed.problem : undefined;
};

describe('a text in a cell', () => {
  it('is blank when only blanks are in it, and then inherits', () => {
    for (const text of ['', '  ', '\u{A0}', '\n', '\u{FEFF}'])
      expect(parseCell(workspace, 'slotCapacity', text)).toEqual({ value: undefined });
  });
  it('may not be blank in the key column', () => {
    expect(refusal('virtualQueue', ' ')).toMatch(/needs its Virtual Queue/);
  });
  it('is refused in a column that is not there', () => {
    expect(refusal('__proto__', 'x')).toBe('There is no column “__proto__”.');
    expect(refusal('constructor', '')).toMatch(/no column/);
  });
  it.each([
    ['a\nb', 'There is a line break in the text.'],
    ['a\r\nb', 'There is a line break in the text.'],
    ['a\u{2028}b', 'There is a line break in the text.'],
    ['a\tb', 'There is a tab in the text.'],
    ['1\u{200B}5', 'There is an invisible character (U+200B) in the text.'],
    ['\u{200D}15', 'There is an invisible character (U+200D) in the text.'],
    ['1\u{FEFF}5', 'There is an invisible character (U+FEFF) in the text.'],
    ['\u{202E}15', 'There is an invisible character (U+202E) in the text.'],
    ['1\u{0}5', 'There is an invisible character (U+0000) in the text.'],
    ['M\u{FFFD}ller', 'A letter of the text was lost in a wrong encoding.'],
  ])('is refused with a reason where nobody sees what is in it: %j', (text, reason) => {
    for (const column of ['virtualQueue', 'slotCapacity', 'callingPartyName', 'skillExpression', 'immediateEnabled'])
      expect(refusal(column, text)).toContain(reason);
  });
  it('is quoted shortly, however long it is', () => {
    for (const { key } of settingsColumns)
      expect((refusal(key, 'x y '.repeat(100_000)) ?? '').length).toBeLessThan(250);
  });
});

describe('a reference', () => {
  it('is written as the name of what it leads to, in any case', () => {
    expect(value('virtualQueue', ' A ')).toBe('a');
    expect(value('businessHours', 'OFFICE')).toBe('office');
    expect(value('routingPoint', '5000')).toBe('rp');
    expect(value('callbackApplication', 'Back')).toBe('back');
  });
  it('to nothing is refused', () => {
    expect(refusal('virtualQueue', 'Saels_VQ')).toBe('There is no Virtual Queue “Saels_VQ”.');
    expect(refusal('businessHours', 'toString')).toBe('There are no Business Hours “toString”.');
    expect(refusal('callbackVq', 'a]')).toBe('There is no Virtual Queue “a]”.');
    for (const text of ['__proto__', 'constructor', 'x [__proto__]', '[a]'])
      expect(refusal('virtualQueue', text)).toBeDefined();
  });
  it('to an application that carries out no callbacks is refused', () => {
    expect(refusal('callbackApplication', 'Main')).toMatch(/not of type Callback/);
  });
  it('to one of several of a name is written with its id', () => {
    const twins = { ...workspace, virtualQueues: { a: { name: 'Twin' }, b: { name: 'twin' }, c: { name: 'C' } } };
    expect(settingText(twins, 'virtualQueue', 'a')).toBe('Twin [a]');
    expect(parseCell(twins, 'virtualQueue', 'Twin [a]')).toEqual({ value: 'a' });
    expect(parseCell(twins, 'virtualQueue', 'twin [b]')).toEqual({ value: 'b' });
    expect(parseCell(twins, 'virtualQueue', 'Twin [b]')).toHaveProperty('problem');
    expect(parseCell(twins, 'virtualQueue', 'TWIN')).toEqual({
      problem: '“TWIN” is the name of 2 objects; write it with its id.',
    });
  });
  it('is found however the accents of its name are put together', () => {
    const accents = { ...workspace, virtualQueues: { m: { name: 'Müller' } } };
    expect(parseCell(accents, 'virtualQueue', 'Mu\u{308}ller')).toEqual({ value: 'm' });
  });
});

describe('a number', () => {
  it('is whole and in its range', () => {
    expect(value('slotDurationMin', '15')).toBe(15);
    expect(value('slotDurationMin', '+015')).toBe(15);
    expect(Object.is(value('slotCapacity', '-0'), 0)).toBe(true);
    expect(refusal('slotDurationMin', '4')).toBe('4 is outside 5 to 120 minutes.');
    expect(refusal('slotCapacity', '-1')).toBe('-1 is outside 0 to 10000.');
    expect(refusal('slotCapacity', '9'.repeat(400))).toMatch(/is outside 0 to 10000/);
  });
  it.each([
    ['15,5', 'Write it without a decimal mark.'],
    ['15.0', 'Write it without a decimal mark.'],
    ['1,000', 'Write it without separators of thousands.'],
    ['1.000', 'Write it without separators of thousands.'],
    ["1'000", 'Write it without separators of thousands.'],
    ['1\u{A0}000', 'Write it without separators of thousands.'],
    ['15 min', 'Write the number without its unit.'],
    ['1e3', 'is not a whole number'],
    ['0x10', 'is not a whole number'],
    ['１５', 'is not a whole number'],
    ['NaN', 'is not a whole number'],
    ['#REF!', 'is not a whole number'],
  ])('that is written as %j is refused, with what to do', (text, reason) => {
    expect(refusal('slotCapacity', text)).toContain(reason);
  });
});

describe('the other kinds', () => {
  it.each(['true', 'TRUE', 'Yes', '1', 'on'])('take %s for true', (text) =>
    expect(value('cpdEnabled', text)).toBe(true),
  );
  it.each(['false', 'FALSE', 'no', '0', 'off'])('take %s for false', (text) =>
    expect(value('cpdEnabled', text)).toBe(false),
  );
  it('take nothing else for true or false', () => {
    for (const text of ['maybe', 'constructor', '2', 'tru e'])
      expect(refusal('cpdEnabled', text)).toMatch(/neither true nor false/);
  });
  it('take a choice in any case, and none other', () => {
    expect(value('duplicateCheck', 'strict')).toBe('STRICT');
    expect(refusal('duplicateCheck', 'THREE')).toBe('“THREE” is none of OFF, TWO, STRICT.');
  });
  it('take a number as people write it, and keep its +', () => {
    expect(value('callingPartyNumber', '+1 (212) 555-0123')).toBe('+12125550123');
    expect(refusal('callingPartyNumber', '1.21256E+10')).toMatch(/3 to 15 digits/);
    expect(value('dialPrefix', '9#')).toBe('9#');
    expect(value('defaultCountry', 'de')).toBe('DE');
    expect(refusal('defaultCountry', 'Germany')).toMatch(/two letters/);
  });
  it('take any name that is not too long', () => {
    expect(value('callingPartyName', '<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
    expect(value('callingPartyName', '🙂'.repeat(64))).toHaveLength(128);
    expect(refusal('callingPartyName', '🙂'.repeat(65))).toMatch(/more than 64 characters/);
  });
  it('take a skill expression that can be understood, known skills or not', () => {
    expect(value('skillExpression', 'Sales > 0')).toBe('Sales > 0');
    expect(value('skillExpression', 'Unheard > 0')).toBe('Unheard > 0');
    expect(refusal('skillExpression', 'Sales >')).toMatch(/^“Sales >”: /);
    expect(refusal('skillExpression', '('.repeat(4000))).toBeDefined();
    expect(refusal('skillExpression', 'x'.repeat(4001))).toMatch(/at most 4000/);
  });
});

describe('what is taken', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.integer({ min: -10, max: 100_000 }).map(String),
    fc.constantFrom('true', 'no', 'A', 'b', 'Back', 'Office', '5000', 'OFF', 'us', 'Sales > 0', '+1 212 555 0123'),
  );
  it('always fits its column, and reads the same when it is written again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...settingsColumns), texts, ({ key }, text) => {
        const parsed = parseCell(workspace, key, text);
        if ('problem' in parsed || parsed.value === undefined) return;
        expect(cellFault(key, parsed.value)).toBe(undefined);
        expect(parseCell(workspace, key, settingText(workspace, key, parsed.value))).toEqual(parsed);
      }),
      { numRuns: 1000 },
    );
  });
});
