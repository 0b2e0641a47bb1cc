import { describe, expect, it } from 'vitest';
import type { Block } from '../generated/types.ts';
import { validateDiagnostic } from '../generated/validate/records.js';
import { littleKinds } from './checks/little-kinds.suite.ts';
import { flow, placesOf, workspaceOf } from './checks/little-workspace.suite.ts';
import { compile } from './compile.ts';
import { checkTitles } from './run-checks.ts';

const aged = (version: number, properties: Block['properties']) =>
  flow('', { blocks: { a: { kind: 'aged', version, name: 'a', phase: 'selfService', properties } } });

describe('faults of properties', () => {
  it('are told at the property they are about', () => {
    expect(placesOf(aged(3, { text: 'far too long a text' }), 'schema/max-length')).toEqual([
      'blocks/a/properties/text',
    ]);
  });

  it('are those of the lifted properties', () => {
    expect(placesOf(aged(2, { words: 'far too long a text' }), 'schema/max-length')).toHaveLength(1);
  });
});

describe('findings', () => {
  const broken = flow(
    `a: teleport
     b: set {"result":"x","from":{"from":"variable","variable":""}}
     m: match {"priority":"p"}
     c: say
     m.matched > r
     c.done > gone
     assistedService
     r: route {"skills":"A >"}
     r.failed > c`,
    { variables: { p: { type: 'integer' }, ANI: { type: 'string' } }, entry: { selfService: 'b', finalize: 'gone' } },
  );
  const { diagnostics } = compile(workspaceOf(broken), { registry: littleKinds });

  it('are what the schema of findings says, each with a sentence', () => {
    expect(diagnostics.length).toBeGreaterThan(8);
    for (const each of diagnostics) {
      expect(validateDiagnostic(each), JSON.stringify(each)).toBe(true);
      expect(each.message).toMatch(/^[A-Z“+].*[.]$/);
    }
  });

  it('stand worst first', () => {
    const severities = diagnostics.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  const order = ['error', 'warning', 'hint'];
});

it('a flow in which everything is right has no findings', () => {
  const application = flow(
    `m: match {"priority":"p"}
     s: say
     t: stop
     m.matched > r
     m.nothing > s
     s.done > t
     assistedService
     r: route {"priority":{"from":"variable","variable":"p"}}`,
    { variables: { p: { type: 'integer' } } },
  );
  expect(compile(workspaceOf(application), { registry: littleKinds }).diagnostics).toEqual([]);
});

it('every check has a code of its own and a sentence', () => {
  const titles = checkTitles();
  expect(new Set(titles.map(({ code }) => code)).size).toBe(titles.length);
  for (const { code, about } of titles) {
    expect(code).toMatch(/^[a-z][a-z-]*\/[a-z0-9-]+$/);
    expect(about).toMatch(/^[A-Z].*\.$/);
  }
});
