import { describe, expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

describe('duplicate-phone-number', () => {
  it('finds the second of two equal numbers', () => {
    const phoneNumbers = {
      a: { number: '+12125550123' },
      b: { number: '+12125550123' },
      c: { number: '+12125550124' },
    };
    expect(placesOf({ phoneNumbers }, 'phone-number/duplicate')).toEqual(['/phoneNumbers/b/number']);
  });
});

describe('duplicate-name', () => {
  const code = 'name/duplicate';

  it('is an error where the runtime finds things by their names', () => {
    const virtualQueues = { a: { name: 'Sales' }, b: { name: 'SALES' } };
    expect(findings({ virtualQueues }, code)).toMatchObject([{ at: '/virtualQueues/b/name', severity: 'error' }]);
  });

  it('is a warning where only people are confused', () => {
    const applications = { a: flow('x: stop'), b: flow('x: stop') };
    expect(findings({ applications }, code)).toMatchObject([{ at: '/applications/b/name', severity: 'warning' }]);
  });

  it('lets objects of different collections share a name', () => {
    const directory = { skills: { s: { name: 'Sales' } }, agents: {}, routingPoints: {} };
    expect(placesOf({ virtualQueues: { a: { name: 'Sales' } }, directory }, code)).toEqual([]);
  });
});

describe('duplicate-settings-row', () => {
  it('finds the second row of a queue', () => {
    const rows = { a: { virtualQueue: 'q' }, b: { virtualQueue: 'q' } };
    const parts = { virtualQueues: { q: { name: 'Q' } }, callbackSettings: { default: {}, rows } };
    expect(placesOf(parts, 'settings/duplicate-row')).toEqual(['/callbackSettings/rows/b/virtualQueue']);
  });
});
