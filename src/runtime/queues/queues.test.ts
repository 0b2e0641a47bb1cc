import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageQuittingTime, chooseAgent, inOrder, leftAt, queueFigures, skillTest, waitAtPosition } from './index.ts';

const priority = (start: number, increment = 0) => ({ start, increment, interval: 60, limit: 100 });

describe('waiting calls', () => {
  it('are served by the priority of the moment, then by the longer wait, then by id', () => {
    const calls = [
      { id: 'd', priority: priority(0), since: 1000 },
      { id: 'c', priority: priority(0), since: 1000 },
      { id: 'b', priority: priority(5), since: 9000 },
      { id: 'a', priority: priority(0, 10), since: 0 },
    ];
    expect(inOrder(calls, 10_000).map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
    expect(inOrder(calls, 60_000).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('have the same order however they are listed', () => {
    const call = fc.record({
      id: fc.string(),
      priority: fc.record({ start: fc.nat(9), increment: fc.nat(9), interval: fc.constant(60), limit: fc.nat(99) }),
      since: fc.nat(200_000),
    });
    fc.assert(
      fc.property(fc.uniqueArray(call, { selector: ({ id }) => id }), fc.nat(400_000), (calls, now) => {
        expect(inOrder([...calls].reverse(), now)).toEqual(inOrder(calls, now));
      }),
    );
  });
});

describe('agents', () => {
  const agent = (id: string, more = {}) => ({ id, skills: {}, since: 0, calls: 0, talkedSeconds: 0, ...more });

  it('fit by their skills; a skill they lack is at level 0', () => {
    const fits = (text: string, skills: Record<string, number>) => {
      const test = skillTest(text);
      return typeof test === 'function' && test({ skills });
    };
    expect(fits('', {})).toBe(true);
    expect(fits('Sales > 2', { Sales: 3 })).toBe(true);
    expect(fits('Sales > 2', { Sales: 2 })).toBe(false);
    expect(fits('constructor < 1', {})).toBe(true);
    expect(fits('$(StatAgentLoggedIn) = 1', {})).toBe(true);
  });

  it('cannot be asked for by an expression that cannot be read', () => {
    expect(skillTest('Sales >')).toEqual({ unreadable: expect.any(String) });
  });

  it('are chosen by idle time, by calls, by occupation or by chance', () => {
    const agents = [
      agent('a', { since: 5, calls: 1, talkedSeconds: 9 }),
      agent('b', { since: 1, calls: 3, talkedSeconds: 2 }),
    ];
    expect(chooseAgent(agents, 'longestIdle', () => 0)?.id).toBe('b');
    expect(chooseAgent(agents, 'fewestCalls', () => 0)?.id).toBe('a');
    expect(chooseAgent(agents, 'leastOccupied', () => 0)?.id).toBe('b');
    expect(chooseAgent(agents, 'random', () => 0.99)?.id).toBe('a');
    expect(chooseAgent([], 'random', () => 0.5)).toBeUndefined();
  });
});

describe('the estimated wait', () => {
  const counts = {
    callsWaiting: 6,
    callbacks: 2,
    agentsReady: 0,
    agentsLoggedIn: 4,
    callsSeen: 9,
    handled: 0,
    handledSeconds: 0,
  };

  it('is handling time × calls in queue ÷ agents, with 90 seconds while nothing was handled yet', () => {
    expect(queueFigures(counts).estimatedWaitTime).toBe(180);
    expect(queueFigures({ ...counts, handled: 2, handledSeconds: 60 }).estimatedWaitTime).toBe(60);
  });

  it('does not count calls that ready agents can take', () => {
    expect(queueFigures({ ...counts, agentsReady: 20 }).estimatedWaitTime).toBe(0);
  });

  it('is unknown without agents, and in a queue that has seen no call', () => {
    expect(queueFigures({ ...counts, agentsLoggedIn: 0 })).toMatchObject({
      estimatedWaitTime: -1,
      unknownBecause: 'noAgents',
    });
    expect(queueFigures({ ...counts, callsSeen: 0 })).toMatchObject({
      estimatedWaitTime: -1,
      unknownBecause: 'noInteractions',
    });
  });
});

describe('the wait at a position in the line', () => {
  const counts = {
    ...{ callsWaiting: 3, callbacks: 4, agentsReady: 0, agentsLoggedIn: 4 },
    ...{ callsSeen: 9, handled: 1, handledSeconds: 200 },
  };

  it('is the time for those ahead; behind everybody it is the wait of whoever comes now', () => {
    expect([1, 2, 5].map((position) => waitAtPosition(position, counts))).toEqual([0, 50, 200]);
    expect(waitAtPosition(8, counts)).toBe(queueFigures(counts).estimatedWaitTime);
  });

  it('is nothing while agents are ready for all ahead, and unknown when the queue’s is', () => {
    expect(waitAtPosition(3, { ...counts, agentsReady: 2 })).toBe(0);
    expect(waitAtPosition(3, { ...counts, agentsLoggedIn: 0 })).toBe(-1);
    expect(waitAtPosition(3, { ...counts, callsSeen: 0 })).toBe(-1);
  });
});

describe('the average quitting time', () => {
  it('is unknown until two interactions have left the queue', () => {
    for (const left of [undefined, [], [5000]]) expect(averageQuittingTime(left)).toBe(-1);
  });

  it('is the seconds from one leaving to the next, on average', () => {
    expect(averageQuittingTime([0, 10_000, 60_000])).toBe(30);
  });

  it('speaks about the last 32 alone', () => {
    let left = leftAt(undefined, 0);
    for (let index = 1; index <= 40; index++) left = leftAt(left, 1_000_000 + index * 2000);
    expect(left).toHaveLength(32);
    expect(averageQuittingTime(left)).toBe(2);
  });
});
