import type { CallbackOffer, FreeSlot, HostEvent } from '../../src/generated/types.ts';
import { type Example, type ExampleEvent, exampleNow, queueFacts } from '../example.suite.ts';
import { initialOffer } from './initial.ts';

/** A queue that is open from 9 to 18 in New York and allows both kinds of callback, with five minutes of wait. */
export const office = {
  name: 'Office',
  timeZone: 'America/New_York',
  week: Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, [{ start: '09:00', end: '18:00' }]]),
  ),
};
export const cards = (
  settings: object = {},
  figures: Parameters<typeof queueFacts>[1] = { figures: { estimatedWaitTime: 300, agentsLoggedIn: 2 } },
) => ({
  Cards: queueFacts('Cards', {
    hours: office,
    settings: { scheduledEnabled: true, skillExpression: 'CardSkill > 0', ...settings },
    ...figures,
  }),
});

/** A block as new, for the queue Cards, with every result kept. */
export const offer: CallbackOffer = {
  ...initialOffer(),
  virtualQueue: { from: 'literal', value: 'Cards' },
  results: {
    outcome: 'Outcome',
    callbackId: 'Cb',
    desiredTime: 'Desired',
    phoneNumber: 'Number',
    offerType: 'Offered',
    ewt: 'Ewt',
  },
};

export const press = (digits: string): ExampleEvent => ({ type: 'call.digitsCollected', digits });
export const silence: ExampleEvent = { type: 'call.inputTimedOut' };
export const elapsed: ExampleEvent = { type: 'timer.elapsed' };
export const promptsEnded: ExampleEvent = { type: 'call.promptsEnded' };
export const hungUp: ExampleEvent = { type: 'call.hungUp' };
export const connected: ExampleEvent = {
  type: 'agent.connected',
  agent: 'ada',
  virtualQueue: 'Cards',
  waitSeconds: 42,
};
export const accepted: ExampleEvent = { type: 'callback.accepted', callback: 'cb1' };
export const refused = (reason: Extract<HostEvent, { type: 'callback.refused' }>['reason']): ExampleEvent => ({
  type: 'callback.refused',
  reason,
  message: `${reason}.`,
});
const hour = 3_600_000;
/** Free slots so many hours from now. */
export const slots = (...hours: number[]): ExampleEvent => ({
  type: 'callback.slotsFound',
  slots: hours.map(
    (each): FreeSlot => ({ start: exampleNow + each * hour, localTime: 'as the host says it', capacity: 1 }),
  ),
});

/** A caller from New York at 10:00, with an estimated wait of five minutes. */
export const story = (
  name: string,
  properties: Partial<CallbackOffer>,
  events: readonly ExampleEvent[],
  leavesBy: string | null,
  more: Partial<Example> = {},
): Example => ({
  name,
  properties: { ...offer, ...properties },
  queues: cards(),
  events,
  leavesBy,
  ...more,
  variables: { ANI: '+12125550123', InteractionId: 'i1', ...more.variables },
});
