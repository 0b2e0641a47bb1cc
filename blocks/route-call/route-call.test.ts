import { describe, expect, it } from 'vitest';
import type { RouteCallProperties } from '../../src/generated/types.ts';
import type { HandedParameter } from '../../src/model/block.ts';
import { blockContract } from '../contract.suite.ts';
import { type Example, exampleNow, play, queueFacts, stepOf } from '../example.suite.ts';
import { findings } from '../findings.suite.ts';
import { routeCall } from './index.ts';

const fresh = routeCall.definition.initial('default');
const basic: RouteCallProperties = {
  ...fresh,
  virtualQueue: { from: 'literal', value: 'Cards' },
  skills: ['s1', 's2'],
  level: 5,
  results: { outcome: 'Outcome', agentId: 'Agent', virtualQueue: 'Queue', waitSeconds: 'Waited' },
};
const directory = { skills: { s1: { name: 'English' }, s2: { name: 'Cards' } }, agents: {}, routingPoints: {} };
const queues = {
  Cards: queueFacts('Cards', { settings: { skillExpression: 'CardSkill > 0' } }),
  Loans: queueFacts('Loans'),
};
const connected = { type: 'agent.connected', agent: 'ada', virtualQueue: 'Cards', waitSeconds: 42 } as const;
const elapsed = { type: 'timer.elapsed' } as const;

const story = (name: string, properties: Partial<RouteCallProperties>, more: Partial<Example>): Example => ({
  name,
  properties: { ...basic, ...properties },
  queues,
  workspace: { directory },
  leavesBy: null,
  ...more,
});

const expressions = (example: Example) =>
  play(routeCall, example).effects.flatMap((each) => (each.type === 'call.queue' ? [each.skillExpression] : []));

blockContract(routeCall, {
  examples: [
    story(
      'waits for an agent with every skill and goes to Finalize with the agent who takes the call',
      {},
      {
        events: [connected],
        leavesBy: 'routed',
        expect: ({ effects, variables, outcome }) => {
          expect(effects).toMatchObject([
            {
              type: 'call.queue',
              virtualQueue: 'Cards',
              skillExpression: 'English >= 5 & Cards >= 5',
              priority: { start: 0, increment: 0, interval: 60, limit: 100 },
              since: exampleNow,
              onlyIfReady: false,
            },
          ]);
          expect(variables).toMatchObject({ Outcome: 'ROUTED', Agent: 'ada', Queue: 'Cards', Waited: 42 });
          expect(outcome).toBe('routed');
        },
      },
    ),
    story(
      'gives up after the overall timeout and leaves the queue',
      { overallTimeout: { from: 'variable', variable: 'Patience' } },
      {
        variables: { Patience: 90 },
        events: [elapsed],
        leavesBy: 'failed',
        expect: ({ effects, variables }) => {
          expect(effects.map((each) => each.type)).toEqual(['call.queue', 'call.dequeue']);
          expect(variables).toMatchObject({ Outcome: 'TIMEOUT', Agent: null, Queue: 'Cards', Waited: 90 });
        },
      },
    ),
    story(
      'greets the caller before the wait begins',
      { greeting: [{ type: 'text', text: 'One moment.' }] },
      {
        events: [{ type: 'call.promptsEnded', at: exampleNow + 2000 }, connected],
        leavesBy: 'routed',
        expect: ({ effects }) => expect(effects.map((each) => each.type)).toEqual(['call.play', 'call.queue']),
      },
    ),
    story(
      'goes on when the queue does not take the call',
      { onlyIfReady: true },
      {
        events: [{ type: 'queue.refused', reason: 'no suitable agent is ready' }],
        leavesBy: 'failed',
        expect: ({ effects, variables, reasons }) => {
          expect(effects).toMatchObject([{ type: 'call.queue', onlyIfReady: true }]);
          expect(variables.Outcome).toBe('REFUSED');
          expect(reasons).toContain('no suitable agent is ready');
        },
      },
    ),
    story(
      'goes on at once when the queue does not exist',
      { virtualQueue: { from: 'literal', value: 'Gone' } },
      {
        leavesBy: 'failed',
        expect: ({ effects, variables }) => {
          expect(effects).toEqual([]);
          expect(variables.Outcome).toBe('NO_TARGET');
        },
      },
    ),
    story(
      'goes on at once when a variable holds no skill expression',
      { routingType: 'expression', skillExpression: { from: 'variable', variable: 'Skills' } },
      {
        variables: { Skills: 'English >' },
        leavesBy: 'failed',
        expect: ({ variables }) => expect(variables.Outcome).toBe('INVALID_EXPRESSION'),
      },
    ),
    story(
      'routes a matched caller by what the callback carried',
      {
        routingType: 'match',
        virtualQueue: { from: 'variable', variable: 'MatchQueue' },
        skillExpression: { from: 'variable', variable: 'MatchSkills' },
        priority: { start: { from: 'variable', variable: 'MatchPriority' } },
      },
      {
        variables: { MatchQueue: 'Cards', MatchSkills: 'Gold > 2', MatchPriority: 40 },
        events: [connected],
        leavesBy: 'routed',
        expect: ({ effects }) =>
          expect(effects).toMatchObject([
            { virtualQueue: 'Cards', skillExpression: 'Gold > 2', priority: { start: 40, increment: 0 } },
          ]),
      },
    ),
  ],
});

