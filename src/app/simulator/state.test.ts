import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Configuration } from '../../generated/types.ts';
import type { SimulatedCall, SimulationAnswer, SimulationRequest, SimulationSnapshot } from '../../host/simulation.ts';
import { askSimulation, executingIn, longestTrace, startSimulation, stopSimulation, useSimulation } from './state.ts';
import type { OpenSimulation } from './worker-port.ts';

const call = (session: string, block: string | null, state: SimulatedCall['state'] = 'playing'): SimulatedCall => ({
  session,
  from: '+12125550123',
  to: '+12125550100',
  state,
  program: 'a1',
  block,
  transcript: [],
  variables: {},
  waitsFor: [],
});

const snapshot = (...calls: SimulatedCall[]): SimulationSnapshot => ({
  now: 0,
  calls,
  agents: [],
  callbacks: [],
  callInRequests: [],
  pushes: [],
  queues: [],
  regions: [],
  upcoming: [],
  traceLength: 0,
});

const told = (shown: SimulationSnapshot, trace: readonly never[] = [], run = newest()): SimulationAnswer => ({
  run,
  tell: 'state',
  snapshot: shown,
  trace,
  speed: 1,
});

// Nothing here reads the configuration: it is handed through to the worker.
const options = { configuration: {} as Configuration, startsAt: '2026-11-20T15:00:00Z' };

const asked: SimulationRequest[] = [];
let opened = 0;
let answer: (answer: SimulationAnswer) => void = () => undefined;
let lose: (message: string) => void = () => undefined;

const open: OpenSimulation = ({ onAnswer, onLost }) => {
  opened += 1;
  answer = onAnswer;
  lose = onLost;
  return { post: (request) => asked.push(request) };
};

/** Number of the newest start. */
function newest(): number {
  const start = asked.findLast((each) => each.ask === 'start');
  return start?.ask === 'start' ? start.run : 0;
}

beforeEach(() => {
  asked.splice(0);
  startSimulation('draft', options, open);
});
afterEach(stopSimulation);

describe('the simulation of the page', () => {
  it('begins with its options and at the usual speed', () => {
    expect(asked).toEqual([
      { ask: 'start', run: newest(), options },
      { ask: 'speed', speed: 1 },
    ]);
  });
  it('shows a new call at once', () => {
    answer(told(snapshot(call('s1', 'b1'))));
    expect(useSimulation.getState().shownCall).toBe('s1');
    answer(told(snapshot(call('s1', 'b1'), call('s2', 'b1'))));
    expect(useSimulation.getState().shownCall).toBe('s2');
  });
  it('lights up the blocks that calls are in, and none of a call that ended', () => {
    answer(told(snapshot(call('s1', 'b1'), call('s2', 'b2', 'ended'))));
    expect(useSimulation.getState().executing.get('a1')).toEqual(new Set(['b1']));
  });
  it('keeps no more of the trace than it shows', () => {
    // Only the number of entries counts here.
    answer(told(snapshot(), Array.from({ length: longestTrace + 10 }) as never[]));
    expect(useSimulation.getState().trace).toHaveLength(longestTrace);
  });
  it('forgets a refusal with the next request', () => {
    answer({ run: newest(), tell: 'refused', reason: 'No such number.' });
    expect(useSimulation.getState().refused?.reason).toBe('No such number.');
    askSimulation({ ask: 'advanceToNext' });
    expect(useSimulation.getState().refused).toBeUndefined();
  });
  it('hears nothing from a simulation that was thrown away', () => {
    const late = told(snapshot(call('s1', 'b1')));
    startSimulation('draft', options, open);
    answer(late);
    expect(useSimulation.getState().snapshot).toBeUndefined();
    const later = told(snapshot(call('s1', 'b1')));
    stopSimulation();
    answer(later);
    expect(useSimulation.getState().snapshot).toBeUndefined();
  });
  it('starts again in the worker that is loaded already', () => {
    const before = opened;
    stopSimulation();
    startSimulation('draft', options, open);
    expect(opened).toBe(before);
    expect(asked.map(({ ask }) => ask)).toEqual(['start', 'speed', 'stop', 'start', 'speed']);
  });
  it('starts somewhere else what was started where something else was stuck', () => {
    startSimulation('draft', options, open);
    answer(told(snapshot()));
    const before = opened;
    startSimulation('published', options, open);
    lose('It did not answer.');
    expect(opened).toBe(before + 1);
    expect(useSimulation.getState()).toMatchObject({ crashed: undefined, started: { source: 'published' } });
    expect(asked.slice(-2).map(({ ask }) => ask)).toEqual(['start', 'speed']);
    lose('It is stuck by itself.');
    expect(useSimulation.getState().crashed).toBe('It is stuck by itself.');
  });
  it('says what was lost, and starts again somewhere else', () => {
    const before = opened;
    const loseFirst = lose;
    answer(told(snapshot(call('s1', 'b1'))));
    loseFirst('It did not answer.');
    expect(useSimulation.getState()).toMatchObject({ crashed: 'It did not answer.', executing: new Map() });
    startSimulation('draft', options, open);
    expect(opened).toBe(before + 1);
    loseFirst('Late.');
    expect(useSimulation.getState().crashed).toBeUndefined();
  });
});

describe('executingIn', () => {
  it('keeps the map while the same blocks are executed', () => {
    const before = executingIn([call('s1', 'b1')], new Map());
    expect(executingIn([call('s2', 'b1')], before)).toBe(before);
    expect(executingIn([call('s2', 'b2')], before)).not.toBe(before);
  });
});
