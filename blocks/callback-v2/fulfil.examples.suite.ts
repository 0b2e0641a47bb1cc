import type { Callback, CallbackFulfilment } from '../../src/generated/types.ts';
import { type Example, type ExampleEvent, exampleNow } from '../example.suite.ts';
import { initialFulfilment } from './initial.ts';
import { cards } from './offer.examples.suite.ts';

export const callback: Callback = {
  id: 'cb1',
  virtualQueue: 'Cards',
  phoneNumber: '+12125550123',
  offerType: 'ASAP',
  language: 'en-US',
  priority: { start: 30, increment: 1, interval: 1, limit: 1 },
  userData: {},
  createdAt: exampleNow - 600_000,
  state: 'QUEUED',
  callDirection: 'USERTERMINATED',
};

/** A block as new, with every result kept. */
export const fulfil: CallbackFulfilment = {
  ...initialFulfilment(),
  results: {
    outcome: 'Outcome',
    dialResult: 'Dialled',
    attempts: 'Attempts',
    agentId: 'Agent',
    waitSeconds: 'Waited',
  },
};

export const answered = (party: 'human' | 'machine' | 'fax' | 'unknown' = 'human'): ExampleEvent => ({
  type: 'call.answered',
  party,
});
export const attemptFailed = (attempt: number, final: boolean): ExampleEvent => ({
  type: 'callback.attemptFailed',
  result: 'NO_ANSWER',
  attempt,
  final,
});

/** The session of a callback in the queue Cards. */
export const errand = (
  name: string,
  properties: Partial<CallbackFulfilment>,
  events: readonly ExampleEvent[],
  leavesBy: string | null,
  more: Partial<Example> = {},
): Example => ({
  name,
  properties: { ...fulfil, ...properties },
  queues: cards(),
  events,
  leavesBy,
  ...more,
  // The schema of callbacks is plain JSON.
  variables: { CallbackRequest: callback as never, ...more.variables },
});
