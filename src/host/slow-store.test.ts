import { expect, it } from 'vitest';
import { indexesOf } from './indexes.ts';
import { littleCentre, monday } from './little-centre.suite.ts';
import { createMemoryStore } from './memory-store.ts';
import type { PlacedCall, Store } from './ports.ts';
import { createSeededIds } from './seeded-ids.ts';
import { Transaction } from './transaction.ts';

/** What happens while commits are on their way, some for a moment and some for long. */
async function day(seed: number): Promise<{ readonly wrong: string[]; readonly dials: number }> {
  const chance = createSeededIds(seed);
  const below = (count: number) => Math.floor(chance.fraction() * count);
  const memory = createMemoryStore();
  const asked: (() => void)[] = [];
  const store: Store = {
    ...memory,
    commit: (changes) =>
      new Promise((done) => {
        asked.push(() => {
          memory.commit(changes);
          done();
        });
      }),
  };
  const wrong: string[] = [];
  const lively = new Map<string, { readonly id: string; readonly call: PlacedCall }>();
  const { runtime, clock } = littleCentre(
    { inboundMatch: (['MERGE', 'RESUME', 'OFF'] as const)[seed % 3] ?? 'OFF', purgeTimeMin: 45 },
    {
      store,
      telephone: {
        offer: (session, id, agent) => {
          const after = below(20_000);
          clock.wakeAt(
            clock.now() + after,
            () => void runtime.telephony.report(session, { type: 'answered', id, agent }),
          );
        },
        bridge: (session, id, agent) => void runtime.telephony.report(session, { type: 'bridged', id, agent }),
        dial: (session, id, call) => {
          if (lively.has(session)) wrong.push(`two calls: ${id}`);
          lively.set(session, { id, call });
        },
        hangup: (session, _id, agent) => void (agent === undefined && lively.delete(session)),
      },
    },
  );
  const settle = async (turns: number) => {
    for (let turn = 0; turn < turns; turn++) {
      for (const through of asked.splice(0)) through();
      for (let micro = 0; micro < 4; micro++) await Promise.resolve();
    }
  };
  const number = () => `+1212555${1000 + below(12)}`;
  const agent = () => (below(2) === 0 ? 'ann' : 'bob');
  const callers: string[] = [];
  const acts: readonly (() => void)[] = [
    () => void runtime.callbacks.create({ virtualQueue: 'Sales', phoneNumber: number() }, { by: 'api' }),
    () => void runtime.agents.setState(agent(), 'ready'),
    () => void runtime.agents.setState(agent(), 'ready'),
    () => void runtime.agents.hangUp(agent()),
    () => {
      const arrived = runtime.calls.arrive({ from: number(), to: '+12125550100' });
      if ('session' in arrived) callers.push(arrived.session);
    },
    () => runtime.calls.report(callers[below(callers.length + 1)] ?? 'nobody', { type: 'call.hungUp' }),
    () => {
      const [session, ringing] = [...lively][below(lively.size + 1)] ?? [];
      if (session === undefined || !ringing) return;
      const type = (['answered', 'busy', 'noAnswer'] as const)[below(3)] ?? 'busy';
      const isUp = runtime.callbacks.get(ringing.call.callback)?.state === 'PROCESSING';
      if (isUp) return;
      if (type !== 'answered') lively.delete(session);
      void runtime.telephony.report(session, {
        type,
        id: ringing.id,
        ...(type === 'answered' && { party: 'human' }),
      } as never);
    },
    () => void runtime.callbacks.cancel(runtime.callbacks.list()[below(9)]?.id ?? '', { by: 'console' }),
    () => clock.advanceTo(clock.now() + below(60_000)),
    () => clock.advanceTo(clock.now() + below(60_000)),
  ];
  for (let step = 0; step < 80; step++) {
    acts[below(acts.length)]?.();
    await settle(below(3) === 0 ? 0 : below(12));
  }
  for (let turn = 0; turn < 200; turn++) {
    await settle(20);
    clock.advanceTo(clock.now() + 60_000);
  }
  for (const { call } of runtime.calls.list()) runtime.calls.report(call.id, { type: 'call.hungUp' });
  for (let turn = 0; turn < 300; turn++) {
    await settle(20);
    clock.advanceTo(clock.now() + 300_000);
  }
  await settle(20);
  for (const { id, state } of runtime.callbacks.list()) if (state !== 'COMPLETED') wrong.push(`${id} is ${state}`);
  for (const { id, state, offered } of runtime.agents.list())
    if (state === 'busy' || offered) wrong.push(`${id} is ${state}`);
  const dials = runtime.callbacks.list().flatMap(({ attempts = [] }) => attempts).length;
  // What is found by what was kept is what is found in the records.
  const anew = indexesOf(memory);
  const tx = new Transaction(memory);
  expect(runtime.callbacks.query({ limit: 1000 })).toEqual(anew.callbacks.page(tx, { limit: 1000 }));
  expect(runtime.queues.waiting('Sales')).toEqual([...anew.line.inOrder(tx, clock.now())]);
  expect(clock.now()).toBeGreaterThan(monday);
  return { wrong, dials };
}

it('with a store that takes its time nobody is lost, rung for ever, or dialled twice, whatever happens meanwhile', async () => {
  let dials = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const { wrong, dials: more } = await day(seed);
    expect(wrong, `seed ${seed}`).toEqual([]);
    dials += more;
  }
  expect(dials).toBeGreaterThan(100);
}, 120_000);
