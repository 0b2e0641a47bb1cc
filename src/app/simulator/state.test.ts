import { afterEach, describe, expect, it } from 'vitest';
import type { Configuration } from '../../generated/types.ts';
import type { SimulatedCall, SimulationAnswer, SimulationRequest, SimulationSnapshot } from '../../host/simulation.ts';
import { askSimulation, executingIn, longestTrace, startSimulation, stopSimulation, useSimulation } from './state.ts';

const call = (session: string, block: string | null, state: SimulatedCall['state'] = 'playing'): SimulatedCall => ({
  session,
  from: '+12125550123',
  to: '+12125550100',
  state,
  program: 'a1',
  block,
  transcript: [],
  variables: {},
});

const snapshot = (...calls: SimulatedCall[]): SimulationSnapshot => ({
  now: 0,
  calls,
  agents: [],
  callbacks: [],
  callInRequests: [],
  upcoming: [],
  traceLength: 0,
});

const told = (shown: SimulationSnapshot, trace: readonly never[] = []): SimulationAnswer => ({
  tell: 'state',
  snapshot: shown,
  trace,
  speed: 1,
});

// Nothing here reads the configuration: it is handed through to the worker.
const options = { configuration: {} as Configuration, startsAt: '2026-11-20T15:00:00Z' };

function started() {
  const asked: SimulationRequest[] = [];
  let answer: (answer: SimulationAnswer) => void = () => undefined;
  startSimulation('draft', options, (onAnswer) => {
    answer = onAnswer;
    return { post: (request) => asked.push(request), close: () => undefined };
  });
  return { asked, answer: (each: SimulationAnswer) => answer(each) };
}

afterEach(stopSimulation);

describe('the simulation of the page', () => {
  it('begins with its options and at the usual speed', () => {
    expect(started().asked).toEqual([
      { ask: 'start', options },
      { ask: 'speed', speed: 1 },
    ]);
  });
  it('shows a new call at once', () => {
    const { answer } = started();
    answer(told(snapshot(call('s1', 'b1'))));
    expect(useSimulation.getState().shownCall).toBe('s1');
    answer(told(snapshot(call('s1', 'b1'), call('s2', 'b1'))));
    expect(useSimulation.getState().shownCall).toBe('s2');
  });
  it('lights up the blocks that calls are in, and none of a call that ended', () => {
    const { answer } = started();
    answer(told(snapshot(call('s1', 'b1'), call('s2', 'b2', 'ended'))));
    expect(useSimulation.getState().executing.get('a1')).toEqual(new Set(['b1']));
  });
  it('keeps no more of the trace than it shows', () => {
    const { answer } = started();
    // Only the number of entries counts here.
    answer(told(snapshot(), Array.from({ length: longestTrace + 10 }) as never[]));
    expect(useSimulation.getState().trace).toHaveLength(longestTrace);
  });
  it('forgets a refusal with the next request', () => {
    const { answer } = started();
    answer({ tell: 'refused', reason: 'No such number.' });
    expect(useSimulation.getState().refused?.reason).toBe('No such number.');
    askSimulation({ ask: 'advanceToNext' });
    expect(useSimulation.getState().refused).toBeUndefined();
  });
  it('hears nothing from a simulation that was thrown away', () => {
    const first = started();
    started();
    first.answer(told(snapshot(call('s1', 'b1'))));
    expect(useSimulation.getState().snapshot).toBeUndefined();
  });
});

describe('executingIn', () => {
  it('keeps the map while the same blocks are executed', () => {
    const before = executingIn([call('s1', 'b1')], new Map());
    expect(executingIn([call('s2', 'b1')], before)).toBe(before);
    expect(executingIn([call('s2', 'b2')], before)).not.toBe(before);
  });
});
