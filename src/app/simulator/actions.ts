import { withCurrentRules } from '../../compiler/current-rules.ts';
import type { Configuration, Workspace } from '../../generated/types.ts';
import type { SimulationAction, SimulationOptions, SimulationSnapshot } from '../../host/simulation.ts';
import { askSimulation, type SimulationSource, startSimulation, useSimulation } from './state.ts';

/** Does something in the simulated world; left out, in the newest call. */
export function perform(action: SimulationAction, session?: string): void {
  askSimulation({ ask: 'perform', action, ...(session === undefined ? {} : { session }) });
}

/** True while a call is going on: starting afresh would cut it off. */
function hasLiveCalls(): boolean {
  return useSimulation.getState().snapshot?.calls.some(({ state }) => state !== 'ended') ?? false;
}

/**
 * Makes sure that this configuration runs, without cutting calls off: while calls go on, what runs goes on.
 * The clock goes on where it was, agents stay as they are, open Call-In requests stay open.
 */
export function runConfiguration(source: SimulationSource, configuration: Configuration, now: number): void {
  const { started, crashed } = useSimulation.getState();
  const isRunning =
    started !== undefined &&
    !crashed &&
    started.source === source &&
    started.options.configuration.hash === configuration.hash;
  if (!isRunning && (crashed || !hasLiveCalls())) restart(source, configuration, now);
}

/**
 * Puts the rules that the workspace has saved into effect in what runs: calls and callbacks go on, and the next decision follows
 * them. Nothing happens without a simulation, or when they are in effect already.
 */
export function updateRules(workspace: Workspace): void {
  const { started, crashed } = useSimulation.getState();
  if (!started || crashed) return;
  const { configuration: before } = started.options;
  const configuration = withCurrentRules(before, workspace);
  if (configuration.hash === before.hash) return;
  askSimulation({ ask: 'updateRules', configuration });
  useSimulation.setState({ started: { ...started, options: { ...started.options, configuration } } });
}

/** Starts afresh with this configuration; calls that go on are cut off. */
export function restart(source: SimulationSource, configuration: Configuration, now: number): void {
  const { snapshot } = useSimulation.getState();
  startSimulation(source, {
    configuration,
    startsAt: new Date(snapshot?.now ?? now).toISOString(),
    given: snapshot ? givenBy(configuration, snapshot) : {},
  });
}

/** Starts what runs afresh at another moment; calls that go on are cut off. Without a simulation nothing happens. */
export function restartAt(moment: number): void {
  const { started, snapshot } = useSimulation.getState();
  if (!started) return;
  const { configuration } = started.options;
  startSimulation(started.source, {
    configuration,
    startsAt: new Date(moment).toISOString(),
    given: snapshot ? givenBy(configuration, snapshot) : {},
  });
}

/** What a simulation of this configuration begins with, to go on where another one was. Callbacks are not taken over. */
export function givenBy(
  configuration: Configuration,
  { now, agents, callInRequests, regions }: SimulationSnapshot,
): NonNullable<SimulationOptions['given']> {
  const known = new Set(configuration.agents.map(({ id }) => id));
  const unhealthyRegions = regions.flatMap(({ region, healthy }) => (healthy ? [] : [region]));
  return {
    ...(unhealthyRegions.length > 0 ? { unhealthyRegions } : {}),
    agents: agents.flatMap(({ agent, state }) => {
      if (state === 'loggedOut' || !known.has(agent)) return [];
      // Whose call is cut off can take the next one; who writes up after a call has not said so.
      const takesCalls = state === 'ready' || state === 'busy';
      return [{ agent, state: takesCalls ? ('ready' as const) : ('notReady' as const) }];
    }),
    callInRequests: callInRequests
      .filter(({ state, callback }) => state === 'open' && callback === undefined)
      .map(({ groupName, toPhoneNumber, accessCode, fromPhoneNumber, userData, expiresAt }) => ({
        groupName,
        toPhoneNumber,
        userData,
        expiresInSeconds: Math.max(0, Math.floor((expiresAt - now) / 1000)),
        ...(accessCode === undefined ? {} : { accessCode }),
        ...(fromPhoneNumber === undefined ? {} : { fromPhoneNumber }),
      })),
  };
}
