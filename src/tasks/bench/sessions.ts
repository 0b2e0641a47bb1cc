/** Sessions through a program of twelve steps, against the same flow in XState and in switches written by hand; memory while they wait. */
import { behaviors } from '../../../blocks/behaviors.ts';
import type { HostEvent, Session } from '../../generated/types.ts';
import type { QueueFigures } from '../../model/block.ts';
import { advanceSession, link, type StepResult, startSession } from '../../runtime/sessions/index.ts';
import { flowConfiguration } from './little-flow.ts';
import { bytesEach, type Figure, perSecond } from './measure.ts';
import { parkActor, runActor, runSwitch } from './peers.ts';
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

function park(index: number): Session {
  return startSession(linked, { id: `s${index}`, program: 'flow', event: arrival(index), facts }).session;
}

function runSession(): string {
  let session = park(1);
  for (const event of later) session = advanceSession(linked, session, event, facts).session;
  return String(session.variables.choice);
}

function runByHand(): string {
  let { session } = startByHand(linked.configuration.hash, 's1', arrival(1));
  for (const event of later) session = advanceByHand(session, event).session;
  return String(session.variables.choice);
}

/** All that comes of a call, to see that the switch that does the same work does. */
function story(start: StepResult, advance: (session: Session, event: HostEvent) => StepResult): string {
  const results = [start];
  for (const event of later) results.push(advance(results.at(-1)?.session ?? start.session, event));
  return JSON.stringify(results);
}

function checkSame(): void {
  const event = arrival(1);
  const ours = story(startSession(linked, { id: 's1', program: 'flow', event, facts }), (session, each) =>
    advanceSession(linked, session, each, facts),
  );
  if (story(startByHand(linked.configuration.hash, 's1', event), advanceByHand) !== ours)
    throw new Error('the switch by hand does not give the same records, effects and trace');
}

export function sessionFigures(): Figure[] {
  const contenders = {
    ours: runSession,
    actors: () => runActor('+12125551001'),
    byHand: () => runSwitch('+12125551001'),
    sameByHand: runByHand,
  };
  checkSame();
  for (const run of Object.values(contenders)) if (run() !== '1') throw new Error('the contenders do not do the same');
  const { ours, actors, byHand, sameByHand } = perSecond(contenders);
  return [
    { name: 'sessions a second, twelve steps, trace on', value: ours, unit: '/s' },
    { name: 'sessions against XState 5 actors', value: ours / actors, unit: '×', aim: '50 or more' },
    { name: 'a switch that gives the same records, effects and trace', value: sameByHand / ours, unit: '× as fast' },
    { name: 'a switch by hand against sessions', value: byHand / ours, unit: '×', aim: '20 or less' },
    { name: 'memory of a waiting session', value: bytesEach(100_000, park), unit: 'bytes', aim: 'under 600' },
    {
      name: 'memory of a waiting XState actor',
      value: bytesEach(20_000, (index) => parkActor(`+1212555${index}`)),
      unit: 'bytes',
    },
  ];
}
