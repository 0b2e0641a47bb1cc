import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/generated/types.ts';
import { blockContract } from '../contract.suite.ts';
import { exampleNow } from '../example.suite.ts';
import { findings } from '../findings.suite.ts';
import { answered, attemptFailed, errand, fulfil } from './fulfil.examples.suite.ts';
import { callbackV2 } from './index.ts';
import {
  accepted,
  connected,
  elapsed,
  hungUp,
  offer,
  press,
  promptsEnded,
  slots,
  story,
} from './offer.examples.suite.ts';

blockContract(callbackV2, {
  examples: [
    story(
      'books an immediate callback to the calling number and says goodbye',
      {},
      [press('1'), press('1'), accepted, promptsEnded],
      'immediateAccepted',
      {
        expect: ({ variables, effects }) => {
          expect(variables).toMatchObject({
            Outcome: 'Immediate Accepted',
            Cb: 'cb1',
            Desired: null,
            Number: '+12125550123',
            Offered: 'COMBINED_SCHEDULED_AND_ASAP',
            Ewt: 300,
          });
          expect(effects.map((each) => each.type)).toEqual([
            'call.queue',
            'call.collect',
            'call.collect',
            'call.dequeue',
            'callback.request',
            'call.play',
          ]);
        },
      },
    ),
    story(
      'books a callback at the nearest free time to the wish',
      {},
      [press('2'), press('1'), press('0612'), press('1430'), slots(52.5), press('1'), accepted, promptsEnded],
      'scheduledAccepted',
      {
        expect: ({ variables, effects }) => {
          expect(effects).toContainEqual(
            expect.objectContaining({ type: 'callback.findSlots', wish: exampleNow + 52.5 * 3_600_000, count: 3 }),
          );
          expect(effects).toContainEqual(
            expect.objectContaining({ type: 'callback.request', desiredTime: exampleNow + 52.5 * 3_600_000 }),
          );
          expect(variables.Desired).toBe('2025-06-12T14:30:00.000-04:00');
        },
      },
    ),
    story('leaves by Declined when the last offer is declined', { maxOffers: 1 }, [press('3')], 'declined', {
      expect: ({ effects }) => expect(effects.at(-1)).toEqual({ type: 'call.dequeue' }),
    }),
    story(
      'offers nothing when both kinds are switched off',
      { offerImmediate: false, offerScheduled: false },
      [],
      'notOffered',
      {
        expect: ({ effects }) => expect(effects).toEqual([]),
      },
    ),
    story('goes to Finalize when an agent takes the live call', {}, [connected], 'routedToAgent', {
      expect: ({ outcome, variables }) => {
        expect(outcome).toBe('routed');
        expect(variables.Outcome).toBe('Routed To Agent');
      },
    }),
    story(
      'gives up after the overall wait',
      { overallWait: { from: 'literal', value: 60 }, offerThreshold: { from: 'literal', value: 9999 } },
      [elapsed, elapsed],
      'queueTimeout',
      { expect: ({ effects }) => expect(effects.at(-1)).toEqual({ type: 'call.dequeue' }) },
    ),
    story('notices that the caller has hung up', {}, [hungUp], 'callerHungUp', {
      expect: ({ outcome }) => expect(outcome).toBe('hungUp'),
    }),
    story('leaves by Error when the queue does not exist', {}, [], 'error', { queues: {} }),

    errand(
      'dials the customer, greets, and connects an agent',
      {},
      [answered(), promptsEnded, connected],
      'connected',
      {
        expect: ({ variables, outcome, effects }) => {
          expect(effects.map((each) => each.type)).toEqual([
            'callback.wait',
            'call.play',
            'call.queue',
            'callback.finish',
          ]);
          expect(effects.at(-1)).toMatchObject({ callback: 'cb1', reason: 'CONNECTED', dialResult: 'PERSON' });
          expect(variables).toMatchObject({
            Outcome: 'Connected To Agent',
            Dialled: 'PERSON',
            Attempts: 1,
            Agent: 'ada',
          });
          expect(outcome).toBe('routed');
        },
      },
    ),
    errand(
      'counts the attempts until none is left',
      {},
      [attemptFailed(1, false), attemptFailed(2, true)],
      'notReached',
      {
        expect: ({ variables, effects }) => {
          expect(variables).toMatchObject({ Dialled: 'NO_ANSWER', Attempts: 2 });
          expect(effects).toMatchObject([
            { type: 'callback.wait' },
            { type: 'callback.finish', reason: 'NOT_REACHED' },
          ]);
        },
      },
    ),
    errand('lets the customer cancel', { ask: true }, [answered(), press('3'), promptsEnded], 'customerCancelled', {
      expect: ({ effects }) => expect(effects.at(-1)).toMatchObject({ reason: 'CANCELLED_BY_CUSTOMER' }),
    }),
    errand(
      'lets the customer choose another time and keeps the record open',
      { ask: true },
      [answered(), press('2'), press('0612'), press('1430'), slots(52.5), press('1'), promptsEnded],
      'customerRescheduled',
      {
        expect: ({ effects }) => {
          expect(effects).toContainEqual({
            type: 'callback.reschedule',
            callback: 'cb1',
            desiredTime: exampleNow + 52.5 * 3_600_000,
          });
          expect(effects.some((each) => each.type === 'callback.finish')).toBe(false);
        },
      },
    ),
    errand(
      'tells the customer when no agent was free in time',
      { greet: false },
      [answered(), elapsed, promptsEnded],
      'noAgent',
      {
        expect: ({ effects, variables }) => {
          expect(effects.at(-1)).toMatchObject({ reason: 'NO_AGENT' });
          expect(variables.Waited).toBe(3600);
        },
      },
    ),
    errand('is purged while it waits', {}, [{ type: 'callback.purged' }], 'purged'),
    errand(
      'expires when the customer does not dial in',
      { mode: 'customerDialsIn' },
      [{ type: 'callback.expired' }],
      'expired',
    ),
    errand(
      'is rejected by a number rule',
      {},
      [{ type: 'callback.rejected', reason: 'country-not-permitted' }],
      'rejected',
    ),
    errand('leaves by Error in a session that carries out no callback', {}, [], 'error', {
      variables: { CallbackRequest: null },
    }),
  ],
});

