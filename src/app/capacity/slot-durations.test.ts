import { describe, expect, it } from 'vitest';
import sample from '../../../schemas/examples/sample/workspace.json' with { type: 'json' };
import type { Workspace } from '../../generated/types.ts';
import { fewNames, slotDurations } from './slot-durations.ts';

/** The sample with a rule on three queues: two have rows, one of them with slots of seven minutes. */
function assigned(): Workspace {
  // A JSON import cannot be known to be a workspace; a test of the examples holds it to the schema.
  const workspace = structuredClone(sample) as unknown as Workspace;
  for (const id of ['sales', 'support', 'sales-out'])
    Object.assign(workspace.virtualQueues[id] ?? {}, { capacityRule: 'march' });
  Object.assign(workspace.callbackSettings.rows['row-support'] ?? {}, { slotDurationMin: 7 });
  return workspace;
}

describe('the Slot Durations of a rule', () => {
  it('are those of its queues, marked where they do not divide the hour', () => {
    expect(slotDurations(assigned(), 'march')).toEqual([
      { minutes: 7, dividesHour: false, queues: ['Support_VQ'] },
      { minutes: 15, dividesHour: true, queues: ['Sales_VQ'] },
      { minutes: undefined, dividesHour: true, queues: ['Sales_VQ_CB_OUT'] },
    ]);
  });

  it('are none while no queue has it', () => {
    expect(slotDurations(assigned(), 'april')).toEqual([]);
  });
});

it('a few names are told, many counted', () => {
  expect(fewNames(['A', 'B', 'C', 'D'])).toBe('A, B, C, D');
  expect(fewNames(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 more');
});
