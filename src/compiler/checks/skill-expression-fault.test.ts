import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { littleKinds } from './little-kinds.suite.ts';
import { findings, flow, json, placesOf, workspaceOf } from './little-workspace.suite.ts';

const routed = (skills: string) => ({
  applications: { main: flow(`assistedService\n a: route ${json({ skills })}`) },
  directory: { skills: { s1: { name: 'Sales' } }, agents: {}, routingPoints: {} },
});

it('warns of a skill that nobody has heard of', () => {
  expect(findings(routed('Sles > 3'), 'expression/unknown-skill')).toMatchObject([{ severity: 'warning' }]);
});

it('tells a syntax error', () => {
  expect(findings(routed('Sales >'), 'expression/syntax')).toMatchObject([{ severity: 'error' }]);
});

it('is content with a known skill', () => {
  expect(compile(workspaceOf(routed('Sales > 3')), { registry: littleKinds }).diagnostics).toEqual([]);
});

it('reads the skill expressions of CALLBACK_SETTINGS too', () => {
  const settings = { default: { skillExpression: 'Sales >' }, rows: { r1: { skillExpression: 'Sles > 1' } } };
  const parts = { ...routed('Sales > 3'), callbackSettings: settings };
  expect(placesOf(parts, 'expression/syntax')).toEqual(['/callbackSettings/default/skillExpression']);
  expect(placesOf(parts, 'expression/unknown-skill')).toEqual(['/callbackSettings/rows/r1/skillExpression']);
});