describe('Route Call', () => {
  it('lets an agent with any one of the skills take the call when told so', () => {
    expect(expressions(story('', { combine: 'any' }, {}))).toEqual(['English >= 5 | Cards >= 5']);
  });

  it('takes any agent when no skill is chosen', () => {
    expect(expressions(story('', { skills: [] }, {}))).toEqual(['']);
  });

  it('asks for less step by step down to the minimum, at the same place in the queue', () => {
    const reduce = { enabled: true, step: 2, every: 30, minimum: 2 };
    const { effects, moves } = play(
      routeCall,
      story('', { skills: ['s1'], reduce }, { events: [elapsed, elapsed, connected], leavesBy: 'routed' }),
    );
    expect(effects).toMatchObject([
      { skillExpression: 'English >= 5', since: exampleNow },
      { skillExpression: 'English >= 3', since: exampleNow },
      { skillExpression: 'English >= 2', since: exampleNow },
    ]);
    expect(moves.map((move) => ('wait' in move ? move.until : undefined))).toEqual([
      exampleNow + 30_000,
      exampleNow + 60_000,
      undefined,
      undefined,
    ]);
  });

  it('keeps the earlier deadline first: a timeout comes even while skills still drop', () => {
    const { outlet } = play(
      routeCall,
      story(
        '',
        {
          reduce: { enabled: true, step: 1, every: 40, minimum: 0 },
          overallTimeout: { from: 'literal', value: 60 },
        },
        { events: [elapsed, elapsed], leavesBy: 'failed' },
      ),
    );
    expect(outlet).toBe('failed');
  });

  it('takes the queue and the agents from the menu, and its own queue when the option named none', () => {
    const menu = { routingType: 'menu' } as const;
    const variables = { RoutingTarget: 'Loans > 0', RoutingVirtualQueue: 'Loans' };
    expect(play(routeCall, story('', menu, { variables })).effects).toMatchObject([
      { virtualQueue: 'Loans', skillExpression: 'Loans > 0' },
    ]);
    expect(play(routeCall, story('', menu, {})).effects).toMatchObject([
      { virtualQueue: 'Cards', skillExpression: '' },
    ]);
  });

  it('lets a matched caller without a callback wait in the other queue, for the agents of its settings', () => {
    const match = { routingType: 'match', virtualQueue: { from: 'variable', variable: 'MatchQueue' } } as const;
    expect(
      play(routeCall, story('', { ...match, otherQueue: 'Cards' }, { variables: { MatchQueue: null } })).effects,
    ).toMatchObject([{ virtualQueue: 'Cards', skillExpression: 'CardSkill > 0' }]);
    expect(
      play(routeCall, story('', { ...match, otherQueue: 'Cards' }, { variables: { MatchQueue: 'Misspelt' } })).outlet,
    ).toBe('failed');
  });

  it('keeps priority, waiting time and earlier agents of a call that waited at another block before', () => {
    const priority = { start: 10, increment: 5, interval: 30, limit: 50 };
    const RoutingRequest = { virtualQueue: 'Cards', skillExpression: 'Gold > 2', priority, since: exampleNow - 60_000 };
    const { effects } = play(
      routeCall,
      story('', { keepPriority: true, clearEarlierTargets: false, skills: ['s1'] }, { variables: { RoutingRequest } }),
    );
    expect(effects).toMatchObject([
      { skillExpression: '(Gold > 2) | (English >= 5)', priority, since: exampleNow - 60_000 },
    ]);
  });

  it('forgets the earlier block unless told otherwise', () => {
    const RoutingRequest = { virtualQueue: 'Cards', skillExpression: 'Gold > 2', priority: {}, since: 1 };
    const { effects, variables } = play(routeCall, story('', { skills: ['s1'] }, { variables: { RoutingRequest } }));
    expect(effects).toMatchObject([{ skillExpression: 'English >= 5', since: exampleNow }]);
    expect(variables.RoutingRequest).toMatchObject({ skillExpression: 'English >= 5', since: exampleNow });
  });

  it('hands extensions and the agent’s greeting to the switch', () => {
    const { effects } = play(
      routeCall,
      story(
        '',
        {
          agentGreeting: [{ type: 'text', text: 'A card holder.' }],
          extensions: [{ key: 'Account', value: { from: 'variable', variable: 'Account' } }],
        },
        { variables: { Account: 42 } },
      ),
    );
    expect(effects).toMatchObject([{ agentGreeting: [{ text: 'A card holder.' }], extensions: { Account: '42' } }]);
  });

  it('leaves skills that do not exist out of the step', () => {
    expect(stepOf(routeCall, story('', { skills: ['s1', 'gone'] }, {})).skills).toEqual(['English']);
  });

  it('finds what the schema cannot see', () => {
    expect(findings(routeCall, fresh)).toEqual(['error no-virtual-queue at /properties/virtualQueue']);
    expect(
      findings(routeCall, {
        ...basic,
        reduce: { enabled: true, step: 1, every: 1, minimum: 5 },
        overallTimeout: { from: 'literal', value: -1 },
      }),
    ).toEqual([
      'warning nothing-to-reduce at /properties/reduce/minimum',
      'error negative-timeout at /properties/overallTimeout',
    ]);
    expect(findings(routeCall, { ...basic, routingType: 'expression' })).toEqual([
      'warning blank-expression at /properties/skillExpression',
    ]);
  });
});

