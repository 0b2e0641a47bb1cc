import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseAgent, skillTest } from '../runtime/queues/index.ts';
import { createMemoryStore } from './memory-store.ts';
import type { AgentRecord } from './records.ts';
import { passes, StaffIndex } from './staff-index.ts';
import { Transaction } from './transaction.ts';

const tests = ['', 'Sales > 1', 'Service > 0 & Sales > 0', '__proto__ > 0', 'Sales >'].map(skillTest);

const agent: fc.Arbitrary<AgentRecord> = fc
  .record(
    {
      id: fc.nat(12).map((id) => `a${id}`),
      skills: fc.constantFrom({}, { Sales: 2 }, { Sales: 1, Service: 1 }, JSON.parse('{"__proto__": 1}')),
      state: fc.constantFrom('loggedOut', 'notReady', 'ready', 'ready'),
      since: fc.nat(6),
      session: fc.constantFrom('s1', 's2', '__proto__'),
      triggered: fc.constantFrom('c1', 'c2'),
    },
    { requiredKeys: ['id', 'skills', 'state', 'since'] },
  )
  .map((each) => ({ ...each, name: each.id, calls: 0, talkedSeconds: 0 }));

describe('the index of agents', () => {
  it('answers as going through everybody does, within transactions and after every commit', () => {
    const work = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: agent },
        fc.nat(12).map((id) => `a${id}`),
      ),
      {
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(fc.array(work, { maxLength: 8 }), (works) => {
        const store = createMemoryStore();
        const index = new StaffIndex(store);
        for (const changes of works) {
          const tx = new Transaction(store);
          for (const change of changes)
            if (typeof change === 'string') tx.remove('agents', change);
            else tx.put('agents', change);
          const all = [...tx.all('agents')];
          const ready = all.filter(({ state }) => state === 'ready');
          const free = ready.filter(({ triggered }) => triggered === undefined);
          expect(index.hasReady(tx)).toBe(ready.length > 0);
          for (const test of tests) {
            const wanted = (agents: readonly AgentRecord[]) => agents.filter((each) => passes(test, each));
            const longest = (agents: readonly AgentRecord[]) => chooseAgent(wanted(agents), 'longestIdle', () => 0);
            expect(index.count(tx, test)).toEqual({
              loggedIn: wanted(all).filter(({ state }) => state !== 'loggedOut').length,
              ready: wanted(ready).length,
            });
            expect(new Set(index.allReady(tx, test))).toEqual(new Set(wanted(ready)));
            expect(index.longestIdle(tx, test)).toBe(longest(ready));
            expect(index.longestIdle(tx, test, ({ triggered }) => triggered === undefined)).toBe(longest(free));
          }
          const byId = (a: AgentRecord, b: AgentRecord) => (a.id < b.id ? -1 : 1);
          for (const name of ['s1', '__proto__', 'none'])
            expect(index.bySession.of(tx, name)).toEqual(all.filter(({ session }) => session === name).sort(byId));
          for (const name of ['c1', 'c2'])
            expect(index.byTriggered.of(tx, name)).toEqual(
              all.filter(({ triggered }) => triggered === name).sort(byId),
            );
          tx.commit();
          index.follow(tx);
        }
      }),
      { numRuns: 200 },
    );
  });
});
