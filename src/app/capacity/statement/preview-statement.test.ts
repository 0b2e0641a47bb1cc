import { describe, expect, it } from 'vitest';
import type { CapacityPlan } from '../../../generated/types.ts';
import { onlyDifferences, previewStatement } from './preview-statement.ts';

const plan: CapacityPlan = { timeslotLength: 60, week: { monday: { '08:00': 10 }, tuesday: { '09:00': 5 } } };

describe('the preview of a statement', () => {
  it('shows that timeslots which the statement does not have become 0 (guide, Tuesday 9:00)', () => {
    expect(previewStatement(plan, '{"mon":{"08:00":10,"10:00":3}}', 'replace')).toMatchObject({
      faults: [],
      week: { monday: { '08:00': 10, '10:00': 3 } },
      changes: 2,
      dropped: 0,
      days: [
        {
          weekday: 'monday',
          timeslots: [
            { timeslot: '08:00', before: 10, after: 10 },
            { timeslot: '10:00', before: 0, after: 3 },
          ],
        },
        { weekday: 'tuesday', timeslots: [{ timeslot: '09:00', before: 5, after: 0 }] },
      ],
    });
  });

  it('keeps them when the statement is merged, but not those that it names with 0', () => {
    const { days, changes } = previewStatement(plan, '{"mon":{"08:00":0,"10:00":3}}', 'merge');
    expect(changes).toBe(2);
    expect(onlyDifferences(days)).toEqual([
      {
        weekday: 'monday',
        timeslots: [
          { timeslot: '08:00', before: 10, after: 0 },
          { timeslot: '10:00', before: 0, after: 3 },
        ],
      },
    ]);
  });

  it('shows what an hourly rule drops', () => {
    const { days, dropped, notices } = previewStatement(plan, '{"mon":{"08:00":10,"08:30":7}}', 'merge');
    expect(dropped).toBe(1);
    expect(notices).toHaveLength(1);
    expect(onlyDifferences(days)).toEqual([
      { weekday: 'monday', timeslots: [{ timeslot: '08:30', before: 0, after: 0, dropped: 7 }] },
    ]);
  });

  it('of a faulty statement has its faults and no week', () => {
    const preview = previewStatement(plan, '{"mon":{"08:00":-1}}', 'replace');
    expect(preview.faults.map(({ at }) => at)).toEqual(['/mon/08:00']);
    expect(preview).toMatchObject({ days: [], changes: 0 });
    expect(preview).not.toHaveProperty('week');
  });
});
