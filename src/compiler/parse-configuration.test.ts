import { expect, it } from 'vitest';
import type { Configuration, Json } from '../generated/types.ts';
import { littleKinds } from './checks/little-kinds.suite.ts';
import { flow, workspaceOf } from './checks/little-workspace.suite.ts';
import { compile } from './compile.ts';
import { parseConfiguration } from './parse-configuration.ts';

const { configuration } = compile(workspaceOf(flow('a: say\n b: stop\n a.done > b')), { registry: littleKinds });
const text = JSON.stringify(configuration);
const codes = (source: string | Json) => parseConfiguration(source).diagnostics.map(({ code }) => code);
const changed = (edit: (configuration: Configuration) => void) => {
  const copy = JSON.parse(text) as Configuration;
  edit(copy);
  return JSON.stringify(copy);
};

it('reads what the compiler wrote', () => {
  expect(parseConfiguration(text)).toEqual({ configuration, diagnostics: [] });
});

it('refuses what is not JSON, is cut off, or is something else', () => {
  expect(codes('nonsense')).toEqual(['configuration/not-json']);
  expect(codes(text.slice(0, -5))).toEqual(['configuration/not-json']);
  expect(codes('[]')).toEqual(['configuration/not-an-object']);
  expect(codes(workspaceOf() as unknown as Json)).toContain('schema/required');
});

it('refuses a configuration of another version', () => {
  expect(codes(text.replace('"schemaVersion":1', '"schemaVersion":2'))).toEqual(['configuration/unknown-version']);
});

it('refuses keys that reach a prototype', () => {
  expect(codes(text.replace('"programs":{', '"programs":{"__proto__":{},'))).toEqual(['configuration/forbidden-key']);
});

it('refuses a configuration whose steps lead nowhere', () => {
  const broken = changed(({ programs }) => {
    const step = programs.main?.steps.a;
    if (step) step.next = { done: 'constructor' };
  });
  expect(parseConfiguration(broken)).toMatchObject({
    diagnostics: [{ code: 'configuration/dangling', at: '/programs/main/steps/a/next/done' }],
  });
});

it('refuses a number that no program answers', () => {
  expect(codes(changed(({ numbers }) => numbers.push({ number: '+1', program: 'gone' })))).toEqual([
    'configuration/dangling',
  ]);
});

it('refuses a step of a kind that is not among those it is told about, and takes any when it is told of none', () => {
  const foreign = changed(({ programs }) => {
    const step = programs.main?.steps.a;
    if (step) step.kind = 'constructor';
  });
  expect(parseConfiguration(foreign, { registry: littleKinds })).toMatchObject({
    diagnostics: [{ code: 'configuration/unknown-kind', severity: 'error', at: '/programs/main/steps/a/kind' }],
  });
  expect(parseConfiguration(foreign, { registry: littleKinds }).configuration).toBeUndefined();
  expect(parseConfiguration(foreign).configuration).toBeDefined();
  expect(parseConfiguration(text, { registry: littleKinds })).toEqual({ configuration, diagnostics: [] });
});

it('opens a configuration that was edited by hand with a warning', () => {
  const edited = parseConfiguration(changed((each) => (each.workspace.name = 'Mine')));
  expect(edited.configuration?.workspace.name).toBe('Mine');
  expect(edited.diagnostics).toMatchObject([{ code: 'configuration/changed', severity: 'warning' }]);
});