describe('Callback V2', () => {
  it('offers in a Default application and carries out in a Callback application', () => {
    const { initial, outlets } = callbackV2.definition;
    expect(outlets(initial('default')).map((each) => each.label)).toEqual([
      'Immediate Accepted',
      'Scheduled Accepted',
      'Declined',
      'Not Offered',
      'Routed To Agent',
      'Queue Timeout',
      'Caller Hung Up',
      'Error',
    ]);
    expect(outlets(initial('callback')).map((each) => each.label)).toEqual([
      'Connected To Agent',
      'Customer Not Reached',
      'Customer Cancelled',
      'Customer Rescheduled',
      'No Agent',
      'Purged',
      'Expired',
      'Rejected',
      'Error',
    ]);
  });

  it('reports a form that does not fit the application', () => {
    const application: Partial<Application> = { type: 'callback' };
    expect(findings(callbackV2, fulfil)).toEqual(['error wrong-form at /properties/form']);
    expect(findings(callbackV2, fulfil, { application })).toEqual([]);
    expect(findings(callbackV2, offer, { application })).toContain('error wrong-form at /properties/form');
  });

  it('finds what the schema cannot see in an offer', () => {
    const faulty = {
      ...offer,
      virtualQueue: { from: 'literal', value: 'Cards' },
      scheduleKey: '1',
      numberSource: 'variable',
      minDigits: 12,
      maxDigits: 10,
      overallWait: { from: 'literal', value: -5 },
    };
    const virtualQueues = { Cards: { name: 'Cards' } };
    expect(findings(callbackV2, faulty, { workspace: { virtualQueues } })).toEqual([
      'error no-settings-row at /properties/virtualQueue',
      'error key-twice at /properties/scheduleKey',
      'error no-number-variable at /properties/numberVariable',
      'error digits-reversed at /properties/minDigits',
      'error number-too-small at /properties/overallWait',
    ]);
    const callbackSettings = { default: {}, rows: { r1: { virtualQueue: 'Cards' } } };
    expect(findings(callbackV2, offer, { workspace: { virtualQueues, callbackSettings } })).toEqual([]);
    expect(findings(callbackV2, callbackV2.definition.initial('default'))).toEqual([
      'error no-virtual-queue at /properties/virtualQueue',
    ]);
  });

  it('finds what the schema cannot see in a fulfilment', () => {
    const application: Partial<Application> = { type: 'callback' };
    expect(
      findings(callbackV2, { ...fulfil, ask: true, cancelKey: '1', attempts: 'override' }, { application }),
    ).toEqual([
      'error key-twice at /properties/cancelKey',
      'hint no-override at /properties/maxAttempts',
      'hint no-override at /properties/retryInterval',
    ]);
  });
});
