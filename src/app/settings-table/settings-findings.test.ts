import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../generated/types.ts';
import { settingsFindings, settingsPlaceOf } from './settings-findings.ts';

const finding = (at: string, message: string): Diagnostic => ({ code: 'settings/x', severity: 'error', at, message });

describe('findings about the table', () => {
  it('stand at their cell, their row, or the DEFAULT row', () => {
    const found = settingsFindings([
      finding('/callbackSettings/rows/r1/slotDurationMin', 'cell'),
      finding('/callbackSettings/rows/r1', 'row'),
      finding('/callbackSettings/default/businessHours', 'default cell'),
      finding('/callbackSettings', 'table'),
      finding('/virtualQueues/q', 'elsewhere'),
    ]);
    const messages = (problems: readonly { readonly message: string }[]) => problems.map(({ message }) => message);
    expect(messages(found.cell('r1', 'slotDurationMin'))).toEqual(['cell']);
    expect(messages(found.row('r1'))).toEqual(['row']);
    expect(messages(found.cell('default', 'businessHours'))).toEqual(['default cell']);
    expect(messages(found.row('default'))).toEqual(['table']);
  });

  it('have no place in the table when they are about something else', () => {
    expect(settingsPlaceOf('/applications/a')).toBeUndefined();
    expect(settingsPlaceOf('')).toBeUndefined();
  });
});
