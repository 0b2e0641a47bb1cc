import { describe, expect, it } from 'vitest';
import type { SimulatedCall } from '../../host/simulation.ts';
import { callState, span, traceWords, turnsOf, valueWords } from './words.ts';

const call: SimulatedCall = {
  session: 's1',
  from: '',
  to: '',
  state: 'playing',
  program: 'a1',
  block: 'b1',
  transcript: [],
  variables: {},
  waitsFor: [],
};
const name = (id: string) => (id === 'g1' ? 'Alice' : id);

describe('callState', () => {
  it('names the agent, the queue and the place in it', () => {
    expect(callState({ ...call, state: 'connected', connectedTo: 'g1' }, name)).toBe('Connected to Alice');
    const waiting = { virtualQueue: 'Sales', position: 2, priority: 10 };
    expect(callState({ ...call, state: 'waiting', waiting }, name)).toBe('Waiting in Sales, place 2, priority 10');
  });
  it('says how a call ended', () => {
    expect(callState({ ...call, state: 'ended', outcome: 'hungUp' }, name)).toBe('Ended: the caller hung up');
  });
});

describe('the trace in words', () => {
  const entry = { at: 0, session: 's1', program: 'a1', block: 'b1' };
  it('names the outlet by its label', () => {
    expect(traceWords({ ...entry, what: 'left', outlet: 'done' }, 'Welcome', () => 'Next')).toBe('Welcome → Next');
  });
  it('tells a missing value from an empty one', () => {
    expect([valueWords(null), valueWords('')]).toEqual(['no value', '""']);
  });
});

it('spans are told in hours only when there are some', () => {
  expect([span(7000), span(65_000), span(3_725_000), span(-5)]).toEqual(['0:07', '1:05', '1:02:05', '0:00']);
});

it('what the caller presses in a row is one turn', () => {
  const line = (who: 'caller' | 'system') => ({ at: 0, who, text: who });
  const turns = turnsOf([line('system'), line('caller'), line('caller'), line('system'), line('system')]);
  expect(turns.map(({ first, lines }) => [first, lines.length])).toEqual([
    [0, 1],
    [1, 2],
    [3, 1],
    [4, 1],
  ]);
});
