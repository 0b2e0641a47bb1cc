import type { AgentHangUpStep, CallInStep, DialInStep } from '../generated/types.ts';
import { atOnce } from './at-once.ts';
import type { RequestMade } from './call-in.ts';
import type { CallRecord } from './records.ts';
import { createSimulatedWorld, type SimulatedWorld, type WorldOptions } from './simulated-world.ts';
import type { Performed, Simulation, SimulationAction } from './simulation.ts';
import { dialledIn, performInApp } from './simulation-app-actions.ts';
import { performOnLine } from './simulation-line-actions.ts';
import { snapshotOf } from './simulation-snapshot.ts';

/** A simulated centre with the real runtime in it. */
export function createSimulation(options: WorldOptions): Simulation {
  return simulationOf(createSimulatedWorld(options));
}

/** A simulation of a world that somebody else holds, too: scenarios look closer than a screen may. */
export function simulationOf(world: SimulatedWorld): Simulation {
  const { clock } = world;
  return {
    get now() {
      return clock.now();
    },
    perform(action, session) {
      const performed = perform(world, action, session);
      // What takes no time has happened by now: agents who are there have taken their calls.
      clock.advanceTo(clock.now());
      return performed;
    },
    createCallInRequest: (request) => atOnce<RequestMade>(world.runtime().callIn.createRequest(request)),
    updateRules: (configuration) => world.runtime().updateRules(configuration),
    advanceTo: (instant) => clock.advanceTo(instant),
    advanceToNext: () => clock.advanceToNext(),
    snapshot: () => snapshotOf(world),
    trace(from = 0) {
      world.runtime();
      return world.trace.slice(from);
    },
  };
}

function perform(world: SimulatedWorld, action: SimulationAction, session: string | undefined): Performed {
  // What was decided before is carried out by now, also when the runtime has died since.
  world.runtime();
  switch (action.do) {
    case 'call':
      return call(world, { from: action.from, to: action.to });
    case 'startCallback': {
      const callback = world.callbackFrom(action.callback);
      world.runtime().callbacks.keep(callback);
      const started = world.runtime().callbacks.start(callback.id);
      // The customer's telephone is there before it is dialled, so that it can be made to answer.
      if ('session' in started) world.line(started.session);
      return started;
    }
    case 'wait':
      world.clock.advanceTo(world.clock.now() + action.seconds * 1000);
      return {};
    case 'agent':
      return refusal(world.runtime().agents.setState(action.agent, action.state));
    case 'agentHangUp':
      return agentHangUp(world, action.agent, action.becomes);
    case 'agentTelephone':
      if (!world.configuration.agents.some(({ id }) => id === action.agent))
        return { refused: `There is no agent ${action.agent}.` };
      world.agents.setAnswers(action.agent, action.answers);
      return {};
    case 'callIn':
      return callIn(world, action);
    case 'requestCallback':
    case 'cancelCallback':
    case 'rescheduleCallback':
    case 'acceptPush':
      return performInApp(world, action);
    case 'dialIn':
      return dialIn(world, action);
    case 'region':
      world.runtime().regions.setHealth(action.region, action.healthy);
      return {};
    default: {
      const line = session === undefined ? [...world.lines.values()].at(-1) : world.lines.get(session);
      if (line === undefined) return { refused: 'There is no such call.' };
      return { ...refusal(performOnLine(world, line, action)), session: line.session };
    }
  }
}

function call(world: SimulatedWorld, { from, to }: Pick<CallRecord, 'from' | 'to'>): Performed {
  const started = world.runtime().calls.arrive({ from, to });
  if ('session' in started) {
    world.line(started.session);
    return started;
  }
  const session = world.ids.next('call');
  world.busy.set(session, { from, to });
  world.line(session).end(started.refused);
  return { session };
}

function dialIn(world: SimulatedWorld, step: DialInStep): Performed {
  const dialled = dialledIn(world, step);
  if ('refused' in dialled) return dialled;
  const began = call(world, dialled);
  if (began.session !== undefined && dialled.keys !== '') world.line(began.session).keyWhenAsked(dialled.keys);
  return began;
}

function callIn(world: SimulatedWorld, { groupName, accessCode, refused }: CallInStep): Performed {
  const { callIn: requests, callbacks } = world.runtime();
  const callback = callbacks.list().at(-1)?.id;
  if (callback === undefined) return { refused: 'No callback was started.' };
  const made = atOnce<RequestMade>(requests.createRequest({ groupName, callback }));
  if ('refused' in made) return refused ? {} : made;
  if (accessCode !== undefined) world.runtime().callIn.keep({ ...made.request, accessCode });
  return refused ? { refused: 'It was expected to be refused.' } : {};
}

function agentHangUp(world: SimulatedWorld, id: string, becomes: AgentHangUpStep['becomes']): Performed {
  const agent = world
    .runtime()
    .agents.list()
    .find((each) => each.id === id);
  const line = agent?.session === undefined ? undefined : world.lines.get(agent.session);
  if (agent && line) line.leaveAgent(agent.name);
  return refusal(world.runtime().agents.hangUp(id, becomes));
}

function refusal(reason: string | undefined): { readonly refused?: string } {
  return reason === undefined ? {} : { refused: reason };
}
