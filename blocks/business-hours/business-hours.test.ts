import { describe, expect, it } from 'vitest';
import { blockContract } from '../contract.suite.ts';
import { type Example, exampleNow } from '../example.suite.ts';
import { findings } from '../findings.suite.ts';
import { businessHours } from './index.ts';

const office = {
  name: 'Office',
  timeZone: 'America/New_York',
  week: { tuesday: [{ start: '09:00', end: '18:00' }] },
  exceptions: { x1: { specialDay: 'holiday', enabled: true, intervals: [] } },
};
const closedPrompts = [{ type: 'text', text: 'We are closed.' }];
const shared = {
  use: 'shared',
  hours: { from: 'literal', value: 'office' },
  week: {},
  closedPrompts,
  terminateIfClosed: false,
  open: 'Open',
};
const own = { ...shared, use: 'own', hours: { from: 'literal', value: '' }, week: office.week };
const hour = 3_600_000;
// 14:00 UTC is 10:00 in New York.
const newYork = (clock: number) => exampleNow + (clock - 10) * hour;

const at = (clock: number, more: Partial<Example>): Omit<Example, 'name' | 'leavesBy'> => ({
  properties: shared,
  variables: { Open: false },
  businessHours: { office },
  now: newYork(clock),
  ...more,
});
const promptsEnded = [{ type: 'call.promptsEnded' as const }];

blockContract(businessHours, {
  examples: [
    {
      ...at(9, {}),
      name: 'leaves by Open at the very minute hours begin',
      leavesBy: 'open',
      expect: ({ variables }) => expect(variables.Open).toBe(true),
    },
    {
      ...at(18, { events: promptsEnded }),
      name: 'leaves by Closed at the very minute hours end, after its prompts',
      leavesBy: 'closed',
      expect: ({ variables, effects }) => {
        expect(variables.Open).toBe(false);
        expect(effects).toMatchObject([{ type: 'call.play', prompts: [{ text: 'We are closed.' }] }]);
      },
    },
    {
      ...at(10, {
        specialDays: { holiday: { name: 'Holiday', ranges: [{ from: '2025-06-10', to: '2025-06-10' }] } },
        properties: { ...shared, closedPrompts: [] },
      }),
      name: 'is closed on a special day',
      leavesBy: 'closed',
    },
    {
      ...at(18, { properties: { ...shared, terminateIfClosed: true }, events: promptsEnded }),
      name: 'ends the call of a caller outside hours when told to',
      leavesBy: 'closed',
      expect: ({ effects, outcome }) => {
        expect(effects.map((each) => each.type)).toEqual(['call.play', 'call.hangUp']);
        expect(outcome).toBe('terminated');
      },
    },
    {
      ...at(17.5, { properties: { ...shared, timeZone: 'Europe/London', closedPrompts: [] } }),
      name: 'reads the hours of an object in another time zone when told to',
      leavesBy: 'closed',
    },
    {
      ...at(17.5, { properties: own, variables: { Open: false, Timezone: 'America/New_York' } }),
      name: 'reads own hours in the time zone of the system variable',
      leavesBy: 'open',
    },
    {
      ...at(10, {
        properties: { ...shared, hours: { from: 'variable', variable: 'Hours' }, closedPrompts: [] },
        variables: { Open: true, Hours: 'nothing of that name' },
      }),
      name: 'counts hours that cannot be found as closed and leaves no value behind',
      leavesBy: 'closed',
      expect: ({ variables }) => expect(variables.Open).toBeNull(),
    },
  ],
});

describe('Business Hours', () => {
  it('asks for hours, in a time zone that exists', () => {
    expect(findings(businessHours, businessHours.definition.initial('default'))).toEqual([
      'error no-hours at /properties/hours',
    ]);
    expect(findings(businessHours, { ...own, week: {}, timeZone: 'Mars/Olympus' })).toEqual([
      'warning never-open at /properties/week',
      'error unknown-time-zone at /properties/timeZone',
    ]);
  });

  it('fixes Closed to Finalize when it ends the call', () => {
    const [, closed] = businessHours.definition.outlets({ ...shared, terminateIfClosed: true } as never);
    expect(closed?.leadsTo).toBe('finalize');
  });
});