describe('taking routing parameters over', () => {
  const handed: HandedParameter[] = [
    { parameter: 'priority', variable: 'P' },
    { parameter: 'priorityIncrement', variable: 'PI' },
    { parameter: 'virtualQueue', variable: 'Q' },
    { parameter: 'skillExpression', variable: 'S' },
  ];
  const take = (properties: RouteCallProperties) => routeCall.definition.takeRouting?.(properties, handed);

  it('says what is missing and fixes it in one', () => {
    const taken = take(basic);
    expect(taken?.missing).toEqual(['priority', 'priorityIncrement', 'virtualQueue', 'skillExpression']);
    expect(taken?.properties).toMatchObject({
      routingType: 'match',
      virtualQueue: { from: 'variable', variable: 'Q' },
      skillExpression: { from: 'variable', variable: 'S' },
      priority: { start: { variable: 'P' }, increment: { variable: 'PI' }, limit: { value: 100 } },
    });
    expect(taken && take(taken.properties)?.missing).toEqual([]);
  });

  it('leaves alone what reads the variable in an expression', () => {
    const taken = take({ ...basic, priority: { start: { from: 'expression', expression: 'P + 5' } } });
    expect(taken?.missing).not.toContain('priority');
    expect(taken?.properties.priority.start).toEqual({ from: 'expression', expression: 'P + 5' });
  });
});
