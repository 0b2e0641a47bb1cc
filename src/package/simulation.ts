/** `callback-studio/simulation`: a simulated centre around the runtime, and scenarios played in it. */
import { behaviors as allBehaviors } from '../../blocks/behaviors.ts';
import type { Configuration, Scenario } from '../generated/types.ts';
import {
  createSimulation as createSimulationWith,
  runScenario as runScenarioWith,
  type ScenarioOptions,
  type ScenarioResult,
  type Simulation,
  type SimulationOptions,
} from '../host/index.ts';
import type { Behaviors } from '../model/registry.ts';

/** Without `behaviors` the steps of all blocks of the studio are known. */
type WithBehaviors<Options> = Omit<Options, 'behaviors'> & { readonly behaviors?: Behaviors };

/** A simulated centre on a virtual clock, with the real runtime in it. Deterministic. */
export function createSimulation(options: WithBehaviors<SimulationOptions>): Simulation {
  return createSimulationWith({ behaviors: allBehaviors, ...options });
}

/** Plays a scenario against a configuration and says which expectations held. */
export function runScenario(
  configuration: Configuration,
  scenario: Scenario,
  options: WithBehaviors<ScenarioOptions> = {},
): ScenarioResult {
  return runScenarioWith(configuration, scenario, { behaviors: allBehaviors, ...options });
}

export {
  type ParsedScenario,
  parseScenario,
  type QueueReport,
  type RegionHealth,
  type ScenarioResult,
  type Simulation,
  type SimulationAction,
  type SimulationOptions,
  type SimulationSnapshot,
} from '../host/index.ts';
