import { describe, expect, it } from 'vitest';
import { settingsColumn, settingsColumns } from './columns.ts';

describe('columns of CALLBACK_SETTINGS', () => {
  it('are the 39 of the schemas/rules.md, the key first', () => {
    expect(settingsColumns).toHaveLength(39);
    expect(settingsColumns[0]).toMatchObject({ key: 'virtualQueue', title: 'Virtual Queue', group: { id: 'A' } });
    expect(settingsColumns[38]).toMatchObject({
      key: 'pushExpiryMin',
      group: { id: 'G', title: 'Push Notifications' },
    });
  });
  it('stand together by group', () => {
    const letters = settingsColumns.map(({ group }) => group.id).join('');
    expect(letters).toBe('AAAAAAAABBBBBBCCCCCDDDDEEEEEEEEFFFFFFGG');
  });
  it('say type, range, default and unit', () => {
    expect(settingsColumn('slotDurationMin')).toEqual({
      key: 'slotDurationMin',
      title: 'Slot Duration (minutes)',
      group: { id: 'C', title: 'Scheduling' },
      kind: 'integer',
      help: 'Length of one bookable slot; it should divide 60.',
      ...{ minimum: 5, maximum: 120, default: 15, unit: 'minutes' },
    });
    expect(settingsColumn('businessHours')).toMatchObject({ kind: 'reference', collection: 'businessHours' });
    expect(settingsColumn('skillExpression')?.kind).toBe('skillExpression');
    expect(settingsColumn('duplicateCheck')?.values?.map(({ value }) => value)).toEqual(['OFF', 'TWO', 'STRICT']);
  });
  it('have a sentence of help each, and titles of their own', () => {
    for (const { help } of settingsColumns) expect(help).toMatch(/\.$/);
    expect(new Set(settingsColumns.map(({ title }) => title.toLowerCase())).size).toBe(39);
  });
  it('are none other, whatever every object has', () => {
    for (const key of ['constructor', '__proto__', 'toString', '']) expect(settingsColumn(key)).toBe(undefined);
  });
});
