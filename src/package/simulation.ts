/** `callback-studio/simulation`: a simulated centre around the runtime, and scenarios played in it. */
import { behaviors as allBehaviors } from '../../blocks/behaviors.ts';
import type { Configuration, Scenario, Traffic } from '../generated/types.ts';
import {
  createDay as createDayWith,
  createSimulation as createSimulationWith,
  type Day,
  type DayFigures,
  runScenario as runScenarioWith,
  type ScenarioOptions,
  type ScenarioResult,
  type SimulateDayOptions,
  type Simulation,
  type SimulationOptions,
  simulateDay as simulateDayWith,
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

/** Plays a day of traffic to its end, as fast as it goes. Traffic comes from `parseTraffic`, which says what is wrong with it. */
export function simulateDay(
  configuration: Configuration,
  traffic: Traffic,
  options: WithBehaviors<SimulateDayOptions> = {},
): DayFigures {
  return simulateDayWith(configuration, traffic, { behaviors: allBehaviors, ...options });
}

/** A day of traffic that goes on as far as it is told to. */
export function createDay(
  configuration: Configuration,
  traffic: Traffic,
  options: WithBehaviors<SimulateDayOptions> = {},
): Day {
  return createDayWith(configuration, traffic, { behaviors: allBehaviors, ...options });
}

export {
  type Day,
  type DayFigures,
  type DayPromise,
  type DaySample,
  type DaySnapshot,
  type DayWait,
  type ParsedScenario,
  type ParsedTraffic,
  parseScenario,
  parseTraffic,
  type QueueReport,
  type RegionHealth,
  type ScenarioResult,
  type Simulation,
  type SimulationAction,
  type SimulationOptions,
  type SimulationSnapshot,
} from '../host/index.ts';
