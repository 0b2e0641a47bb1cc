import { describe, expect, it } from 'vitest';
import {
  littleBehaviors as behaviors,
  littleConfiguration,
  littleProgram,
} from '../runtime/sessions/little-programs.suite.ts';
import { createSimulation } from './create-simulation.ts';

const names = Array.from({ length: 500 }, (_, index) => `Queue ${index}`);
const configuration = littleConfiguration(
  { main: littleProgram({ agent: ['route', { queue: 'Queue 0' }, { routed: null, failed: null }] }) },
  { queues: names.map((name) => ({ name })), agents: [{ id: 'ann', name: 'Ann', skills: {} }] },
);

function simulate() {
  const simulation = createSimulation({ configuration, startsAt: '2026-03-03T10:00:00Z', behaviors });
  const call = () => simulation.perform({ do: 'call', from: '+12125550199', to: '+12125550100' });
  const wait = (seconds: number) => simulation.perform({ do: 'wait', seconds });
  const first = () => simulation.snapshot().queues[0];
  return { simulation, call, wait, first };
}

describe('the report on a queue', () => {
  it('knows nothing at first', () => {
    expect(simulate().first()).toEqual({
      ...{ name: 'Queue 0', estimatedWaitTime: -1, calls: 0, averageQuittingTime: -1 },
      ...{ queuedCallbacks: 0, scheduledCallbacks: 0 },
    });
  });

  it('counts calls that wait, and estimates the wait', () => {
    const { simulation, call, first } = simulate();
    simulation.perform({ do: 'agent', agent: 'ann', state: 'notReady' });
    call();
    call();
    expect(first()).toMatchObject({ calls: 2, estimatedWaitTime: 180 });
  });

  it('measures how fast calls leave the queue, to an agent or for good', () => {
    const { simulation, call, wait, first } = simulate();
    call();
    call();
    call();
    simulation.perform({ do: 'agent', agent: 'ann', state: 'ready' });
    expect(first()?.averageQuittingTime).toBe(-1);
    wait(20);
    simulation.perform({ do: 'hangUp' });
    expect(first()).toMatchObject({ calls: 1, averageQuittingTime: 20 });
    wait(40);
    simulation.perform({ do: 'agentHangUp', agent: 'ann' });
    expect(first()).toMatchObject({ calls: 0, averageQuittingTime: 30 });
  });

  it('is made anew only when something was decided', () => {
    const { simulation, call, wait } = simulate();
    const before = simulation.snapshot().queues;
    wait(5);
    expect(simulation.snapshot().queues).toBe(before);
    call();
    expect(simulation.snapshot().queues).not.toBe(before);
    expect(simulation.snapshot().queues).toHaveLength(500);
  });
});
