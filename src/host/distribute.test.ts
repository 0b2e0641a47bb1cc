import { describe, expect, it } from 'vitest';
import { littleCentre } from './little-centre.suite.ts';

describe('an agent who is set free while others are served', () => {
  it('triggers the callback that was passed over because nobody was free', () => {
    const { runtime, create, of, wait } = littleCentre({ noAnswerTimeoutSec: 1000 });
    const [first, second, third] = ['1', '2', '3'].map((digit) => {
      wait(1);
      return create({ phoneNumber: `+1212555019${digit}` });
    }) as [string, string, string];
    runtime.agents.setState('bob', 'ready');
    wait(1);
    runtime.agents.setState('ann', 'ready');
    expect([first, second, third].map((id) => of(id)?.state)).toEqual(['ROUTING', 'ROUTING', 'QUEUED']);
    // Bob goes on to the third; the first is back in the line, ahead of all, when nobody is free.
    runtime.callbacks.report(first, { type: 'busy', attempt: 1 });
    wait(300);
    expect([first, second, third].map((id) => of(id)?.state)).toEqual(['QUEUED', 'ROUTING', 'ROUTING']);
    // Bob is idle for longer and gets the customer of the second, which sets Ann free.
    runtime.callbacks.report(second, { type: 'answered', attempt: 1, party: 'human' });
    expect(runtime.agents.list()).toMatchObject([
      { id: 'ann', state: 'ready', triggered: first },
      { id: 'bob', state: 'busy' },
    ]);
    expect(of(first)).toMatchObject({ state: 'ROUTING' });
  });
});

describe('a line of thousands', () => {
  it('is served in its order, and no sorting slows it down', () => {
    const { runtime, wait } = littleCentre();
    const started = performance.now();
    for (let index = 0; index < 5000; index++) {
      wait(1);
      runtime.calls.arrive({ from: `+1212556${1000 + index}`, to: '+12125550100' });
    }
    runtime.agents.setState('ann', 'ready');
    for (let served = 1; served <= 100; served++) {
      expect(runtime.agents.list()[0]).toMatchObject({ session: `call-${served}` });
      runtime.agents.hangUp('ann');
    }
    expect(runtime.queues.figures('Sales').callsWaiting).toBe(4899);
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 20_000);
});
