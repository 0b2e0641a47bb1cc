import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPoolNumbers } from '../commands/add-pool-numbers.ts';
import { createCallInGroup } from '../commands/create-call-in-group.ts';
import { workbench } from '../workbench.suite.ts';
import { checkPool, readPool } from './index.ts';

/** Lines as `line number|description`, and `!` with the first problem of those that have one. */
const told = (text: string | Uint8Array) =>
  readPool(text).lines.map(
    ({ line, number, description, problems }) =>
      `${line} ${number}|${description}${problems.length > 0 ? ` ! ${problems[0]}` : ''}`,
  );

describe('a .csv file of numbers', () => {
  it('has a number and a description in each line; the comma stays where there is none', () => {
    expect(told('+18005550100,Main line\n+18005550101,\n18005550102')).toEqual([
      '1 +18005550100|Main line',
      '2 +18005550101|',
      '3 18005550102|',
    ]);
  });

  it('may have a header, blank lines, quotes, a byte order mark and line ends of any system', () => {
    const lines = ['3 +18005550100|Main, "first"', '5 +18005550101|'];
    expect(told('\u{FEFF}DNIS,Description\r\n\r\n"+18005550100","Main, ""first"""\r\n,\r\n+18005550101,\r\n')).toEqual(
      lines,
    );
    expect(told('Number;Description\n\n+18005550100;"Main, ""first"""\n\n+18005550101')).toEqual(lines);
    expect(told(new TextEncoder().encode('\u{FEFF}+18005550100,Größe'))).toEqual(['1 +18005550100|Größe']);
    expect(told("'+18005550100,x")).toEqual(['1 +18005550100|x']);
  });

  it('tells every wrong line with its number and the reason', () => {
    expect(
      told(
        [
          'abc,x',
          '+18005550100,',
          '18005550100,again',
          '+1800555010012345,long',
          `+18005550101,${'d'.repeat(33)}`,
          ',only a description',
          '0800555,',
          '+18005550102,Main line, second floor',
          '1.80056E+10,',
        ].join('\n'),
      ).map((each) => each.replace(/^(\d+) .*? ! /, '$1 ! ')),
    ).toEqual([
      '1 ! “abc” is no number in E.164: country code and number in digits, as +12125550123.',
      '2 +18005550100|',
      '3 ! +18005550100 stands in line 2 already.',
      '4 ! The number has 17 characters; at most 16 are allowed.',
      '5 ! The description has 33 characters; at most 32 are allowed.',
      '6 ! The number is missing.',
      '7 ! “0800555” is no number in E.164: country code and number in digits, as +12125550123.',
      '8 ! There are more than two values: a description with commas is put in quotation marks.',
      '9 ! “1.80056E+10” is what a spreadsheet made of the number: format the column as text and save the file again.',
    ]);
  });

  it('that is empty, no text or no pool is refused whole', () => {
    expect(readPool(' \n')).toEqual({ lines: [], problem: 'The file is empty.' });
    expect(readPool('DNIS,Description\n').problem).toBe('The file has no numbers.');
    expect(readPool(new Uint8Array([0xff, 0xfe, 0x31, 0])).problem).toMatch(/UTF-16/);
    expect(readPool('1\n'.repeat(50_001)).problem).toMatch(/50,001 lines/);
  });

  it('may not make a pool of more than 10,000', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => `+1212${index}`).join('\n');
    const { lines } = readPool(many);
    expect(lines.filter(({ problems }) => problems.length > 0).map(({ line }) => line)).toEqual([10_001]);
  });
});

describe('lines that were edited', () => {
  it('are checked again among each other and with the pool', () => {
    const { lines } = readPool('+11,a\n+11,b\nx,c');
    const mended = lines.map((each) => (each.line === 3 ? { ...each, number: '+12' } : each));
    expect(checkPool(mended.slice(1), [{ number: '+12' }]).map(({ problems }) => problems)).toEqual([
      [],
      ['+12 stands in the pool already.'],
    ]);
  });

  it('keep what is wrong with how they are written until it is left out', () => {
    const [line] = readPool('+11,a,b').lines;
    if (!line) throw new Error('no line was read');
    expect(checkPool([line], [])[0]).toBe(line);
    const { fault: _, ...mended } = line;
    expect(checkPool([mended], [])[0]?.problems).toEqual([]);
  });

  it('without problems are taken by the command as they are', () => {
    const { lines } = readPool('+18005550100,Main line\n18005550101,\n');
    const bench = workbench().do(createCallInGroup, { name: 'help', id: 'g' });
    bench.do(addPoolNumbers, { group: 'g', numbers: lines });
    expect(bench.workspace.callInGroups.g?.draft?.dnisPool).toEqual([
      { number: '+18005550100', description: 'Main line' },
      { number: '+18005550101' },
    ]);
  });
});

it('reads and checks 10,000 lines faster than an eye blinks', () => {
  const text = Array.from(
    { length: 10_000 },
    (_, index) => `+1212555${String(index).padStart(4, '0')},"Number ${index}"`,
  );
  const file = text.join('\r\n');
  const times = [1, 2, 3].map(() => {
    // Processor time: other work on the machine does not count.
    const before = process.cpuUsage();
    const { lines } = readPool(file);
    expect(checkPool(lines, [])).toHaveLength(10_000);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});

it('any text is read without an exception, and what has no problem the command takes', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '+1',
      '12',
      ',',
      ';',
      '\t',
      '"',
      '""',
      '\n',
      '\r\n',
      '\0',
      '\u{FEFF}',
      '__proto__',
      '=1+1',
      "'",
      'DNIS',
    ),
    fc.integer({ min: 1, max: 99_999 }).map((number) => `\n+1${number},x`),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { lines, problem } = readPool(pieces.join(''));
      expect(problem === undefined).toBe(lines.length > 0);
      const good = lines.filter(({ problems }) => problems.length === 0);
      const bench = workbench().do(createCallInGroup, { name: 'help', id: 'g' });
      if (good.length > 0) expect(bench.refuses(addPoolNumbers, { group: 'g', numbers: good })).toBe(undefined);
    }),
    { numRuns: 3000 },
  );
});
