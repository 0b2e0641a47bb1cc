/** Sessions through a program of twelve steps, against the same flow in XState and in a switch; memory while they wait. */
import { behaviors } from '../../../blocks/behaviors.ts';
import type { HostEvent, Session } from '../../generated/types.ts';
import type { QueueFigures } from '../../model/block.ts';
import { advanceSession, link, startSession } from '../../runtime/sessions/index.ts';
import { flowConfiguration } from './little-flow.ts';
import { bytesEach, type Figure, perSecond } from './measure.ts';
import { parkActor, runActor, runSwitch } from './peers.ts';

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

function park(index: number): Session {
  const from = `+1212555${String(1000 + (index % 9000))}`;
  const event: HostEvent = { type: 'call.arrived', at: 0, from, to: '+12125550100', interaction: `i${index}` };
  return startSession(linked, { id: `s${index}`, program: 'flow', event, facts }).session;
}

function runSession(): string {
  let session = park(1);
  for (const event of later) session = advanceSession(linked, session, event, facts).session;
  return String(session.variables.choice);
}

export function sessionFigures(): Figure[] {
  const contenders = {
    ours: runSession,
    actors: () => runActor('+12125551001'),
    byHand: () => runSwitch('+12125551001'),
  };
  for (const run of Object.values(contenders)) if (run() !== '1') throw new Error('the contenders do not do the same');
  const { ours, actors, byHand } = perSecond(contenders);
  return [
    { name: 'sessions a second, twelve steps, trace on', value: ours, unit: '/s' },
    { name: 'sessions against XState 5 actors', value: ours / actors, unit: '×', aim: '50 or more' },
    { name: 'a switch by hand against sessions', value: byHand / ours, unit: '×', aim: '20 or less' },
    { name: 'memory of a waiting session', value: bytesEach(100_000, park), unit: 'bytes', aim: 'under 600' },
    {
      name: 'memory of a waiting XState actor',
      value: bytesEach(20_000, (index) => parkActor(`+1212555${index}`)),
      unit: 'bytes',
    },
  ];
}
