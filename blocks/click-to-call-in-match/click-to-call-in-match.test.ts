import { describe, expect, it } from 'vitest';
import type { Callback, CallInRequest, ClickToCallInMatchProperties } from '../../src/generated/types.ts';
import { blockContract } from '../contract.suite.ts';
import { type Example, exampleNow, play } from '../example.suite.ts';
import { findings } from '../findings.suite.ts';
import { clickToCallInMatch } from './index.ts';

const fresh = clickToCallInMatch.definition.initial('default');
const byCode: ClickToCallInMatchProperties = { ...fresh, accessCode: { from: 'variable', variable: 'Code' } };
const byAll: ClickToCallInMatchProperties = {
  ...byCode,
  useAni: true,
  useDnis: true,
  routing: {
    priority: 'P',
    priorityIncrement: 'PIncrement',
    priorityInterval: 'PInterval',
    priorityLimit: 'PLimit',
    virtualQueue: 'Queue',
    skillExpression: 'Skills',
    callbackId: 'Cb',
    callDirection: 'Direction',
    desiredTime: 'Desired',
    customerNumber: 'Customer',
  },
  results: { outcome: 'Outcome', requestId: 'Request', groupName: 'Group', userData: 'Sent', matchedCriteria: 'By' },
};
const request: CallInRequest = {
  id: 'r1',
  groupName: 'Cards',
  toPhoneNumber: '+18005550100',
  accessCode: '4711',
  createdAt: exampleNow - 60_000,
  expiresAt: exampleNow + 60_000,
  state: 'matched',
  userData: { account: '42' },
};
const callback: Callback = {
  id: 'cb1',
  virtualQueue: 'ClickToCallInDelayed_VQ',
  phoneNumber: '+12125550123',
  offerType: 'ASAP',
  language: 'en-US',
  priority: { start: 20, increment: 10, interval: 60, limit: 100 },
  skillExpression: 'CallbackSkill > 0',
  userData: {},
  createdAt: exampleNow - 150_000,
  state: 'QUEUED',
  callDirection: 'USERORIGINATED',
};
const caller = { Code: '4711', ANI: '+12125550123', DNIS: '+18005550100' };

const matchedBy = (...matched: ('accessCode' | 'ani' | 'dnis')[]): Example => ({
  name: `leaves by ${matched.join(' and ')} when these match`,
  properties: byAll,
  variables: caller,
  events: [{ type: 'callIn.matched', request, matched: [...matched].reverse() }],
  leavesBy: matched.join('-'),
});

blockContract(clickToCallInMatch, {
  examples: [
    matchedBy('accessCode'),
    matchedBy('ani'),
    matchedBy('dnis'),
    matchedBy('accessCode', 'ani'),
    matchedBy('accessCode', 'dnis'),
    matchedBy('ani', 'dnis'),
    matchedBy('accessCode', 'ani', 'dnis'),
    {
      name: 'asks with the ticked criteria only, and goes on when nothing matches',
      properties: byCode,
      variables: caller,
      events: [{ type: 'callIn.notMatched', reasons: ['no open request has the access code 4711'] }],
      leavesBy: 'nothing',
      expect: ({ effects, reasons }) => {
        expect(effects).toEqual([{ type: 'callIn.match', accessCode: '4711' }]);
        expect(reasons.at(-1)).toBe('no open request has the access code 4711');
      },
    },
    {
      name: 'asks nobody when the caller entered no code',
      properties: byCode,
      variables: { Code: null },
      leavesBy: 'nothing',
      expect: ({ effects }) => expect(effects).toEqual([]),
    },
    {
      name: 'does not take a match on a criterion that is not ticked for a match',
      properties: byCode,
      variables: caller,
      events: [{ type: 'callIn.matched', request, matched: ['ani'] }],
      leavesBy: 'nothing',
    },
    {
      name: 'hands the routing of the continued callback to its variables, with the priority reached by now',
      properties: byAll,
      variables: caller,
      events: [{ type: 'callIn.matched', request, matched: ['accessCode'], callback }],
      leavesBy: 'accessCode',
      expect: ({ variables }) =>
        expect(variables).toMatchObject({
          P: 40,
          PIncrement: 10,
          PInterval: 60,
          PLimit: 100,
          Queue: 'ClickToCallInDelayed_VQ',
          Skills: 'CallbackSkill > 0',
          Cb: 'cb1',
          Direction: 'USERORIGINATED',
          Desired: null,
          Customer: '+12125550123',
          Outcome: 'Access Code Matched',
          Request: 'r1',
          Group: 'Cards',
          Sent: { account: '42' },
          By: ['accessCode'],
        }),
    },
    {
      name: 'leaves nothing of an earlier match behind when the request continues no callback',
      properties: byAll,
      variables: { ...caller, P: 99, Queue: 'Earlier' },
      events: [{ type: 'callIn.matched', request, matched: ['ani'] }],
      leavesBy: 'ani',
      expect: ({ variables }) => expect(variables).toMatchObject({ P: null, Queue: null }),
    },
  ],
});

