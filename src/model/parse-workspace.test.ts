import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workspace } from './little-workspace.suite.ts';
import { parseWorkspace } from './parse-workspace.ts';

const text = JSON.stringify(workspace({}));
const codes = (source: string) => {
  const { workspace: opened, diagnostics } = parseWorkspace(source);
  expect(opened === undefined).toBe(diagnostics.length > 0);
  return diagnostics.map(({ code }) => code);
};

describe('a workspace', () => {
  it('opens from text, from text with a byte order mark and from a value', () => {
    expect(parseWorkspace(text).workspace).toEqual(workspace({}));
    expect(parseWorkspace(`\uFEFF${text}`).workspace).toEqual(workspace({}));
    expect(parseWorkspace(JSON.parse(text)).diagnostics).toEqual([]);
  });

  it('opens with blocks of unknown kinds and connections to nowhere: those are findings of the compiler', () => {
    const odd = text
      .replace('"say"', '"teleport"')
      .replace('"connections":{}', '"connections":{"c":{"from":"x","outlet":"y","to":"z"}}');
    expect(codes(odd)).toEqual([]);
  });

  it('opens with scripts in names: they are text', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(parseWorkspace(text.replace('Little', name)).workspace?.name).toBe(name);
  });
});

describe('a document is refused', () => {
  it('when it is not JSON', () => {
    for (const noise of ['', 'undefined', '<html>', '{"a":', '\u0000\u0001'])
      expect(codes(noise)).toEqual(['workspace/not-json']);
  });

  it('when it is cut off anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(codes(text.slice(0, length))).toEqual(['workspace/not-json']);
      }),
    );
  });

  it('when it is no object', () => {
    for (const other of ['[]', 'null', '4', '"text"']) expect(codes(other)).toEqual(['workspace/not-an-object']);
  });

  it('when it has another version, and says which', () => {
    expect(codes(text.replace('"schemaVersion":1', '"schemaVersion":2'))).toEqual(['workspace/unknown-version']);
    expect(parseWorkspace('{}').diagnostics[0]?.message).toContain('missing');
    expect(parseWorkspace('{"schemaVersion":9}').diagnostics[0]?.message).toContain('newer');
  });

  it('when a key would reach a prototype, wherever it stands', () => {
    for (const place of ['"applications":{', '"blocks":{', '"properties":{'])
      expect(codes(text.replace(place, `${place}"__proto__":{},`).replace(',}', '}'))).toEqual([
        'workspace/forbidden-key',
      ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('when it is nested without end', () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect(codes(text.replace('"properties":{}', `"properties":${deep}`))).toEqual(['workspace/too-deep']);
    expect(codes('['.repeat(1_000_000))).toEqual(['workspace/not-json']);
  });

  it('when a collection, a name or an id is not what it should be', () => {
    expect(codes(text.replace('"applications":{', '"applications":[{').replace('"phoneNumbers"', '"x"'))).not.toEqual(
      [],
    );
    expect(codes(text.replace('"name":"Little"', '"name":7'))).toEqual(['schema/type']);
    expect(codes(text.replace('"id":"little"', '"id":"../x"'))).toEqual(['schema/pattern']);
  });

  it('whatever JSON it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => codes(JSON.stringify(value)).length > 0));
  });
});

describe('ten megabytes', () => {
  it('of noise are refused in a moment', () => {
    expect(codes('x'.repeat(10_000_000))).toEqual(['workspace/not-json']);
    expect(parseWorkspace('x'.repeat(10_000_000)).diagnostics[0]?.message.length).toBeLessThan(200);
  });

  it('of wrong members are refused with no more findings than anybody reads', () => {
    const members = Array.from({ length: 400_000 }, (_, index) => `"m${index}":${index}`).join(',');
    const { diagnostics } = parseWorkspace(
      `{"schemaVersion":1,"applications":{${members}},${text.slice(1)}`.replace(
        '"applications":{"main"',
        '"x":{"main"',
      ),
    );
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(200);
  });
});
