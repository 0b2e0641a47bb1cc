import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { littleCentre, monday } from './little-centre.suite.ts';
import { type Match, modelled, ReferenceModel } from './reference-model.suite.ts';

const minute = 60_000;
/** Monday, 17:00. */
const closing = monday + 420 * minute;
const agents = ['ann', 'bob'];

/** Some customers ask twice. */
const numberOf = (whom: number) => `+1212555${1000 + (whom % 40)}`;

/** One centre and its model, told the same. A command is a number that chooses what, and one that chooses whom or how long. */
function both(inboundMatch: Match) {
  const away = new Set<string>();
  const { runtime, ask, clock } = littleCentre(
    { ...modelled, inboundMatch },
    {
      telephone: {
        offer: (session, id, agent) =>
          void runtime.telephony.report(session, { type: away.has(agent) ? 'busy' : 'answered', id, agent }),
      },
    },
  );
  const model = new ReferenceModel(monday, closing, agents, inboundMatch);
  const perform = ([what, whom]: readonly [number, number]): void => {
    const callback = model.callbacks[whom % Math.max(1, model.callbacks.length)];
    const agent = agents[whom % agents.length] ?? '';
    const slot = (Math.floor(model.now / (15 * minute)) + 1 + (whom % 4)) * 15 * minute;
    const create = (desired?: number) => {
      const order = { phoneNumber: numberOf(whom), ...(desired === undefined ? {} : { desiredTime: desired }) };
      const created = ask(order, { by: 'api', alwaysCheckCapacity: true });
      // Ids are the runtime's affair.
      const id = 'callback' in created ? created.callback.id : '';
      expect(model.create(id, order.phoneNumber, desired)).toBe('callback' in created);
    };
    const commands: readonly (() => void)[] = [
      create,
      () => create(),
      () => create(slot),
      () => {
        void runtime.agents.setState(agent, 'ready');
        model.agent(agent, 'ready');
      },
      () => {
        void runtime.agents.setState(agent, 'notReady');
        model.agent(agent, 'notReady');
      },
      () => {
        void runtime.agents.hangUp(agent);
        model.hangUp(agent);
      },
      () => {
        void runtime.agents.hangUp(agent, 'afterCall');
        model.hangUp(agent, 'afterCall');
      },
      () => {
        const isAway = !away.delete(agent);
        if (isAway) away.add(agent);
        model.away(agent, isAway);
      },
      () => {
        runtime.calls.arrive({ from: '+12125550111', to: '+12125550100' });
        model.arrive();
      },
      () => {
        if (!callback) return;
        runtime.calls.arrive({ from: callback.number, to: '+12125550100' });
        model.arrive(callback.number);
      },
      () => {
        const caller = `call-${1 + (whom % 5)}`;
        runtime.calls.report(caller, { type: 'call.hungUp' });
        model.callerHangsUp(caller);
      },
      () => callback && report(callback.id, callback.attempts, 'answered', () => model.answer(callback)),
      () => callback && report(callback.id, callback.attempts, 'busy', () => model.fail(callback)),
      () => {
        if (!callback) return;
        void runtime.callbacks.cancel(callback.id, { by: 'console' });
        model.cancel(callback);
      },
      () => {
        if (!callback) return;
        void runtime.callbacks.reschedule(callback.id, slot, { by: 'api' });
        model.reschedule(callback, slot);
      },
      () => {
        if (callback?.state !== 'PROCESSING' && callback?.reason !== 'CONNECTED') return;
        runtime.calls.report(`session-of-${callback.id}`, { type: 'call.hungUp' });
        model.customerHangsUp(callback);
      },
      () => pass(1000 * whom),
      () => pass(60_000 * (whom % 20)),
    ];
    commands[what % commands.length]?.();
  };
  const report = (id: string, attempt: number, type: 'answered' | 'busy', then: () => void) => {
    runtime.callbacks.report(id, type === 'answered' ? { type, attempt, party: 'human' } : { type, attempt });
    then();
  };
  const pass = (milliseconds: number) => {
    // Slots of another day are another story.
    const to = Math.min(model.now + milliseconds, closing - 120 * minute);
    clock.advanceTo(to);
    model.pass(to);
  };
  const seen = () => ({
    callbacks: runtime.callbacks.list().map(({ id, state, reason, mergedWith, attempts = [] }) => ({
      ...{ id, state, reason, with: mergedWith, attempts: attempts.length },
    })),
    agents: runtime.agents.list().map(({ id, state, triggered, session }) => ({ id, state, triggered, with: session })),
    line: runtime.queues.waiting('Sales').map(({ id }) => id),
  });
  const expected = () => ({
    callbacks: model.callbacks.map(({ id, state, reason, with: call, attempts }) => ({
      ...{ id, state, reason, with: call, attempts },
    })),
    agents: model.agents.map(({ id, state, triggered, with: session }) => ({ id, state, triggered, with: session })),
    line: model.line(),
  });
  return { perform, seen, expected };
}

describe('callbacks, whatever is done to them', () => {
  it('live as the reference model says', () => {
    const commands = fc.array(fc.tuple(fc.nat(17), fc.nat(60)), { minLength: 5, maxLength: 40, size: 'max' });
    const matches = fc.constantFrom<Match>('OFF', 'CANCEL', 'RESUME', 'MERGE', 'MERGE');
    fc.assert(
      fc.property(matches, commands, (match, story) => {
        const { perform, seen, expected } = both(match);
        for (const command of story) {
          perform(command);
          expect(seen()).toEqual(expected());
        }
      }),
      { numRuns: 2000, seed: 5 },
    );
  }, 300_000);
});
