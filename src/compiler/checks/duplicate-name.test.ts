import { expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const code = 'name/duplicate';

it('is an error where the runtime finds things by their names', () => {
  const virtualQueues = { a: { name: 'Sales' }, b: { name: 'SALES' } };
  expect(findings({ virtualQueues }, code)).toMatchObject([{ at: '/virtualQueues/b/name', severity: 'error' }]);
});

it('is a warning where only people are confused', () => {
  const applications = { a: flow('x: stop'), b: flow('x: stop') };
  expect(findings({ applications }, code)).toMatchObject([{ at: '/applications/b/name', severity: 'warning' }]);
});

it('finds regions that people cannot tell apart', () => {
  const regions = { a: { name: 'Europe' }, b: { name: 'EUROPE' } };
  const directory = { skills: {}, agents: {}, routingPoints: {}, regions };
  expect(findings({ directory }, code)).toMatchObject([{ at: '/directory/regions/b/name', severity: 'warning' }]);
});

it('lets objects of different collections share a name', () => {
  const directory = { skills: { s: { name: 'Sales' } }, agents: {}, routingPoints: {} };
  expect(placesOf({ virtualQueues: { a: { name: 'Sales' } }, directory }, code)).toEqual([]);
});