describe('Click-to-Call-In Match', () => {
  it.each([
    [1, ['Access Code Matched', 'Nothing Matched']],
    [2, ['Access Code + ANI Matched', 'Access Code Matched', 'ANI Matched', 'Nothing Matched']],
    [
      3,
      [
        'Access Code + ANI + DNIS Matched',
        'Access Code + ANI Matched',
        'Access Code + DNIS Matched',
        'ANI + DNIS Matched',
        'Access Code Matched',
        'ANI Matched',
        'DNIS Matched',
        'Nothing Matched',
      ],
    ],
  ])('has a way out for every combination of %i criteria', (count, labels) => {
    const properties = { ...byCode, useAni: count > 1, useDnis: count > 2 };
    const outlets = clickToCallInMatch.definition.outlets(properties);
    expect(outlets.map((each) => each.label)).toEqual(labels);
    expect(outlets.filter((each) => each.expects === 'routing')).toHaveLength(outlets.length - 1);
  });

  it('says the time wished for in the time zone of the callback’s queue', () => {
    const hours = { name: 'Office', timeZone: 'America/New_York', week: {} };
    const figures = { callsWaiting: 0, callbacks: 1, agentsReady: 0, agentsLoggedIn: 0, estimatedWaitTime: 0 };
    const { variables } = play(clickToCallInMatch, {
      name: 'scheduled',
      properties: byAll,
      variables: caller,
      queues: { [callback.virtualQueue]: { name: callback.virtualQueue, hours, figures } },
      events: [
        { type: 'callIn.matched', request, matched: ['ani'], callback: { ...callback, desiredTime: exampleNow } },
      ],
      leavesBy: 'ani',
    });
    expect(variables.Desired).toMatch(/^2025-06-10T10:00.*-04:00$/);
  });

  it('asks for a criterion and for where each is found', () => {
    expect(findings(clickToCallInMatch, fresh)).toEqual([
      'error criterion-without-source at /properties/accessCode',
      'hint no-routing-parameters at /properties/routing',
    ]);
    expect(findings(clickToCallInMatch, { ...fresh, useAccessCode: false })).toEqual([
      'error no-criterion at /properties',
    ]);
    expect(findings(clickToCallInMatch, byAll)).toEqual([]);
  });

  it('hands over the routing parameters that have a variable, and only those that a call can be routed by', () => {
    const handed = clickToCallInMatch.definition.handsRouting?.({
      ...byAll,
      routing: { ...byAll.routing, priorityLimit: '' },
    });
    expect(handed?.map((each) => each.parameter)).toEqual([
      'priority',
      'priorityIncrement',
      'priorityInterval',
      'virtualQueue',
      'skillExpression',
    ]);
  });
});
