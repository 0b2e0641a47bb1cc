import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { littleCentre, monday } from './little-centre.suite.ts';
import { modelled, ReferenceModel } from './reference-model.suite.ts';

const minute = 60_000;
/** Monday, 17:00. */
const closing = monday + 420 * minute;
const agents = ['ann', 'bob'];

/** One centre and its model, told the same. A command is a number that chooses what, and one that chooses whom or how long. */
function both() {
  const { runtime, ask, clock } = littleCentre(modelled);
  const model = new ReferenceModel(monday, closing, agents);
  const perform = ([what, whom]: readonly [number, number]): void => {
    const callback = model.callbacks[whom % Math.max(1, model.callbacks.length)];
    const agent = agents[whom % agents.length] ?? '';
    const slot = (Math.floor(model.now / (15 * minute)) + 1 + (whom % 4)) * 15 * minute;
    const create = (desired?: number) => {
      const order = {
        phoneNumber: `+1212555${1000 + whom}`,
        ...(desired === undefined ? {} : { desiredTime: desired }),
      };
      const created = ask(order, { by: 'api', alwaysCheckCapacity: true });
      // Ids are the runtime's affair.
      const id = 'callback' in created ? created.callback.id : '';
      expect(model.create(id, desired)).toBe('callback' in created);
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
        runtime.calls.arrive({ from: '+12125550111', to: '+12125550100' });
        model.arrive();
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
    callbacks: runtime.callbacks
      .list()
      .map(({ id, state, reason, attempts = [] }) => ({ id, state, reason, attempts: attempts.length })),
    agents: runtime.agents.list().map(({ id, state, triggered, session }) => ({ id, state, triggered, with: session })),
    line: runtime.queues.waiting('Sales').map(({ id }) => id),
  });
  const expected = () => ({
    callbacks: model.callbacks.map(({ id, state, reason, attempts }) => ({ id, state, reason, attempts })),
    agents: model.agents.map(({ id, state, triggered, with: session }) => ({ id, state, triggered, with: session })),
    line: model.line(),
  });
  return { perform, seen, expected };
}

describe('callbacks, whatever is done to them', () => {
  it('live as the reference model says', () => {
    const commands = fc.array(fc.tuple(fc.nat(13), fc.nat(60)), { minLength: 5, maxLength: 40, size: 'max' });
    fc.assert(
      fc.property(commands, (story) => {
        const { perform, seen, expected } = both();
        for (const command of story) {
          perform(command);
          expect(seen()).toEqual(expected());
        }
      }),
      { numRuns: 2000, seed: 5 },
    );
  }, 60_000);
});
