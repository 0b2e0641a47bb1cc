/**
 * Sessions through a program of twelve steps, against the same flow in XState and in switches written by hand; memory while
 * they wait. Of both there are two: one that does the same work (effects, a trace, a state to store after every event), and a
 * bare one that does none of it.
 */
import { deepEqual } from 'node:assert/strict';
import { behaviors } from '../../../blocks/behaviors.ts';
import type { HostEvent, Session, TraceEntry } from '../../generated/types.ts';
import type { QueueFigures } from '../../model/block.ts';
import { advanceSession, link, type StepResult, startSession } from '../../runtime/sessions/index.ts';
import { flowConfiguration } from './little-flow.ts';
import { bytesEach, type Figure, perSecond } from './measure.ts';
import { parkActor, runActor, runSwitch } from './peers.ts';
import { runRecordingActor } from './recording-actors.ts';
import { advanceByHand, startByHand } from './records-by-hand.ts';

const nobody: QueueFigures = {
  callsWaiting: 0,
  callbacks: 0,
  agentsReady: 0,
  agentsLoggedIn: 0,
  estimatedWaitTime: -1,
};
const facts = { figures: () => nobody };
const linked = link(flowConfiguration(), behaviors);

const later: readonly HostEvent[] = [
  { type: 'call.promptsEnded', at: 1000 },
  { type: 'call.digitsCollected', at: 2000, digits: '123456' },
  { type: 'call.promptsEnded', at: 3000 },
  { type: 'call.digitsCollected', at: 4000, digits: '1' },
];

function arrival(index: number): HostEvent & { readonly type: 'call.arrived' } {
  const from = `+1212555${String(1000 + (index % 9000))}`;
  return { type: 'call.arrived', at: 0, from, to: '+12125550100', interaction: `i${index}` };
}

const arrived = arrival(1);

function park(index: number): Session {
  return startSession(linked, { id: `s${index}`, program: 'flow', event: arrival(index), facts }).session;
}

function runSession(): string {
  let { session } = startSession(linked, { id: 's1', program: 'flow', event: arrived, facts });
  for (const event of later) session = advanceSession(linked, session, event, facts).session;
  return String(session.outcome);
}

function runByHand(): string {
  let { session } = startByHand(linked.configuration.hash, 's1', arrived);
  for (const event of later) session = advanceByHand(session, event).session;
  return String(session.outcome);
}

function results(start: StepResult, advance: (session: Session, event: HostEvent) => StepResult): StepResult[] {
  const all = [start];
  for (const event of later) all.push(advance(all.at(-1)?.session ?? start.session, event));
  return all;
}

/** What every contender that keeps a trace tells: where each block was left for, because of what, with which variables. */
function factsOf(trace: readonly TraceEntry[]): unknown {
  const left = trace.filter(({ what }) => what === 'left');
  return left.map(({ at, session, block, event, to, variables }) => ({ at, session, block, event, to, variables }));
}

/** Sees that the contenders that are said to do the same work do it. */
function checkSame(): void {
  const ours = results(startSession(linked, { id: 's1', program: 'flow', event: arrived, facts }), (session, each) =>
    advanceSession(linked, session, each, facts),
  );
  const byHand = results(startByHand(linked.configuration.hash, 's1', arrived), advanceByHand);
  deepEqual(byHand, ours);
  const recorded = runRecordingActor('s1', arrived, later);
  deepEqual(
    recorded.map(({ effects, trace }) => [effects, factsOf(trace)]),
    ours.map(({ effects, trace }) => [effects, factsOf(trace)]),
  );
}

export function sessionFigures(): Figure[] {
  checkSame();
  const { ours, recordingActors, bareActors, bareSwitch, sameByHand } = perSecond({
    ours: runSession,
    recordingActors: () => runRecordingActor('s1', arrived, later),
    bareActors: () => runActor('+12125551001'),
    bareSwitch: () => runSwitch('+12125551001'),
    sameByHand: runByHand,
  });
  return [
    { name: 'sessions a second, twelve steps, trace on', value: ours, unit: '/s' },
    {
      name: 'like for like: against XState 5 actors with trace, effects, stored state',
      value: ours / recordingActors,
      unit: '×',
      aim: '50 or more',
    },
    {
      name: 'like for like: a switch by hand with the same records, effects, trace',
      value: sameByHand / ours,
      unit: '× as fast',
      aim: '20 or less',
    },
    {
      name: 'against bare XState 5 actors, which keep nothing',
      value: ours / bareActors,
      unit: '×',
      aim: '50 or more',
    },
    {
      name: 'a bare switch by hand, which keeps nothing',
      value: bareSwitch / ours,
      unit: '× as fast',
      aim: '20 or less',
    },
    { name: 'memory of a waiting session', value: bytesEach(100_000, park), unit: 'bytes', aim: 'under 600' },
    {
      name: 'memory of a waiting XState actor',
      value: bytesEach(20_000, (index) => parkActor(`+1212555${index}`)),
      unit: 'bytes',
    },
  ];
}
