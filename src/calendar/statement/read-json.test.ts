import { describe, expect, it } from 'vitest';
import { parseCapacityStatement } from '../index.ts';

const fault = (text: string) => {
  const { diagnostics, capacity } = parseCapacityStatement(text, 60);
  expect(capacity).toBeUndefined();
  const [first] = diagnostics;
  return `${first?.params.line}:${first?.params.column} ${first?.at} ${first?.message}`;
};

describe('text that is no JSON is refused with the place and what to do', () => {
  it.each([
    ['', '1:1  There is no text: write an object such as {"mon":{"08:00":10}}.'],
    ['\n{"mon": {\n"08:00" 10}}', '3:9 /mon/08:00 “10” stands where a colon after the name is expected.'],
    ['{"mon":{"08:00":10}', '1:20  The text ends too early: a comma or } is missing.'],
    ['{"mon":{"08:00":10\r\n"09:00":5}}', '2:1 /mon “"” stands where a comma or } is expected.'],
    ['{"mon":{"08:00":ten}}', '1:17 /mon/08:00 “ten” stands where a value is expected.'],
    ['{"mon":{"08:00":10x}}', '1:17 /mon/08:00 “10x” stands where a value is expected.'],
    ['{"mon":{"08:00":08}}', '1:17 /mon/08:00 “08” stands where a value is expected.'],
    [
      "{'mon':{}}",
      '1:2  \' stands where a name or } is expected: names and texts stand in straight double quotes (").',
    ],
    ['{“mon”:{}}', '1:2  “ stands where a name or } is expected: names and texts stand in straight double quotes (").'],
    ['{} // all', '1:4  Comments cannot stand in a capacity statement: take them out.'],
    ['{"mon', '1:2  This text has no closing quote (").'],
    [
      '{"mon\n":{}}',
      '1:6  A text ends in its own line: a line break or control character stands in it, or its closing quote (") is missing.',
    ],
    ['{"m\\on":{}}', '1:4  “\\o” means nothing in a JSON text: write \\\\ for a backslash.'],
    ['{"mon":{}} {}', '1:12  “{” stands where nothing more after the end of the text is expected.'],
  ])('%j', (text, message) => {
    expect(fault(text)).toBe(message);
  });

  it('when brackets are nested deeper than any statement', () => {
    expect(fault(`${'['.repeat(33)}${']'.repeat(33)}`)).toMatch(
      /^1:33 (\/0){32} Brackets are nested more than 32 deep\.$/,
    );
    expect(fault('['.repeat(1_000_000))).toContain('more than 32 deep');
  });

  it('when it is longer than a million characters', () => {
    expect(fault(' '.repeat(1_048_577))).toContain('1:1  The text is longer than a million characters');
  });
});

describe('hostile text', () => {
  it('reaches no prototype', () => {
    expect(fault('{"__proto__":{"08:00":1},"constructor":{}}')).toContain('/__proto__ “__proto__” is no day');
    expect(fault('{"mon":{"__proto__":1}}')).toContain('“__proto__” is no timeslot');
    expect(({} as Record<string, unknown>)['08:00']).toBeUndefined();
  });

  it('is quoted on one line and cut in messages', () => {
    const message = fault(JSON.stringify({ [`a\n\u2028${'b'.repeat(1000)}`]: {} }));
    expect(message.length).toBeLessThan(1200);
    expect(message.split(' “')[1]).toMatch(/^a b+…” is no day/);
  });

  it('that is all wrong gives no more than some hundred findings, and fast', () => {
    const text = JSON.stringify({
      mon: Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`x${index}`, -1])),
    });
    expect(parseCapacityStatement(text, 60).diagnostics).toHaveLength(200);
  });

  it('may escape characters', () => {
    expect(parseCapacityStatement('{"\\u006don":{"08\\u003a00":"\\u0035"}}', 60).capacity).toEqual({
      monday: { '08:00': 5 },
    });
  });
});
