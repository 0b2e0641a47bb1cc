import { priorityAt } from '../calendar/index.ts';
import { virtualCall } from './callback-records.ts';
import type { AgentRecord } from './records.ts';
import type { Runtime } from './runtime.ts';
import type { SimulatedLine } from './simulated-line.ts';
import type { SimulatedWorld } from './simulated-world.ts';
import type { SimulatedAgent, SimulatedCall, SimulationSnapshot } from './simulation.ts';

/** Everything that can be seen of a simulated world at this moment. */
export function snapshotOf(world: SimulatedWorld): SimulationSnapshot {
  const runtime = world.runtime();
  const places = placesOf(world, runtime);
  return {
    now: world.clock.now(),
    calls: [...world.lines.values()].map((line) => callOf(world, runtime, line, places)),
    agents: runtime.agents.list().map((agent) => agentOf(world, agent)),
    callbacks: runtime.callbacks.list(),
    callInRequests: runtime.callIn.list(),
    pushes: [...world.pushes],
    queues: runtime.queues.reports(),
    regions: runtime.regions.list(),
    upcoming: world.clock.upcoming().map(({ at, what, session }) => ({ at, what, ...(session ? { session } : {}) })),
    traceLength: world.trace.length,
  };
}

type Place = NonNullable<SimulatedCall['waiting']>;

function callOf(
  world: SimulatedWorld,
  runtime: Runtime,
  line: SimulatedLine,
  places: ReadonlyMap<string, Place>,
): SimulatedCall {
  const { session: id, transcript } = line;
  const found = runtime.calls.get(id);
  if (!found) {
    const { from, to } = world.busy.get(id) ?? { from: '', to: '' };
    const nothing = { program: '', block: null, variables: {}, waitsFor: [] };
    return { session: id, from, to, state: 'busy', transcript: [...transcript], ...nothing };
  }
  const { call, session, variables } = found;
  const { collecting, connectedTo, ringing, state } = line;
  const waiting = places.get(id) ?? (call.callback === undefined ? undefined : places.get(virtualCall(call.callback)));
  return {
    session: id,
    from: call.from,
    to: call.to,
    // A customer that is still to be reached has no line yet, or not any more.
    state: state === 'idle' || session.waits.includes('call.answered') ? 'waiting' : state,
    program: session.program,
    block: session.step,
    transcript: [...transcript],
    ...(collecting ? { collecting: collectingOf(collecting) } : {}),
    ...(waiting ? { waiting } : {}),
    ...(ringing === undefined ? {} : { ringing }),
    ...(connectedTo === undefined ? {} : { connectedTo }),
    variables: variables(),
    waitsFor: session.waits,
    ...(session.outcome === undefined ? {} : { outcome: session.outcome }),
  };
}

function collectingOf({ effect, entered }: NonNullable<SimulatedLine['collecting']>): SimulatedCall['collecting'] {
  return { modes: effect.modes, maxDigits: effect.maxDigits, entered };
}

/** Where calls wait, by session. Every queue is looked through once, however many calls there are. */
function placesOf(world: SimulatedWorld, runtime: Runtime): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { name } of world.configuration.queues)
    for (const [index, { id, virtualQueue, priority, since, region }] of runtime.queues.waiting(name).entries())
      places.set(id, {
        ...{ virtualQueue, position: index + 1, priority: priorityAt(priority, since, world.clock.now()) },
        ...(region === undefined ? {} : { region }),
      });
  return places;
}

function agentOf(
  world: SimulatedWorld,
  { id, name, skills, state, since, session, offered }: AgentRecord,
): SimulatedAgent {
  return {
    ...{ agent: id, name, skills, state, since },
    ...(session === undefined ? {} : { session }),
    ...(offered === undefined ? {} : { offered: offered.session }),
    ...(world.agents.answers(id) ? {} : { letsRing: true as const }),
  };
}
