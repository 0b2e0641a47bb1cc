import { expect, it } from 'vitest';
import type { Application, Workspace } from '../generated/types.ts';
import { validateApplication, validateWorkspace } from '../generated/validate/workspace.js';
import { application, block, workspace } from './little-workspace.suite.ts';
import { schemaDiagnostics, type Validate } from './schema-diagnostics.ts';

const about = (parts: object) =>
  schemaDiagnostics(validateWorkspace, { ...workspace({}), ...parts } as Workspace).map(
    ({ code, at, message }) => `${code} ${at} ${message}`,
  );

it('says what is missing at the place where it is missing', () => {
  const { name: _, ...nameless } = workspace({});
  expect(schemaDiagnostics(validateWorkspace, nameless)).toEqual([
    { code: 'schema/required', severity: 'error', at: '/name', message: 'This must be filled in.' },
  ]);
});

it('says what is wrong with a value in the words of its rule', () => {
  expect(about({ name: '' })).toEqual(['schema/min-length /name This must not be empty.']);
  expect(about({ name: 4 })).toEqual(['schema/type /name This must be of type string.']);
  expect(about({ extra: 1 })).toEqual(['schema/additional-properties /extra "extra" is not known here.']);
  expect(about({ phoneNumbers: { 'a/b': { number: '0800' } } })[0]).toContain(
    '/phoneNumbers/a~1b/number This does not have the form',
  );
  expect(about({ capacityRules: { c: { name: 'C', timeslotLength: 45, week: {} } } })).toEqual([
    'schema/enum /capacityRules/c/timeslotLength This must be one of 60, 30.',
  ]);
  expect(about({ numberRules: { n: { name: 'N', countries: ['US'], blockedPatterns: [''] } } })).toEqual([
    'schema/min-length /numberRules/n/blockedPatterns/0 This must not be empty.',
  ]);
});

it('places findings below the place that was validated', () => {
  const broken = { ...application({ a: block('say') }), type: 'other' } as unknown as Application;
  expect(schemaDiagnostics(validateApplication, broken, '/applications/main')[0]?.at).toBe('/applications/main/type');
});

it('tells one finding, not one for each branch, where a union is not decided', () => {
  const prompts = { oneOf: [], errors: null };
  const validate = Object.assign((_: unknown): _ is typeof prompts => false, {
    errors: [{ instancePath: '/0', keyword: 'discriminator', params: { tag: 'type' } }],
  }) as Validate<unknown>;
  expect(schemaDiagnostics(validate, [])).toMatchObject([{ at: '/0', message: '"type" is missing or unknown.' }]);
});

it('tells at most two hundred findings', () => {
  const phoneNumbers = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`p${index}`, { number: '?' }]));
  expect(about({ phoneNumbers })).toHaveLength(200);
});

it('has nothing to say about what is valid', () => {
  expect(about({})).toEqual([]);
});
