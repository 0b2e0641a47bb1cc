import { expect, it } from 'vitest';
import type { SettingsRow } from '../generated/types.ts';
import { workspaceOf } from './checks/little-workspace.suite.ts';
import { inheritSettings, resolveSettings } from './resolve-settings.ts';

const resolve = (row: SettingsRow, fallback: SettingsRow = {}) =>
  resolveSettings(
    workspaceOf({
      virtualQueues: { q: { name: 'Q' }, cb: { name: 'Q_CB' } },
      directory: { skills: {}, agents: {}, routingPoints: { rp: { name: '5000' } } },
      callbackSettings: { default: fallback, rows: { r: { virtualQueue: 'q', ...row } } },
    }),
    'q',
  );

it('takes a filled cell before the DEFAULT row, and that before the column’s default', () => {
  expect(resolve({ slotCapacity: 3 }, { slotCapacity: 4 })?.slotCapacity).toBe(3);
  expect(resolve({}, { slotCapacity: 4 })?.slotCapacity).toBe(4);
  expect(resolve({})?.slotCapacity).toBe(5);
});

it('takes a blank text for a blank cell', () => {
  expect(resolve({ callingPartyName: '' }, { callingPartyName: 'Bank' })?.callingPartyName).toBe('Bank');
});

it('takes false and 0 for filled cells', () => {
  expect(resolve({ immediateEnabled: false, slotCapacity: 0 }, { slotCapacity: 4 })).toMatchObject({
    immediateEnabled: false,
    slotCapacity: 0,
  });
});

it('leaves out what is blank everywhere', () => {
  expect(resolve({})).not.toHaveProperty('surveyRoutingPoint');
});

it('names queues and routing points, and leaves hours and applications their ids', () => {
  expect(resolve({ callbackVq: 'cb', routingPoint: 'rp', businessHours: 'h', callbackApplication: 'a' })).toMatchObject(
    {
      callbackVq: 'Q_CB',
      routingPoint: '5000',
      businessHours: 'h',
      callbackApplication: 'a',
    },
  );
});

it('gives no settings to a queue without a row', () => {
  expect(resolveSettings(workspaceOf({ virtualQueues: { q: { name: 'Q' } } }), 'q')).toBeUndefined();
});

it('says where each cell comes from', () => {
  const cells = inheritSettings({ slotCapacity: 3 }, { maxDaysAhead: 9 });
  expect(['slotCapacity', 'maxDaysAhead', 'ttlSec'].map((name) => cells.get(name)?.from)).toEqual([
    'row',
    'default',
    'column',
  ]);
});
