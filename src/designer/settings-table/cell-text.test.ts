import { describe, expect, it } from 'vitest';
import { cellText, inheritedCell } from './cell-text.ts';
import { settingsGuards } from './guards.ts';
import { settingsWorkspace } from './little-settings.suite.ts';
import { rowKeys } from './rows.ts';

describe('a cell', () => {
  const workspace = settingsWorkspace(
    { one: { virtualQueue: 'a', cpdEnabled: false, businessHours: 'gone' } },
    { slotCapacity: 3, callbackVq: 'd' },
  );
  it('shows its own value, references as names, what is gone by its id', () => {
    expect(cellText(workspace, 'one', 'virtualQueue')).toBe('A');
    expect(cellText(workspace, 'one', 'cpdEnabled')).toBe('false');
    expect(cellText(workspace, 'one', 'businessHours')).toBe('gone');
    expect(cellText(workspace, 'one', 'slotCapacity')).toBe('');
    expect(cellText(workspace, 'default', 'virtualQueue')).toBe('DEFAULT');
    for (const row of ['constructor', '__proto__']) expect(cellText(workspace, row, 'virtualQueue')).toBe('');
  });
  it('that is blank says what it stands for, and where that comes from', () => {
    expect(inheritedCell(workspace, 'one', 'slotCapacity')).toEqual({ text: '3', from: 'DEFAULT' });
    expect(inheritedCell(workspace, 'one', 'slotDurationMin')).toEqual({ text: '15', from: 'built-in default' });
    expect(inheritedCell(workspace, 'one', 'callbackVq')).toEqual({ text: 'D', from: 'DEFAULT' });
    expect(inheritedCell(workspace, 'default', 'slotDurationMin')).toEqual({ text: '15', from: 'built-in default' });
    expect(inheritedCell(workspace, 'one', 'surveyRoutingPoint')).toBe(undefined);
    expect(inheritedCell(workspace, 'one', 'cpdEnabled')).toBe(undefined);
    expect(inheritedCell(workspace, 'default', 'slotCapacity')).toBe(undefined);
  });
  it('for the queue where callbacks wait stands for the queue of its own row', () => {
    const alone = settingsWorkspace({ one: { virtualQueue: 'a' } });
    expect(inheritedCell(alone, 'one', 'callbackVq')).toEqual({ text: 'A', from: 'built-in default' });
    expect(inheritedCell(alone, 'default', 'callbackVq')).toBe(undefined);
  });
});

describe('rows', () => {
  const rows = { z: {}, y: { virtualQueue: 'ten' }, x: { virtualQueue: 'two' }, w: { virtualQueue: 'two' } };
  const workspace = {
    ...settingsWorkspace(rows),
    virtualQueues: { ten: { name: 'Queue 10' }, two: { name: 'queue 2' } },
  };
  it('stand by the names of their queues, DEFAULT first and those without a queue last', () => {
    expect(rowKeys(workspace)).toEqual(['default', 'w', 'x', 'y', 'z']);
  });
  it('keep their order, and it its identity, until a queue changes', () => {
    const { default: fallback, rows: before } = workspace.callbackSettings;
    const edited = {
      ...workspace,
      callbackSettings: { default: fallback, rows: { ...before, z: { slotCapacity: 1 } } },
    };
    expect(rowKeys(edited)).toBe(rowKeys(workspace));
    const moved = {
      ...workspace,
      callbackSettings: { default: fallback, rows: { ...before, z: { virtualQueue: 'ten' } } },
    };
    expect(rowKeys(moved)).toEqual(['default', 'w', 'x', 'y', 'z']);
    expect(rowKeys(moved)).not.toBe(rowKeys(workspace));
  });
});

describe('the gates of the guide', () => {
  it('forbid editing before there is a Callback application (R2), and saving before there are Business Hours (R3)', () => {
    const ready = settingsWorkspace();
    expect(settingsGuards(ready)).toEqual({});
    expect(settingsGuards({ ...ready, businessHours: {} })).toHaveProperty('save.reason');
    const { back: _, ...others } = ready.applications;
    expect(settingsGuards({ ...ready, applications: others })).toHaveProperty('edit.reason');
  });
});
