import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { littleKinds } from './little-kinds.suite.ts';
import { findings, flow, json, placesOf, workspaceOf } from './little-workspace.suite.ts';

const condition = (text: string) =>
  flow(`a: test ${json({ condition: text })}`, { variables: { n: { type: 'integer' } } });

const expressionCodes = (text: string) =>
  compile(workspaceOf(condition(text)), { registry: littleKinds })
    .diagnostics.filter(({ at }) => at.endsWith('/condition'))
    .map(({ code, severity }) => `${severity} ${code}`);

it('tells a syntax error with its stretch of text', () => {
  const [found] = findings(condition('n >'), 'expression/syntax');
  expect(found).toMatchObject({ severity: 'error', params: { start: expect.any(Number), end: expect.any(Number) } });
});

it('tells a value of another type than the place needs', () => {
  expect(expressionCodes('n + 1')).toEqual(['error expression/type']);
});

it('tells an unknown name as an undeclared variable', () => {
  expect(expressionCodes('m > 1')).toEqual(['error variable/undeclared']);
});

it('is content with a condition', () => {
  expect(expressionCodes('n > 1 && ANI != ""')).toEqual([]);
});

it('tells a blank expression that has to be there', () => {
  const application = flow('a: set {"from":{"from":"expression","expression":""}}');
  expect(placesOf(application, 'expression/empty')).toEqual(['blocks/a/properties/from/expression']);
});
