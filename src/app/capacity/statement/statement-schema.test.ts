import { describe, expect, it } from 'vitest';
import { completionSchema } from './statement-schema.ts';

const timeslots = (timeslotLength: 30 | 60, week = {}) => {
  const { $defs } = completionSchema({ timeslotLength, week });
  return ($defs as { day: { properties: Record<string, { examples: number[]; maximum: number }> } }).day.properties;
};

describe('the schema that an editor completes statements from', () => {
  it('writes out the timeslots of the rule', () => {
    expect(Object.keys(timeslots(60))).toHaveLength(24);
    expect(Object.keys(timeslots(30)).slice(0, 3)).toEqual(['00:00', '00:30', '01:00']);
    expect(timeslots(60)['09:00']).toMatchObject({ maximum: 10_000, examples: [10] });
  });

  it('proposes the values that the rule has, the largest first', () => {
    const week = { monday: { '08:00': 10, '12:00': 15 }, friday: { '08:00': 10 } };
    expect(timeslots(60, week)['09:00']?.examples).toEqual([15, 10]);
  });

  it('keeps the days of the published schema', () => {
    const { properties } = completionSchema({ timeslotLength: 60, week: {} });
    expect(Object.keys(properties as object)).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
  });
});
